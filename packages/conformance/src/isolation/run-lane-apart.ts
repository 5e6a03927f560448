import type { DrawnCase, LaneResult, RowResult } from '@convlaws/laws'
import { LoadError } from '../adapter/load-adapter.ts'
import { fails } from '../run/fails.ts'
import type { IsExcused } from '../run/new-failures.ts'
import type { PlannedRow } from '../run/planned-row.ts'
import type { LaneJob } from './lane-job.ts'
import { endText, lostRow, withToldCalls } from './lost-row.ts'
import { grace, type Heard, loadTimeout, type Watch, watchJob } from './watch-job.ts'

/**
 * After so many rows in a row that ended their process, the rest of the lane is not tried. Those that are known to fail do
 * not count: a lane that is given up has a failure that nothing excuses.
 */
const mostLosses = 3

/** A job without what only the process must know. */
export type LaneRequest = Omit<LaneJob, 'caseTimeout' | 'tellCalls'>

/** Who listens to a lane, and what the lane must know of its run. */
export interface LaneWatch extends Watch {
  /** Whether any process of the run has loaded the adapter. */
  readonly wasLoaded: () => boolean
  readonly isExcused: IsExcused
}

/** What became of a lane: its rows, and the cases that were drawn for each. An interrupted row has drawn cases only. */
export interface LaneRun {
  readonly rows: readonly RowResult[]
  readonly drawn: readonly (readonly DrawnCase[])[]
}

/** A lane with its cases counted. */
export function laneResult({ rows, drawn }: LaneRun): LaneResult {
  const cases = drawn.flat()
  const levels = new Map(cases.map((each) => [JSON.stringify(each.levels), each.levels]))
  const repaired = cases.filter((each) => each.repaired).length
  return { rows, levels: [...levels.values()], cases: cases.length, repaired }
}

/**
 * Milliseconds for one case within the process. In a lane the command ends a silent process, and the process itself waits
 * longer, so that a promise that never settles costs a row the same as an endless loop; a case alone ends by itself.
 */
const timeoutWithin = (caseTimeout: number, alone: boolean) => (alone ? caseTimeout : 2 * (caseTimeout + grace))

/** Why the adapter could not be loaded. */
const loadFailureOf = ({ loadFailure, end }: Heard): string =>
  loadFailure ?? `while it was loaded ${endText(end!, loadTimeout)}`

/** The row whose process could not load the adapter, which another process of the run could. */
function rowNotBegun({ seed, problem }: LaneRequest, row: PlannedRow, heard: Heard, { caseTimeout }: Watch): RowResult {
  const broke = `the adapter could not be loaded again: ${loadFailureOf(heard)}`
  const loss = { row, seed, path: undefined, problem, caseTimeout, durationMs: 0, calls: [], needsEarlierCalls: false }
  return lostRow({ ...loss, heard: { ...heard, broke } })
}

/** Looks into a case that ended its process: tries it alone, in a process of its own that tells every call. */
async function rowAfterLoss(request: LaneRequest, row: PlannedRow, heard: Heard, watch: Watch): Promise<RowResult> {
  const { caseTimeout } = watch
  const began = performance.now()
  // A step of shrinking has no path yet; the case that it began from has.
  const path = row.only?.path ?? heard.lastCase?.path.split(' ')[0]
  const seed = row.only?.seed ?? request.seed
  const problem = row.only?.problem ?? request.problem
  const loss = { row, seed, path, problem, caseTimeout, durationMs: 0, calls: [], needsEarlierCalls: false }
  if (path === undefined) return lostRow({ ...loss, heard })
  const alone = { ...row, only: { ...row.only, seed, path } }
  const job = { ...request, rows: [alone], caseTimeout: timeoutWithin(caseTimeout, true), tellCalls: true }
  const again = await watchJob(job, { caseTimeout, onOutput: watch.onOutput, signal: watch.signal })
  const durationMs = performance.now() - began
  const [found] = again.rows
  if (found && fails(found)) {
    return { ...withToldCalls(found, again.calls), runs: heard.casesBegun, durationMs }
  }
  if (found) return lostRow({ ...loss, durationMs, heard, calls: again.calls, needsEarlierCalls: true })
  const lastCase = again.lastCase ?? heard.lastCase!
  // A trial that was interrupted, or could not begin, does not say how the case ends its process; the first one does.
  const telling = watch.signal?.aborted || !again.subject ? heard : again
  const last = { ...telling, casesBegun: heard.casesBegun, lastCase }
  return lostRow({ ...loss, durationMs, heard: last, calls: again.calls })
}

const notTried = ({ id, family, operation, domain }: PlannedRow): RowResult => ({
  ...{ id, family, operation, domain, verdict: 'blocked', runs: 0, durationMs: 0, worstRatio: null },
  reason: `the ${mostLosses} rows before it lost their processes; the rest of the lane was not tried`,
})

/**
 * Runs the rows of one lane in a process of its own. A case that ends the process, or is silent for too long, becomes the
 * verdict on its row; a fresh process with a fresh subject goes on with the next row.
 * @throws LoadError where no process of the run could load the adapter
 */
export async function runLaneApart(request: LaneRequest, watch: LaneWatch): Promise<LaneRun> {
  const rows: RowResult[] = []
  const drawn: (readonly DrawnCase[])[] = []
  let losses = 0
  const add = (row: RowResult) => {
    rows.push(row)
    watch.onRow?.(row)
  }
  while (rows.length < request.rows.length && !watch.signal?.aborted) {
    const left = request.rows.slice(rows.length)
    const job: LaneJob = {
      ...request,
      rows: left,
      caseTimeout: timeoutWithin(
        watch.caseTimeout,
        left.every(({ only }) => only),
      ),
      tellCalls: left.every(({ only }) => only),
    }
    const before = rows.length
    const heard = await watchJob(job, { ...watch, onRow: add })
    drawn.length = before
    drawn.push(...heard.drawn)
    if (watch.signal?.aborted) break
    if (!heard.subject && !watch.wasLoaded()) throw new LoadError(loadFailureOf(heard))
    if (heard.done || rows.length === request.rows.length) break
    if (rows.length > before) losses = 0
    const next = request.rows[rows.length]!
    const lost = heard.subject
      ? await rowAfterLoss(request, next, heard, watch)
      : rowNotBegun(request, next, heard, watch)
    if (!watch.isExcused(lost)) losses++
    add(lost)
    if (watch.signal?.aborted) break
    if (losses === mostLosses) for (const row of request.rows.slice(rows.length)) add(notTried(row))
  }
  return { rows, drawn }
}
