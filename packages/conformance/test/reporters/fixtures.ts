import type { RowResult } from '@convlaws/laws'
import { type Report, summarise } from '@convlaws/report'
import type { LawInfo, MatrixSubject, RenderContext, ReporterContext } from '../../src/reporters/reporter.ts'
import { program, wrongReals, wrongValue } from './counterexamples.ts'

/** A name that would do harm if it were not escaped: markup, a terminal's control sequence, Markdown, and a cell's end. */
export const hostile = `<img src=x onerror="alert(1)">\u001b[31m\u0007 | \`x\` [a](javascript:alert(1)) & 'q'\n::error::no`

const row = (
  id: string,
  family: RowResult['family'],
  verdict: RowResult['verdict'],
  change: Partial<RowResult> = {},
): RowResult => ({
  id,
  family,
  operation: 'forward',
  domain: 'exact',
  verdict,
  runs: 100,
  durationMs: 12.3,
  worstRatio: null,
  ...change,
})

/** One row of each verdict. */
export const rows: readonly RowResult[] = [
  row('output-size', 'shape', 'passed'),
  row('agrees-with-definition', 'definition', 'passed', { domain: 'real', worstRatio: 0.3123456, effectiveBits: 23.4 }),
  row('agrees-with-definition', 'definition', 'unexpected-pass', {
    operation: 'transposed',
    reason: 'listed as a known failure: rounds twice',
  }),
  row('dilation-is-zero-insertion', 'geometry', 'failed', {
    counterexample: wrongValue,
    cause: ['groups depthwise', 'dilations above 1'],
    diagnosis: [{ fault: 'dilation-ignored-by-depthwise', agreed: 12, of: 12 }],
  }),
  row('dilation-is-zero-insertion', 'geometry', 'blocked', {
    domain: 'real',
    runs: 0,
    reason: 'agrees-with-definition fails for this operation',
  }),
  row('padding-is-extension', 'geometry', 'known', {
    counterexample: wrongValue,
    reason: 'Pads at the wrong end. https://example.org/issues/1',
  }),
  row('groups-are-independent', 'structure', 'vacuous', { reason: 'no case used the option that the law is about' }),
  row('input-gradient-is-adjoint', 'gradients', 'skipped', {
    operation: 'inputGradient',
    runs: 0,
    reason: 'inputGradient is not claimed',
  }),
  row('not-a-number-propagates-locally', 'numbers', 'failed', {
    domain: 'special',
    worstRatio: Number.POSITIVE_INFINITY,
    counterexample: wrongReals,
  }),
  row('results-stay', 'conduct', 'errored', { operation: 'inputGradient', counterexample: program }),
  row('answers-in-time', 'conduct', 'timeout', { reason: 'no answer within 5000 ms' }),
  row('runs-are-repeatable', 'conduct', 'flaky', {
    counterexample: { ...wrongValue, message: hostile },
    reason: hostile,
  }),
]

/** A report over `laws`; `change` replaces fields. */
export function reportWith(laws: readonly RowResult[], change: Partial<Report> = {}): Report {
  return {
    schemaVersion: 1,
    suite: { version: '0.1.0', fastCheck: '4.10.2' },
    contract: 1,
    implementation: {
      name: 'subject',
      version: '1.2.3',
      homepage: 'https://example.org/',
      capabilities: { ranks: [1, 2, 3], dtypes: ['float32', 'float64'], groups: 'any', bias: true },
      options: { backend: 'wasm simd' },
    },
    environment: { runtime: 'node 26.10.0', platform: 'linux x64', cpu: 'a processor', features: ['simd', 'threads'] },
    startedAt: '2026-11-24T01:02:03.000Z',
    durationMs: 12_345,
    profile: 'quick',
    seed: 42,
    shard: null,
    ...summarise(laws),
    coverage: {
      claimed: 0.586,
      repaired: 0.0000667,
      pairs: { covered: 999, total: 1000 },
      triples: { covered: 500, total: 2000 },
    },
    laws,
    ...change,
  }
}

const unknown: LawInfo | undefined = undefined
const info: { readonly [id: string]: LawInfo } = {
  'dilation-is-zero-insertion': {
    title: { en: 'Dilation is zero insertion', ko: '팽창은 0을 끼워 넣는 것' },
    claim: {
      en: 'A dilated convolution equals a plain one whose filter has zeros between its taps.',
      ko: '팽창한 합성곱은 필터의 탭 사이에 0을 끼워 넣은 보통 합성곱과 같다.',
    },
    statement: 'conv_d(x, w) = conv_1(x, w with d − 1 zeros between taps)',
    source: [
      {
        title: 'A guide to convolution arithmetic for deep learning',
        section: 'section 5.1',
        url: 'https://arxiv.org/abs/1603.07285',
      },
    ],
  },
  'runs-are-repeatable': {
    title: { en: hostile, ko: hostile },
    claim: { en: hostile, ko: hostile },
    statement: hostile,
    source: [{ title: hostile, url: 'javascript:alert(1)' }],
  },
}

export const renderContext: RenderContext = {
  color: false,
  width: 100,
  lang: 'en',
  lawInfo: (id) => info[id] ?? unknown,
}

export const context: ReporterContext = {
  ...renderContext,
  adapter: './my adapter.js',
  expectationProblems: ['expectation 1 (same-*): matches no failure; it must be removed'],
}

/** One row of each verdict. */
export const report: Report = reportWith(rows)

/** Nothing failed. */
export const goodReport: Report = reportWith(
  rows.filter(({ verdict }) => verdict === 'passed' || verdict === 'skipped'),
)

/** Four implementations: everything, all good by the weaker bound, one with hostile names, one that ran one law. */
export const subjects: readonly MatrixSubject[] = [
  { report, adapter: 'builtin:subject', expectationProblems: context.expectationProblems },
  {
    report: {
      ...goodReport,
      implementation: { name: 'winograd', version: '0.9.0', capabilities: { accuracy: 'normwise' }, options: {} },
    },
    adapter: 'builtin:winograd',
    expectationProblems: [],
  },
  {
    report: {
      ...report,
      implementation: { name: hostile, version: hostile, capabilities: {}, options: { [hostile]: hostile } },
    },
    adapter: hostile,
    expectationProblems: [hostile],
  },
  {
    report: reportWith(rows.slice(0, 1), {
      implementation: { name: 'new', version: '0.0.1', capabilities: {}, options: {} },
    }),
    adapter: 'builtin:new',
    expectationProblems: [],
  },
]
