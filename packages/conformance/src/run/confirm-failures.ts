import type { RowResult } from '@convlaws/laws'
import { fails } from './fails.ts'
import type { PlannedRow } from './planned-row.ts'

/** Tries rows, each with a case of its own, in one new process. */
export type TryAgain = (rows: readonly PlannedRow[]) => Promise<readonly RowResult[]>

/** So many rows are looked into one by one, which takes one or two processes each. */
const lookedInto = 8

const alone = 'the case passes alone, and fails after the earlier calls of its lane'

/** Whether a row's smallest case was found in the process of its lane. One that ended its process was tried in another. */
function wasFoundInLane({ verdict, counterexample }: RowResult): boolean {
  if ((verdict !== 'failed' && verdict !== 'errored') || !counterexample) return false
  const { needsEarlierCalls, terms, program } = counterexample
  return !needsEarlierCalls && Boolean(terms ?? program)
}

/** The row with its smallest case, or with the case on another path. */
function replayOf({ id, family, operation, domain, counterexample }: RowResult, path?: string): PlannedRow {
  const { seed, onProblem, path: smallest } = counterexample!
  const only = { seed, path: path ?? smallest, ...(onProblem !== undefined && { problem: onProblem }) }
  return { id, family, operation, domain, only }
}

const withEarlierCalls = (row: RowResult): RowResult => ({
  ...row,
  reason: alone,
  counterexample: { ...row.counterexample!, needsEarlierCalls: true },
})

/** A row whose case fails in a process of its own: the smallest, or the one that was drawn; else it needs earlier calls. */
async function lookInto(row: RowResult, tryAgain: TryAgain): Promise<RowResult> {
  const [smallest] = await tryAgain([replayOf(row)])
  if (!smallest || fails(smallest)) return row
  const { path } = row.counterexample!
  const drawn = String(Number.parseInt(path, 10))
  const [whole] = drawn === path ? [] : await tryAgain([replayOf(row, drawn)])
  if (!whole || !fails(whole)) return withEarlierCalls(row)
  // Without its case it was not tried: its process could not load the adapter.
  if (!whole.counterexample) return row
  const { runs, durationMs, worstRatio } = row
  return { ...whole, runs, durationMs, worstRatio }
}

/**
 * Tries the smallest cases of failures once more in a new process, where nothing is left of the calls of their lanes. What
 * an implementation keeps beyond its instances, in its module or outside of JavaScript, is there in a fresh instance too,
 * so that a case may seem to fail alone that does not. Where one passes, what is left may spoil any of the others: a few are
 * looked into one by one, and of the rest it is said that they need the earlier calls, which is so in any case.
 */
export async function confirmFailures(rows: readonly RowResult[], tryAgain: TryAgain): Promise<readonly RowResult[]> {
  const found = rows.filter(wasFoundInLane)
  if (found.length === 0) return rows
  const again = await tryAgain(found.map((row) => replayOf(row)))
  if (again.every((row) => fails(row) || row.verdict === 'blocked')) return rows
  const confirmed = new Map<RowResult, RowResult>()
  for (const [place, row] of found.entries()) {
    confirmed.set(row, place < lookedInto ? await lookInto(row, tryAgain) : withEarlierCalls(row))
  }
  return rows.map((row) => confirmed.get(row) ?? row)
}
