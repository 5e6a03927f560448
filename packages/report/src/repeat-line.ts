import type { RowResult } from '@convlaws/laws'
import { oneLine } from './one-line.ts'
import type { Report, RunRequest } from './report.ts'
import { runsOfProfile } from './runs-of-profile.ts'

/** Characters that would break a line, or that a terminal would obey. */
const control = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u

/**
 * A word as a POSIX shell reads it back: plain words as they are, others in single quotes. Only control characters, which a
 * line to paste cannot hold, are lost; spaces at the ends are part of the word.
 */
export function shellWord(word: string): string {
  if (/^[\w@%+=:,./-]+$/.test(word)) return word
  return `'${(control.test(word) ? oneLine(word) : word).replaceAll("'", "'\\''")}'`
}

/** A flag for each of some values. */
const each = (flag: string, values: readonly string[] = []) => values.flatMap((value) => [flag, value])
/** A flag with its value, where there is one. */
const one = (flag: string, value: string | number | undefined) => (value === undefined ? [] : [flag, String(value)])

/** Whether a row fails only after the earlier calls of its lane, or at no certain case: then all of the lane is run. */
function needsItsLane({ verdict, counterexample }: RowResult): boolean {
  if (counterexample) return verdict === 'flaky' || counterexample.needsEarlierCalls === true
  return verdict === 'errored' || verdict === 'timeout'
}

/** How many cases a line must ask for that tries a whole row. */
function runsOf({ profile }: Report, { runs = runsOfProfile[profile] }: RunRequest): readonly string[] {
  return runs === runsOfProfile.quick ? [] : ['--runs', String(runs)]
}

/** The rows of the lane, as they were selected: a family is a lane. */
function laneWords({ family }: RowResult, report: Report, request: RunRequest): readonly string[] {
  return [
    ...['--family', family],
    ...each('--law', request.laws),
    ...each('--operation', request.operations),
    ...each('--domain', request.domains),
    ...(report.shard ? ['--shard', `${report.shard.index}/${report.shard.count}`] : []),
  ]
}

/** What changes a verdict though not how cases are drawn. */
function judgingWords({ caseTimeout, expect }: RunRequest): readonly string[] {
  return [
    ...(caseTimeout === undefined ? [] : ['--case-timeout', `${caseTimeout}ms`]),
    ...(expect === false ? ['--no-expect'] : one('--expect', expect)),
  ]
}

/**
 * The line to paste that repeats a row: its counterexample where that fails by itself; the whole lane where the case
 * needs the calls before it; all cases of the row otherwise. `adapter` is what the user typed.
 */
export function repeatLine(row: RowResult, report: Report, adapter: string): string {
  const { request = {} } = report
  const { counterexample } = row
  const lane = needsItsLane(row)
  const path = lane ? undefined : (counterexample?.path ?? request.path)
  const words = [
    ...['npx', 'convlaws', 'check', adapter],
    ...Object.entries(report.implementation.options).flatMap(([name, value]) => ['--option', `${name}=${value}`]),
    ...(lane
      ? laneWords(row, report, request)
      : ['--law', row.id, '--operation', row.operation, '--domain', row.domain]),
    ...one('--rank', request.rank),
    ...one('--problem', counterexample?.onProblem ?? request.problem),
    ...one('--seed', counterexample?.seed ?? report.seed),
    ...(path === undefined ? runsOf(report, request) : ['--path', path]),
    ...judgingWords(request),
  ]
  return words.map(shellWord).join(' ')
}
