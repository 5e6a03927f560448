import { check, failures, type Instance, type Law, type RowResult, type Subject } from '@convlaws/laws'
import type { LawRunMessage, LawRunRequest } from '@convlaws/widgets'

/** Cases of each row in the first pass, so that every row is tried before any is tried long. */
const firstCases = 20
/** Cases of each row in a later pass: as many as the quick profile of the command has. */
const cases = 100
/** Milliseconds for one case. */
const caseTimeout = 1500
/** Milliseconds between two reports of progress. */
const pause = 100
/** Milliseconds that the first pass, and making a case smaller, may take beyond the time limit: without them nothing can be said. */
const patience = 10_000

/** Thrown out of a run when its time is over; rows that were done are kept. */
class OutOfTime extends Error {}

/** A later row over an earlier one of the same operation and domain: a pass stays a pass where the later one says nothing. */
function joined(earlier: RowResult | undefined, later: RowResult, repeated: boolean): RowResult {
  if (!earlier) return later
  const kept = earlier.verdict === 'passed' && later.verdict === 'vacuous' ? earlier : later
  const worst = [earlier.worstRatio, later.worstRatio].filter((ratio) => ratio !== null)
  return {
    ...kept,
    runs: repeated ? Math.max(earlier.runs, later.runs) : earlier.runs + later.runs,
    worstRatio: worst.length > 0 ? Math.max(...worst) : null,
  }
}

/** The law as it is, and a note of whether the case that was decoded last used what the law is about. */
function watched(law: Law): { law: Law; usedLast: () => boolean } {
  let used = true
  const instance = (context: Parameters<Law['instance']>[0]): Instance => {
    const decoded = law.instance(context)
    used = decoded.used
    return decoded
  }
  return { law: { ...law, instance }, usedLast: () => used }
}

/**
 * Holds a subject to a law until a row fails or the time is over, and tells how it goes. Passes: a few cases of every
 * row; a hundred of every row; then a hundred with the next seed, and so on. `only` tries one case alone.
 */
export async function runLaw(
  law: Law,
  subject: Subject,
  { seed, seconds, only }: LawRunRequest,
  tell: (message: LawRunMessage) => void,
): Promise<void> {
  let began = performance.now()
  const chosen = only ? { ...law, operations: [only.operation], domains: [only.domain] } : law
  const { law: counted, usedLast } = watched(chosen)
  const rows = new Map<string, RowResult>()
  let [tried, silent, told, pass, failed] = [0, 0, Number.NEGATIVE_INFINITY, 0, false]
  const elapsed = () => performance.now() - began
  const onRow = (row: RowResult) => {
    const key = `${row.operation} ${row.domain}`
    rows.set(key, joined(rows.get(key), row, pass === 1))
    failed ||= failures.includes(row.verdict)
  }
  const onCase = (_: unknown, path: string, drawn?: unknown) => {
    if (tried === 0) began = performance.now() // what the subject needs to get ready is no time of the law
    const again = drawn === undefined || (pass === 1 && Number(path) < firstCases)
    if (!again || only) {
      tried++
      if (!usedLast()) silent++
    }
    const limit = seconds * 1000 + (pass === 0 || path.includes('(') ? patience : 0)
    if (!only && elapsed() > limit) throw new OutOfTime()
    if (elapsed() - told < pause) return
    told = elapsed()
    tell({ kind: 'progress', cases: tried, silent, shrinking: path.includes('(') })
  }
  const common = { caseTimeout, failFast: true, onCase, onRow }
  try {
    if (only) await check([counted], subject, { ...common, seed, path: only.path })
    while (!only && !failed && elapsed() < seconds * 1000) {
      const runs = pass === 0 ? firstCases : cases
      await check([counted], subject, { ...common, seed: seed + Math.max(pass - 1, 0), runs })
      if ([...rows.values()].every(({ verdict }) => verdict === 'skipped')) break
      pass++
    }
  } catch (error) {
    if (!(error instanceof OutOfTime)) throw error
  }
  tell({ kind: 'done', cases: tried, silent, milliseconds: elapsed(), rows: ordered([...rows.values()]) })
}

/** Rows that failed before those that did not. */
function ordered(rows: readonly RowResult[]): readonly RowResult[] {
  const isFailure = ({ verdict }: RowResult) => failures.includes(verdict)
  return [...rows.filter(isFailure), ...rows.filter((row) => !isFailure(row))]
}
