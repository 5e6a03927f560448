import { type Results, results } from '../../performance/results.ts'

interface Params {
  readonly props: { readonly results: Results }
}

/** One file, where a run is published. */
export const getStaticPaths = () => (results ? [{ params: { file: 'results' }, props: { results } }] : [])

/** The published run of the bench, whole. */
export const GET = ({ props }: Params): Response => Response.json(props.results)
