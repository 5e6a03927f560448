import type { CompleteCapabilities, Implementation } from '@convlaws/spec'
import type { CaseSeed } from '../draw/draw.ts'
import { hashText } from '../draw/hash.ts'
import { type Plan, plan } from '../draw/plan.ts'
import type { Recorder } from '../terms/evaluate.ts'
import { type Case, decode } from './decode.ts'
import type { RunOptions } from './options.ts'
import { type Outcome, runCase } from './outcome.ts'
import { type Row, rowKey } from './rows.ts'
import { type CaseSource, drawnCase } from './shrink.ts'
import type { SubjectSource } from './subject.ts'

/** One place in a lane: the index-th case of its row-th row. */
export interface Place {
  readonly row: Row
  readonly index: number
}

/**
 * What the rows of a lane share: one subject that sees every case in a fixed order, and the memory of what it has seen,
 * so that a failure which needs earlier calls can be brought back.
 */
export interface Lane {
  readonly source: SubjectSource
  readonly claims: CompleteCapabilities
  readonly options: RunOptions
  /** The subject that this lane's cases are tried on; another one after a case that never answered. */
  subject: Implementation
  /** Everything tried so far, in order. */
  readonly history: Place[]
}

const plans = new WeakMap<Row, Plan>()

/** How the index-th case of a row is drawn: a pure function of seed, row and index. */
export function sourceAt({ options, subject }: Pick<Lane, 'options' | 'subject'>, row: Row, index: number): CaseSource {
  // A path that is replayed may lie beyond the runs of this run; a longer plan begins as a shorter one does.
  const known = plans.get(row) ?? []
  const levels =
    index < known.length ? known : plan(row.allowed!, options.seed, rowKey(row), Math.max(options.runs, index + 1))
  plans.set(row, levels)
  return {
    seed: hashText(`${rowKey(row)} ${index}`, options.seed) | 0,
    overrides: levels[index]!,
    traceOf: (seed) => {
      const decoded = decode(row, seed, subject, options.fixed, true)
      return typeof decoded === 'string' ? [] : decoded.trace
    },
  }
}

/** Decodes the index-th case of a row; a text is the reason why it lies outside the claims. */
export function caseOf(lane: Pick<Lane, 'options' | 'subject'>, row: Row, index: number): Case | string {
  return decode(row, drawnCase(sourceAt(lane, row, index)), lane.subject, lane.options.fixed)
}

/** Decodes a case of a row from its seed. */
export function caseFrom(lane: Pick<Lane, 'options' | 'subject'>, row: Row, seed: CaseSeed): Case | string {
  return decode(row, seed, lane.subject, lane.options.fixed)
}

/** Tries a case on a subject. */
export function tryCase(
  lane: Lane,
  row: Row,
  current: Case,
  subject: Implementation,
  record?: Recorder,
): Promise<Outcome> {
  const { source, claims, options } = lane
  return runCase(row, current, {
    subject,
    claims,
    caseTimeout: options.caseTimeout,
    source,
    ...(record && { record }),
  })
}

/** Brings a fresh subject to where the lane's subject was: tries everything in `history` on it, outcomes ignored. */
export async function replayHistory(lane: Lane, history: readonly Place[], subject: Implementation): Promise<void> {
  for (const { row, index } of history) {
    const current = caseOf(lane, row, index)
    if (typeof current !== 'string') await tryCase(lane, row, current, subject)
  }
}
