import type { Case } from '../layers/layer.ts'
import type { Measurement } from '../report/report-schema.ts'

/** What our engine says of a case: how it computes it, and the scratch memory that it has used at most so far. */
export async function engineFacts(
  { problem, operation }: Case,
  threads: number,
): Promise<Pick<Measurement, 'explanation' | 'scratchBytes'>> {
  const { defaultEngine } = await import('../contestants/load-im2col.ts')
  const engine = await defaultEngine(threads)
  return {
    explanation: engine.explain(problem, operation).text,
    scratchBytes: Math.ceil(engine.memory().scratch.peak / threads),
  }
}
