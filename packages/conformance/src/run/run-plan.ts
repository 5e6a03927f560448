import { blockReals, type RowResult } from '@convlaws/laws'
import { applyExpectations, type Report } from '@convlaws/report'
import type { AdapterReference } from '../adapter/adapter-reference.ts'
import { LoadError } from '../adapter/load-adapter.ts'
import type { SubjectFacts } from '../isolation/messages.ts'
import type { LaneWatch } from '../isolation/run-lane-apart.ts'
import { buildReport, reportHead } from './build-report.ts'
import type { CheckListener, CheckOptions, Plan } from './check-options.ts'
import { confirmFailures, type TryAgain } from './confirm-failures.ts'
import { joinRounds } from './join-rounds.ts'
import { excusedBy, type FailFast } from './new-failures.ts'
import { type LanesRun, lanesOf, runLanes } from './run-lanes.ts'
import { storedCases, withStoredFailures } from './stored-cases.ts'

/** What a check found. */
export interface CheckOutcome {
  readonly report: Report
  /** What is wrong with the list of known failures, one line each. */
  readonly expectationProblems: readonly string[]
  /** Whether the check was ended before all rows were tried. */
  readonly interrupted: boolean
}

/** How many seeds there are, from 0 on. */
const seeds = 2 ** 31

/**
 * Runs rounds of all lanes, each with the next seed, until the time is over or a failure ends the run; one round where no
 * time is given.
 */
async function runRounds(
  plan: Plan,
  adapter: AdapterReference,
  options: CheckOptions,
  watch: LaneWatch,
  deadline: number,
): Promise<LanesRun> {
  const lanes = lanesOf(plan)
  const { seed, runs, failFast, problem, rank, path } = options
  const rows = path === undefined ? lanes : lanes.map((lane) => lane.map((row) => ({ ...row, only: { seed, path } })))
  const request = {
    ...{ adapter, options: options.options, runs },
    ...(problem !== undefined && { problem }),
    ...(rank !== undefined && { rank }),
  }
  const runRound = (round: number, own: LaneWatch, earlier: FailFast['earlier']) => {
    const stops = failFast ? { isExcused: watch.isExcused, earlier } : undefined
    return runLanes(rows, { ...request, seed: (seed + round) % seeds }, own, options.workers, stops)
  }
  let found = await runRound(0, watch, [])
  for (let round = 1; !found.stopped && performance.now() < deadline && !watch.signal?.aborted; round++) {
    const out = AbortSignal.timeout(Math.max(1, Math.ceil(deadline - performance.now())))
    const signal = watch.signal ? AbortSignal.any([watch.signal, out]) : out
    const next = await runRound(
      round,
      { ...watch, signal },
      found.lanes.flatMap((lane) => lane.rows),
    )
    const lanes = found.lanes.map((lane, place) => {
      const again = next.lanes[place]
      return again ? joinRounds(lane, again) : lane
    })
    found = { ...found, lanes, stopped: next.stopped }
  }
  return found
}

/**
 * Holds an implementation to a plan of rows, each lane in a process of its own, and says what was found.
 * @throws LoadError where the adapter cannot be used
 */
export async function runPlan(
  plan: Plan,
  adapter: AdapterReference,
  options: CheckOptions,
  { onSubject, onRow, onOutput, signal }: CheckListener = {},
): Promise<CheckOutcome> {
  const startedAt = new Date()
  const began = performance.now()
  let subject: SubjectFacts | undefined
  const today = startedAt.toISOString().slice(0, 10)
  const watch: LaneWatch = {
    caseTimeout: options.caseTimeout,
    onSubject: (facts) => {
      if (!subject) onSubject?.(facts)
      subject ??= facts
    },
    wasLoaded: () => subject !== undefined,
    isExcused: excusedBy(options.expectations, today),
    ...(onRow && { onRow }),
    onOutput,
    signal,
  }
  const deadline = options.time === undefined ? 0 : began + options.time
  const found = await runRounds(plan, adapter, options, watch, deadline)
  let rows: readonly RowResult[] = blockReals(found.lanes.flatMap((lane) => lane.rows))
  const narrow = [options.path, options.problem, options.rank].some((each) => each !== undefined)
  const { seed, runs, rank } = options
  const { onRow: _, ...quiet } = watch
  const tryAgain: TryAgain = async (again) => {
    const request = { adapter, options: options.options, seed, runs }
    const { lanes } = await runLanes([again], { ...request, ...(rank !== undefined && { rank }) }, quiet, 1)
    return lanes[0]!.rows
  }
  const stored = narrow ? [] : storedCases(plan, rows, options.expectations)
  const replayed = stored.length > 0 && !signal?.aborted ? await tryAgain(stored) : []
  rows = withStoredFailures(rows, replayed)
  if (!subject) throw new LoadError('no row was tried')
  const partial = options.partial || !found.complete
  const applied = applyExpectations(rows, options.expectations, today, { partial, narrow, replayed })
  const head = reportHead(subject, options, startedAt, found.lanes)
  const isReplay = options.path !== undefined
  const confirmed = isReplay || signal?.aborted ? applied.rows : await confirmFailures(applied.rows, tryAgain)
  const interrupted = signal?.aborted ?? false
  const report = buildReport(head, confirmed, performance.now() - began)
  // What was not tried may fail.
  const verdict = interrupted && report.verdict === 'conformant' ? 'inconclusive' : report.verdict
  return { report: { ...report, verdict }, expectationProblems: applied.problems, interrupted }
}
