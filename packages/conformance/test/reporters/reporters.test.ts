import { failures, verdicts } from '@convlaws/laws'
import { repeatLine, rowKey } from '@convlaws/report'
import { decodeReport } from '@convlaws/report/read'
import { parseDescriptor } from '@convlaws/spec'
import { describe, expect, test } from 'vitest'
import type { Reporter } from '../../src/reporters/reporter.ts'
import { type ReporterName, reporters } from '../../src/reporters/reporters.ts'
import { wrongValue } from './counterexamples.ts'
import { context, goodReport, report, reportWith, rows } from './fixtures.ts'

const names = Object.keys(reporters) as ReporterName[]
const failing = rows.filter(({ verdict }) => failures.includes(verdict))
const control = /(?!\n)\p{Cc}/u

describe.each(names)('%s', (name) => {
  const reporter: Reporter = reporters[name]

  test.each(['en', 'ko'] as const)('renders every verdict, no failure, and no row at all in %s', (lang) => {
    for (const given of [report, goodReport, reportWith([])]) {
      expect(reporter(given, { ...context, lang })).not.toMatch(/undefined|\[object/)
    }
  })

  test('a failure is there with its law, and gone with the failure', () => {
    expect(reporter(report, context)).toContain('dilation-is-zero-insertion')
    expect(reporter(goodReport, context)).not.toContain('dilation-is-zero-insertion')
  })

  test('control characters in names and messages do not reach a terminal', () => {
    expect(reporter(report, context)).not.toMatch(control)
  })
})

// A report in JSON holds what was found, not what is wrong with the list of what was expected.
test.each(names.filter((name) => name !== 'json'))('%s: problems of expectations are there', (name) => {
  expect(reporters[name](goodReport, context)).toContain('matches no failure')
})

describe.each(['pretty', 'brief', 'markdown', 'github', 'html', 'junit'] as const)('%s', (name) => {
  test('each failure has the line that repeats it', () => {
    const text = reporters[name](report, { ...context, adapter: 'builtin:x' })
    const quote = { html: '&#39;', junit: '&#39;' } as const
    const q = name === 'html' || name === 'junit' ? quote[name] : "'"
    for (const row of failing) {
      const quoted = (word: string) => word.replaceAll("'", q)
      expect(text).toContain(quoted(repeatLine(row, report, 'builtin:x')))
      expect(text).toContain(`npx convlaws check builtin:x --option ${q}backend=wasm simd${q} --`)
    }
  })
})

describe('pretty', () => {
  const text = reporters.pretty(report, context)

  test('a failure says law, claim, statement, source, descriptor, both sides, cause and diagnosis', () => {
    for (const part of [
      'A dilated convolution equals a plain one',
      'conv_d(x, w) = conv_1(x, w with d − 1 zeros between taps)',
      'https://arxiv.org/abs/1603.07285',
      wrongValue.descriptor,
      'left side [1, 2, 3, 1]',
      '≠−5',
      'same as the fault dilation-ignored-by-depthwise on 12 of 12 failing cases',
      'all failing cases have groups depthwise, dilations above 1, and no passing case has',
    ]) {
      expect(text).toContain(part)
    }
  })

  test('ends with the failures again, the problems of expectations, and one sentence', () => {
    const end = text.slice(text.lastIndexOf('\nFailures\n'))
    for (const { id } of failing) expect(end).toContain(id)
    expect(end).toContain('expectation 1')
    expect(end.trimEnd().endsWith('1 blocked, and 1 vacuous.')).toBe(true)
  })

  test('a failure fits a screen', () => {
    const begin = text.indexOf('✗ failed  dilation')
    expect(text.slice(begin, text.indexOf('--path 17:0:3', begin)).split('\n').length).toBeLessThan(45)
  })

  test('no line but one to paste, a statement or an address is longer than the terminal is wide', () => {
    const long = reporters
      .pretty(reportWith(rows.slice(0, -1)), { ...context, width: 70 })
      .split('\n')
      .filter((line) => line.length > 70)
    expect(long.filter((line) => !/npx convlaws|https:/.test(line))).toEqual([])
  })

  test('colours only where they are wanted', () => {
    expect(text).not.toContain('\u001b[')
    const coloured = reporters.pretty(goodReport, { ...context, color: true })
    expect(coloured).toContain('\u001b[32m✓')
  })
})

describe('line', () => {
  test('is one line a row, which a script can split', () => {
    const lines = reporters
      .line(report, { ...context, expectationProblems: [] })
      .trimEnd()
      .split('\n')
    expect(lines).toHaveLength(rows.length)
    expect(lines).toContain(
      '✗ failed not-a-number-propagates-locally/forward/special runs=100 ratio=Infinity ms=12 element [0, 0, 1] of the left side is 0, of the right side NaN; 4.94e-324 is allowed',
    )
  })
})

describe('json', () => {
  test('reads back as the report', () =>
    expect(decodeReport(JSON.parse(reporters.json(report, context)))).toEqual(report))
  test('has one row a line', () => {
    const lines = reporters
      .json(report, context)
      .split('\n')
      .filter((text) => text.startsWith('    {"id"'))
    expect(lines).toHaveLength(rows.length)
  })
  test('no rows', () =>
    expect(decodeReport(JSON.parse(reporters.json(reportWith([]), context)))).toEqual(reportWith([])))
})

describe('brief', () => {
  test('nothing where nothing failed', () =>
    expect(reporters.brief(goodReport, { ...context, expectationProblems: [] })).toBe(''))
  test('ids and lines only', () => {
    const lines = reporters
      .brief(report, { ...context, expectationProblems: [] })
      .trimEnd()
      .split('\n')
    expect(lines).toHaveLength(2 * failing.length)
    expect(lines.filter((_, place) => place % 2 === 0).sort()).toEqual(
      failing.map((row) => `${row.verdict} ${rowKey(row)}`).sort(),
    )
  })
})

test('the fixtures have one row of each verdict, and descriptors that parse', () => {
  expect(new Set(rows.map(({ verdict }) => verdict))).toEqual(new Set(verdicts))
  for (const { counterexample } of rows)
    if (counterexample) expect(parseDescriptor(counterexample.descriptor).problem).toBeDefined()
})
