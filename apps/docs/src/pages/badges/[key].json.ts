import { endpointBadge } from '@convlaws/report'
import { type Published, published } from '../../matrix/published.ts'

interface Params {
  readonly props: { readonly report: Published['report'] }
}

export const getStaticPaths = () => published.map(({ key, report }) => ({ params: { key }, props: { report } }))

/** The data of a badge, in the form of https://shields.io/badges/endpoint-badge. */
export const GET = ({ props }: Params): Response => Response.json(endpointBadge(props.report))
