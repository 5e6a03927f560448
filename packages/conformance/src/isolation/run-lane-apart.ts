import { type DrawnCase, failures, type LaneResult, type RowResult } from '@convlaws/laws'
import { LoadError } from '../adapter/load-adapter.ts'
import type { PlannedRow } from '../run/planned-row.ts'
import type { LaneJob } from './lane-job.ts'
import { endText, lostRow, withToldCalls } from './lost-row.ts'
import { grace, type Heard, loadTimeout, type Watch, watchJob } from './watch-job.ts'

/** After so many rows in a row that ended their process, the rest of the lane is not tried. */
const mostLosses = 3

/** A job without what only the process must know. */
export type LaneRequest = Omit<LaneJob, 'caseTimeout' | 'tellCalls'>

/**
 * Milliseconds for one case within the process. In a lane the command ends a silent process, and the process itself waits
 * longer, so that a promise that never settles costs a row the same as an endless loop; a case alone ends by itself.
 */
const timeoutWithin = (caseTimeout: number, alone: boolean) => (alone ? caseTimeout : 2 * (caseTimeout + grace))

function assertLoaded({ loadFailure, subject, end }: Heard): void {
  if (loadFailure !== undefined) throw new LoadError(loadFailure)
  if (!subject) throw new LoadError(`while it was loaded ${endText(end!, loadTimeout)}`)
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
  if (found && failures.includes(found.verdict)) {
    return { ...withToldCalls(found, again.calls), runs: heard.casesBegun, durationMs }
  }
  if (found) return lostRow({ ...loss, durationMs, heard, calls: again.calls, needsEarlierCalls: true })
  const last = { ...again, casesBegun: heard.casesBegun, lastCase: again.lastCase ?? heard.lastCase! }
  return lostRow({ ...loss, durationMs, heard: last, calls: again.calls })
}

const notTried = ({ id, family, operation, domain }: PlannedRow): RowResult => ({
  ...{ id, family, operation, domain, verdict: 'blocked', runs: 0, durationMs: 0, worstRatio: null },
  reason: `the ${mostLosses} rows before it ended their processes; the rest of the lane was not tried`,
})

/**
 * Runs the rows of one lane in a process of its own. A case that ends the process, or is silent for too long, becomes the
 * verdict on its row; a fresh process with a fresh subject goes on with the next row.
 * @throws LoadError where the adapter cannot be used
 */
export async function runLaneApart(request: LaneRequest, watch: Watch): Promise<LaneResult> {
  const rows: RowResult[] = []
  const drawn: DrawnCase[] = []
  let losses = 0
  const add = (row: RowResult) => {
    rows.push(row)
    watch.onRow?.(row)
  }
  const isOver = () => request.failFast && rows.some(({ verdict }) => failures.includes(verdict))
  while (rows.length < request.rows.length && !watch.signal?.aborted && !isOver()) {
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
    drawn.push(...heard.drawn)
    if (watch.signal?.aborted) break
    assertLoaded(heard)
    if (heard.done || rows.length === request.rows.length) break
    losses = rows.length > before ? 1 : losses + 1
    add(await rowAfterLoss(request, request.rows[rows.length]!, heard, watch))
    if (losses === mostLosses) for (const row of request.rows.slice(rows.length)) add(notTried(row))
  }
  const levels = new Map(drawn.map((each) => [JSON.stringify(each.levels), each.levels]))
  const repaired = drawn.filter((each) => each.repaired).length
  return { rows, levels: [...levels.values()], cases: drawn.length, repaired }
}
