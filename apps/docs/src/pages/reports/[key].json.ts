import { encodeReport } from '@convlaws/report'
import { type Published, published } from '../../matrix/published.ts'

interface Params {
  readonly props: { readonly report: Published['report'] }
}

export const getStaticPaths = () => published.map(({ key, report }) => ({ params: { key }, props: { report } }))

/** A published report, whole: what a cell of the matrix shows when it is opened. */
export const GET = ({ props }: Params): Response => Response.json(encodeReport(props.report))
