import { createEngine, im2col } from '@convlaws/im2col'
import { check, failures, laws } from '@convlaws/laws'
import { type Held, hold, possibleSubjects } from '../subjects/every-subject.ts'

/** What the test of a page asks it to do. */
export interface InPage {
  readonly isolated: boolean
  /** Holds every possible subject to the laws of numbers. */
  readonly holdAll: (seed: number, runs: number) => Promise<readonly Held[]>
  /** Holds the default implementation to every law, conduct included: the rows that failed, and how many passed. */
  readonly holdDefault: (seed: number, runs: number) => Promise<{ readonly failed: number; readonly passed: number }>
  /** The constraint that an engine of two threads is refused with; undefined where it is made. */
  readonly refusalOfThreads: () => Promise<string | undefined>
}

const inPage: InPage = {
  isolated: globalThis.crossOriginIsolated,
  async holdAll(seed, runs) {
    const held: Held[] = []
    for (const subject of possibleSubjects()) held.push(await hold(subject, seed, runs))
    return held
  },
  async holdDefault(seed, runs) {
    const { rows } = await check(laws, im2col, { seed, runs, verdictsOnly: true })
    const count = (of: (verdict: string) => boolean) => rows.filter(({ verdict }) => of(verdict)).length
    return {
      failed: count((verdict) => (failures as readonly string[]).includes(verdict)),
      passed: count((verdict) => verdict === 'passed'),
    }
  },
  async refusalOfThreads() {
    try {
      const engine = await createEngine({ threads: 2 })
      engine.dispose()
      return undefined
    } catch (error) {
      return (error as { constraint?: string }).constraint
    }
  },
}

Object.assign(globalThis, { inPage })
