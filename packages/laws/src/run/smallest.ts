import { type Implementation, multiplications } from '@convlaws/spec'
import type { CaseSeed } from '../draw/draw.ts'
import type { Counterexample } from '../row.ts'
import { counterexampleOf, wayTo } from './counterexample.ts'
import type { Case } from './decode.ts'
import { caseFrom, type Lane, sourceAt, tryCase } from './lane.ts'
import type { Row } from './rows.ts'
import type { Failing } from './run-row.ts'
import { drawnCase, type Shrunk, shrink } from './shrink.ts'
import { announce, record } from './try-alone.ts'

/** How many failing cases are replayed alone before earlier calls are brought in. */
const replayedAlone = 5

/** A failing case as small as it would go, and the case that it comes from. */
interface Smallest {
  readonly counterexample: Counterexample
  readonly current: Case
  readonly from: Failing
}

/**
 * The first failing case that fails on a fresh subject by itself, made as small as it will go. Those of least work come
 * first: what is wrong with a large case may be about its size, and then no smaller one is wrong in the same way.
 * Null where none fails there, or not any more.
 */
export async function smallestAlone(lane: Lane, row: Row, failing: readonly Failing[]): Promise<Smallest | null> {
  const work = ({ problem }: Failing) => multiplications(problem)
  const candidates = [...failing].sort((a, b) => work(a) - work(b)).slice(0, replayedAlone)
  for (const candidate of candidates) {
    const { outcome } = await record(lane, row, candidate.index, candidate.current)
    if (outcome.kind === candidate.outcome.kind) return shrunk(lane, row, candidate)
  }
  return null
}

/** The smallest case found that fails on a fresh subject; null where nothing fails there any more. */
async function shrunk(lane: Lane, row: Row, from: Failing): Promise<Smallest | null> {
  const {
    index,
    outcome: { kind },
  } = from
  const source = sourceAt(lane, row, index)
  const failsOn = async (subject: Implementation, seed: CaseSeed) => {
    const current = caseFrom(lane, row, seed)
    if (typeof current === 'string') return false
    announce(lane, row, index, 'made smaller')
    return (await tryCase(lane, row, current, subject)).kind === kind
  }
  const onOne = async () => {
    const subject = await lane.source.fresh()
    const found = await shrink(source, (seed) => failsOn(subject, seed))
    await lane.source.dispose(subject)
    return found
  }
  const onFresh = () =>
    shrink(source, async (seed) => {
      const subject = await lane.source.fresh()
      const fails = await failsOn(subject, seed)
      await lane.source.dispose(subject)
      return fails
    })
  const drawn = async (): Promise<Shrunk> => ({ seed: drawnCase(source), steps: '', shrinks: 0 })
  // A subject that keeps state may have failed on the smaller case because of the attempts before it: the last word has
  // a fresh one. Where the smaller case passes there, or where there is none since the subject was wrong in its first
  // calls only, each attempt gets a fresh one; else the drawn case stands.
  const ways = kind === 'timeout' ? [drawn] : [onOne, onFresh, drawn]
  for (const way of ways) {
    const { seed, steps, shrinks } = await way()
    if (way === onOne && shrinks === 0) continue
    const current = caseFrom(lane, row, seed) as Case
    const { outcome, calls } = await record(lane, row, index, current)
    if (outcome.kind !== kind) continue
    const path = steps === '' ? String(index) : `${index}:${steps}`
    return {
      counterexample: counterexampleOf(row, current, outcome, calls, wayTo(lane, path, shrinks)),
      current,
      from,
    }
  }
  return null
}
