import { blockReals, type Coverage, type RowResult } from '@convlaws/laws'
import { ConvError, shown } from '@convlaws/spec'
import type { Environment, Report, RunRequest } from './report.ts'
import { compareRows, rowKey } from './row-key.ts'
import { summarise } from './summarise.ts'

/** Shards may run on machines on which the same module lies in different places. */
function withoutAdapter({ adapter: _, ...rest }: RunRequest = {}): RunRequest {
  return rest
}

/** What shards must share, and how each is called in a refusal. */
const shared = [
  ['suite', (report: Report): unknown => report.suite],
  ['contract', (report: Report): unknown => report.contract],
  ['implementation', (report: Report): unknown => report.implementation],
  ['profile', (report: Report): unknown => report.profile],
  ['seed', (report: Report): unknown => report.seed],
  ['request', (report: Report): unknown => withoutAdapter(report.request)],
  ['number of shards', (report: Report): unknown => report.shard?.count],
  ['coverage.claimed', (report: Report): unknown => report.coverage.claimed],
] as const

function refuse(message: string): never {
  throw new ConvError({ code: 'invalid-report', message: `merge: ${message}` })
}

function assertOneRun(reports: readonly Report[]): void {
  const [first] = reports
  if (!first) refuse('there is no report; it takes at least one')
  const whole = reports.findIndex(({ shard }) => shard === null)
  if (whole >= 0) refuse(`report ${whole + 1} is of a whole run; only shards can be joined`)
  for (const [name, read] of shared) {
    const other = reports.find((report) => shown(read(report)) !== shown(read(first)))
    if (other)
      refuse(`${name} is ${shown(read(first))} in one report and ${shown(read(other))} in another; it must be the same`)
  }
  const count = first.shard?.count ?? 0
  for (let index = 1; index <= count; index++) {
    const times = reports.filter(({ shard }) => shard?.index === index).length
    if (times !== 1) refuse(`shard ${index} of ${count} is there ${times} times; each must be there once`)
  }
  const seen = new Set<string>()
  for (const key of reports.flatMap(({ laws }) => laws.map(rowKey))) {
    if (seen.has(key)) refuse(`row ${key} is in two shards; each row belongs to one`)
    seen.add(key)
  }
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
const distinct = (words: readonly string[]) => [...new Set(words)].join('; ')

/** Repaired cases are weighted by cases. Which combinations a shard tried is not known, so the most of one shard is what is sure. */
function mergeCoverage(reports: readonly Report[]): Coverage {
  const all = reports.map(({ coverage }) => coverage)
  const cases = reports.map(({ laws }) => sum(laws.map(({ runs }) => runs)))
  const repaired = sum(all.map((coverage, place) => coverage.repaired * cases[place]!))
  const most = (part: 'pairs' | 'triples') =>
    all.map((coverage) => coverage[part]).reduce((a, b) => (b.covered > a.covered ? b : a))
  return {
    claimed: all[0]!.claimed,
    repaired: repaired === 0 ? 0 : repaired / sum(cases),
    pairs: most('pairs'),
    triples: most('triples'),
  }
}

/** Rows over reals that another shard's failure of the definition explains; a failure that is listed as known explains them too. */
function blockAcross(rows: readonly RowResult[]): readonly RowResult[] {
  const blocked = blockReals(rows.map((row) => (row.verdict === 'known' ? { ...row, verdict: 'failed' } : row)))
  return rows.map((row, place) => (blocked[place]?.verdict === 'blocked' ? blocked[place] : row))
}

/** Names are listed where machines differ; features are those that every machine has. */
function mergeEnvironments(all: readonly Environment[]): Environment {
  return {
    runtime: distinct(all.map(({ runtime }) => runtime)),
    platform: distinct(all.map(({ platform }) => platform)),
    cpu: distinct(all.map(({ cpu }) => cpu)),
    features: all[0]!.features.filter((feature) => all.every(({ features }) => features.includes(feature))),
  }
}

/**
 * Joins the reports of all shards of one run into the report of the whole. durationMs is the sum: time spent, not time
 * passed; pairs and triples are the most that one shard tried. Rows stand in their usual order.
 * @throws ConvError 'invalid-report' where they are not all the shards of one run: another subject, seed, profile or
 * suite, a shard missing or there twice, a report of a whole run.
 */
export function mergeReports(reports: readonly Report[]): Report {
  assertOneRun(reports)
  const laws = blockAcross(reports.flatMap((report) => report.laws).sort(compareRows))
  return {
    ...reports[0]!,
    environment: mergeEnvironments(reports.map(({ environment }) => environment)),
    startedAt: reports.map(({ startedAt }) => startedAt).sort()[0]!,
    durationMs: sum(reports.map(({ durationMs }) => durationMs)),
    shard: null,
    ...summarise(laws),
    coverage: mergeCoverage(reports),
    laws,
  }
}
