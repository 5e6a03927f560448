import type { RowResult, Verdict } from '@convlaws/laws'
import { families } from '@convlaws/laws'
import type { Report } from '@convlaws/report'
import { escapeMarkup } from '@convlaws/widgets/drawing'
import { subjectName } from './heading.ts'
import type { Reporter, ReporterContext } from './reporter.ts'
import { failureText } from './text/failure-text.ts'

/** What JUnit calls a row of each verdict; null for one that passed. */
const elements: { readonly [verdict in Verdict]: 'failure' | 'error' | 'skipped' | null } = {
  failed: 'failure',
  flaky: 'failure',
  'unexpected-pass': 'failure',
  errored: 'error',
  timeout: 'error',
  known: 'skipped',
  blocked: 'skipped',
  vacuous: 'skipped',
  skipped: 'skipped',
  passed: null,
}

/** Text for XML 1.0, which cannot hold most control characters or lone surrogates even when escaped. */
function xml(text: string): string {
  const allowed = text.replace(/(?![\n\r\t])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, '?')
  return escapeMarkup(allowed).replace(/[\n\r\t]/g, (character) => `&#${character.charCodeAt(0)};`)
}

const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(3)

interface Case {
  readonly classname: string
  readonly name: string
  readonly time: string
  readonly element: 'failure' | 'error' | 'skipped' | null
  readonly type: string
  readonly message: string
  readonly text: string
}

function caseOf(row: RowResult, report: Report, context: ReporterContext): Case {
  const element = elements[row.verdict]
  const detail =
    element === 'failure' || element === 'error'
      ? failureText(row, report, { ...context, color: false, width: 100 }).join('\n')
      : ''
  return {
    classname: `${row.family}.${row.id}`,
    name: `${row.operation} ${row.domain}`,
    time: seconds(row.durationMs),
    element,
    type: row.verdict,
    message: [row.verdict, row.counterexample?.message ?? row.reason].filter(Boolean).join(': '),
    text: detail,
  }
}

function caseXml({ classname, name, time, element, type, message, text }: Case): string {
  const head = `    <testcase classname="${xml(classname)}" name="${xml(name)}" time="${time}"`
  if (element === null) return `${head}/>`
  const kind = element === 'skipped' ? '' : ` type="${xml(type)}"`
  const body = text === '' ? '/>' : `>${xml(text)}</${element}>`
  return `${head}>\n      <${element}${kind} message="${xml(message)}"${body}\n    </testcase>`
}

const counts = (cases: readonly Case[]) => {
  const of = (element: Case['element']) => cases.filter((one) => one.element === element).length
  return `tests="${cases.length}" failures="${of('failure')}" errors="${of('error')}" skipped="${of('skipped')}"`
}

function suiteXml(name: string, cases: readonly Case[], report: Report): string {
  const time = seconds(cases.reduce((sum, one) => sum + Number(one.time) * 1000, 0))
  const properties = [
    ['seed', String(report.seed)],
    ['profile', report.profile],
    ['suite', report.suite.version],
  ] as const
  return [
    `  <testsuite name="${xml(name)}" ${counts(cases)} time="${time}" timestamp="${xml(report.startedAt)}">`,
    `    <properties>${properties.map(([key, value]) => `<property name="${xml(key)}" value="${xml(value)}"/>`).join('')}</properties>`,
    ...cases.map(caseXml),
    '  </testsuite>',
  ].join('\n')
}

/**
 * JUnit's XML: a suite for each family and one for problems of expectations, a case for each row. Failed, flaky and
 * unexpected-pass are failures; errored and timeout are errors; known, blocked, vacuous and skipped are skipped.
 */
export const junit: Reporter = (report, context) => {
  const suites = families
    .map(
      (family) =>
        [
          family,
          report.laws.filter((row) => row.family === family).map((row) => caseOf(row, report, context)),
        ] as const,
    )
    .filter(([, cases]) => cases.length > 0)
  const problems = context.expectationProblems.map(
    (message, place): Case => ({
      classname: 'expectations',
      name: `problem ${place + 1}`,
      time: '0.000',
      element: 'failure',
      type: 'expectations',
      message,
      text: '',
    }),
  )
  const all = problems.length > 0 ? [...suites, ['expectations', problems] as const] : suites
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${xml(subjectName(report))}" ${counts(all.flatMap(([, cases]) => cases))} time="${seconds(report.durationMs)}">`,
    ...all.map(([name, cases]) => suiteXml(name, cases, report)),
    '</testsuites>',
    '',
  ].join('\n')
}
