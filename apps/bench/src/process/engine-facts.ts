import { baseline } from '../contestants/catalogue.ts'
import type { Case } from '../layers/layer.ts'
import type { Entry, Measurement } from '../report/report-schema.ts'

/**
 * What our engines say of a case: how the usual one computes it, and the most scratch memory of one thread that the ways
 * which were timed take. On one thread that is also what they have used so far; of several threads, which need not use
 * the same, memory tells only the sum.
 */
export async function engineFacts(
  { problem, operation }: Case,
  entries: readonly Entry[],
  threads: number,
): Promise<Pick<Measurement, 'explanation' | 'scratchBytes'>> {
  const { engineOfWay } = await import('../contestants/load-im2col.ts')
  const ways = entries.filter(({ status }) => status === 'timed').flatMap(({ id }) => engineOfWay(id, threads) ?? [])
  const scratch = (await Promise.all(ways)).flatMap((engine) => [
    engine.explain(problem, operation).scratchBytes,
    ...(threads === 1 ? [engine.memory().scratch.peak] : []),
  ])
  const engine = await engineOfWay(baseline, threads)!
  return { explanation: engine.explain(problem, operation).text, scratchBytes: Math.max(...scratch) }
}
