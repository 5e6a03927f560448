import { type Call, completeCapabilities, type Implementation } from '@convlaws/spec'
import { factorNames, type Levels, levelsOf } from '../draw/factors.ts'
import type { Law } from '../law.ts'
import { type Family, families, type RecordedCall, type RowResult } from '../row.ts'
import { failures } from '../verdict.ts'
import { counterexampleOf, wayTo } from './counterexample.ts'
import { type CheckResult, joinLanes, type LaneResult } from './join-lanes.ts'
import { caseFrom, type Lane, sourceAt, tryCase } from './lane.ts'
import { completeOptions, type RunOptions } from './options.ts'
import { type Row, rowsFor } from './rows.ts'
import { runRow } from './run-row.ts'
import { caseAt } from './shrink.ts'
import { observe, type Subject, type SubjectSource, sourceOf } from './subject.ts'

/** Runs exactly one case of a row, at the end of a path. */
async function runPath(lane: Lane, row: Row, path: string): Promise<RowResult> {
  const [index = '0', ...steps] = path.split(':')
  const seed = await caseAt(sourceAt(lane, row, Number(index)), steps.join(':'))
  const current = seed ? caseFrom(lane, row, seed) : `path ${path} leads nowhere in this row`
  const header = {
    id: row.law.id,
    family: row.law.family,
    operation: row.operation,
    domain: row.domain,
    durationMs: 0,
    worstRatio: null,
  }
  if (typeof current === 'string') return { ...header, verdict: 'skipped', runs: 0, reason: current }
  lane.options.onCase?.(header, path)
  const calls: RecordedCall[] = []
  const outcome = await tryCase(lane, row, current, lane.subject, (call) => calls.push(call))
  if (outcome.kind === 'passed') return { ...header, verdict: 'passed', runs: 1 }
  const way = wayTo(lane, path, steps.length)
  return {
    ...header,
    verdict: outcome.kind,
    runs: 1,
    counterexample: counterexampleOf(row, current, outcome, calls, way),
  }
}

/** The rows of one lane that a run with these options has. */
function rowsOfLane(
  laws: readonly Law[],
  family: Family,
  subject: Implementation,
  source: SubjectSource,
  { fixed }: RunOptions,
): Row[] {
  const rows = rowsFor(
    laws.filter((law) => law.family === family),
    subject,
    observe(subject, source.hasFactory),
  )
  return fixed ? rows.filter((row) => row.operation === fixed.operation).map((row) => aboutFixed(row, fixed)) : rows
}

/** A row on one given problem: skipped where the law is not about such a problem. */
function aboutFixed(row: Row, { problem, bias }: Call): Row {
  const levels = levelsOf(problem, bias)
  const factor = factorNames.find((name) => !(row.law.requires[name]?.includes(levels[name]) ?? true))
  return row.skipped === undefined && factor
    ? { ...row, skipped: `the law is not about problems with ${factor} ${levels[factor]}` }
    : row
}

/** Options for a lane: those of the run, and rows to leave out because they were done before. */
export interface LaneOptions extends RunOptions {
  readonly skipRows?: number
}

/**
 * Runs the rows of one family, one after another, on one fresh subject, and disposes it.
 * @throws ConvError 'invalid-implementation' where the subject is no implementation
 */
export async function runLane(
  laws: readonly Law[],
  family: Family,
  subject: Subject,
  options: LaneOptions,
): Promise<LaneResult> {
  const source = sourceOf(subject)
  const first = await source.fresh()
  const lane: Lane = { source, claims: completeCapabilities(first.capabilities), options, subject: first, history: [] }
  const rows: RowResult[] = []
  const levels = new Map<string, Levels>()
  let [cases, repaired] = [0, 0]
  try {
    for (const row of rowsOfLane(laws, family, first, source, options).slice(options.skipRows ?? 0)) {
      if (options.path !== undefined && row.skipped === undefined) {
        rows.push(await runPath(lane, row, options.path))
      } else {
        const run = await runRow(lane, row)
        for (const one of run.levels) levels.set(JSON.stringify(one), one)
        cases += run.result.runs
        repaired += run.repaired
        rows.push(run.result)
      }
      options.onRow?.(rows.at(-1)!)
      if (options.failFast && failures.includes(rows.at(-1)!.verdict)) break
    }
  } finally {
    await source.release()
  }
  return { rows, levels: [...levels.values()], cases, repaired }
}

/**
 * Holds a subject to laws, in this process, one lane after another. For a subject that may crash or hang, use the command.
 * @throws ConvError 'invalid-implementation', or 'unsupported' for an option that is none
 */
export async function check(
  laws: readonly Law[],
  subject: Subject,
  options: Partial<RunOptions> = {},
): Promise<CheckResult> {
  const complete = completeOptions(options)
  const lanes: LaneResult[] = []
  for (const family of families) {
    if (!laws.some((law) => law.family === family)) continue
    lanes.push(await runLane(laws, family, subject, complete))
    if (complete.failFast && lanes.at(-1)!.rows.some(({ verdict }) => failures.includes(verdict))) break
  }
  const source = sourceOf(subject)
  try {
    return joinLanes(lanes, completeCapabilities((await source.fresh()).capabilities))
  } finally {
    await source.release()
  }
}
