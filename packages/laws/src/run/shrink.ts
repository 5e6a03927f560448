import { asyncProperty, check, sample } from 'fast-check'
import { CaseArbitrary } from '../draw/case-arbitrary.ts'
import type { CaseSeed, Choice } from '../draw/draw.ts'

/** Most cases tried to make one counterexample smaller. */
const attempts = 400

/** A case that still fails, and the way to it. */
export interface Shrunk {
  readonly seed: CaseSeed
  /** Steps of shrinking from the drawn case, joined by ':'; empty for the drawn case itself. */
  readonly steps: string
  readonly shrinks: number
}

/** What generating and shrinking a case of a row needs. */
export interface CaseSource {
  /** The seed of this case. */
  readonly seed: number
  /** What the plan sets for it. */
  readonly overrides: CaseSeed['overrides']
  readonly traceOf: (seed: CaseSeed) => readonly Choice[]
}

const arbitraryOf = ({ overrides, traceOf }: CaseSource) => new CaseArbitrary(overrides, traceOf)

/** One case of that seed, whatever a project has configured for its own properties. */
const parametersOf = ({ seed }: CaseSource) => ({
  seed,
  numRuns: 1,
  randomType: 'xorshift128plus' as const,
  endOnFailure: false,
  skipAllAfterTimeLimit: Number.POSITIVE_INFINITY,
  interruptAfterTimeLimit: Number.POSITIVE_INFINITY,
  examples: [] as never[],
})

/** The case that a source draws. */
export function drawnCase(source: CaseSource): CaseSeed {
  return sample(arbitraryOf(source), parametersOf(source))[0]!
}

/**
 * Makes a failing case as small as it will go, by fast-check; `stillFails` tries a candidate. A candidate that is the same
 * case again is not tried: what the claims force on a case is there whatever a choice says.
 */
export async function shrink(source: CaseSource, stillFails: (seed: CaseSeed) => Promise<boolean>): Promise<Shrunk> {
  let smallest: Shrunk = { seed: drawnCase(source), steps: '', shrinks: 0 }
  let smallestTrace: string | undefined
  let tried = 0
  const property = asyncProperty(arbitraryOf(source), async (seed) => {
    if (tried === attempts) return true
    const trace = JSON.stringify(source.traceOf(seed))
    if (trace === smallestTrace) return true
    tried++
    if (!(await stillFails(seed))) return true
    smallestTrace = trace
    return false
  })
  const details = await check(property, parametersOf(source))
  if (details.failed && details.counterexample && details.counterexamplePath) {
    const steps = details.counterexamplePath.split(':').slice(1).join(':')
    smallest = { seed: details.counterexample[0], steps, shrinks: details.numShrinks }
  }
  return smallest
}

/** The case at the end of a path of shrinking steps; null where the path leads nowhere. */
export async function caseAt(source: CaseSource, steps: string): Promise<CaseSeed | null> {
  let found: CaseSeed | null = null
  const property = asyncProperty(arbitraryOf(source), async (seed) => {
    found = seed
    return false // a failure ends the run at the first case, which is the one at the end of the path
  })
  try {
    await check(property, { ...parametersOf(source), path: steps === '' ? '0' : `0:${steps}`, endOnFailure: true })
  } catch {
    return null
  }
  return found
}
