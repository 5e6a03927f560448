import type { Counterexample, RowResult } from '@convlaws/laws'
import { type ConvProblem, describe, parseDescriptor } from '@convlaws/spec'
import { type Expectation, type Report, summarise } from '../src/index.ts'

export const problem: ConvProblem = parseDescriptor(
  'forward n1 ci1 size3x3 co1 filter2x2 strides2x1 padding0:1x0:0 dilations1x1 groups1',
).problem

/** A counterexample with every field, and with the numbers that JSON lacks. */
export const counterexample: Counterexample = {
  descriptor: describe({ operation: 'forward', problem, bias: false }),
  problem,
  operands: {
    input: { shape: [1, 1, 3, 3], data: Float32Array.of(1, -0, Number.NaN, 4, 5, 6, 7, 8, 9) },
    filter: { shape: [1, 1, 2, 2], data: Float32Array.of(1, 1, 1, Number.POSITIVE_INFINITY) },
  },
  calls: [
    {
      operation: 'forward',
      problem,
      operands: { input: { shape: [1], data: Float32Array.of(0.1) } },
      result: { shape: [1], data: Float64Array.of(0.1) },
    },
  ],
  terms: { lhs: 'forward(problem, input, filter)', rhs: 'truth' },
  program: ['call forward', 'look at the first result again'],
  lhs: { shape: [2], data: Float32Array.of(1, Number.NEGATIVE_INFINITY) },
  rhs: { shape: [2], data: Float64Array.of(1 / 3, 2) },
  allowed: { shape: [2], data: Float64Array.of(0, 1e-7) },
  message: 'forward: lhs[1] is -Infinity and rhs[1] is 2; they must be identical',
  seed: 42,
  path: '17:0:3',
  shrinks: 2,
  needsEarlierCalls: true,
}

/** A row that passed; `change` replaces fields. */
export function rowWith(change: Partial<RowResult> = {}): RowResult {
  return {
    id: 'output-size',
    family: 'shape',
    operation: 'forward',
    domain: 'exact',
    verdict: 'passed',
    runs: 100,
    durationMs: 3.5,
    worstRatio: null,
    ...change,
  }
}

/** A row that fails on a problem with strides, and needs no earlier calls. */
export const failing: RowResult = rowWith({
  id: 'same-padding-keeps-the-rate',
  verdict: 'failed',
  counterexample: withoutPast(counterexample),
})

/** The expectation that describes `failing`. */
export const expectation: Expectation = {
  law: 'same-*',
  when: { operation: 'forward', strides: '>1' },
  reason: 'Rounds down.',
  link: 'https://example.org/1',
}

function withoutPast({ needsEarlierCalls: _, ...rest }: Counterexample): Counterexample {
  return rest
}

/** A report over `laws`; `change` replaces fields. */
export function reportWith(laws: readonly RowResult[], change: Partial<Report> = {}): Report {
  return {
    schemaVersion: 1,
    suite: { version: '0.1.0', fastCheck: '4.10.2' },
    contract: 1,
    implementation: { name: 'subject', version: '1.2.3', capabilities: { ranks: [1, 2], bias: true }, options: {} },
    environment: { runtime: 'node 26.10.0', platform: 'linux x64', cpu: 'a processor', features: ['simd', 'threads'] },
    startedAt: '2026-11-24T01:02:03.000Z',
    durationMs: 1234,
    profile: 'quick',
    seed: 42,
    shard: null,
    ...summarise(laws),
    coverage: {
      claimed: 0.75,
      repaired: 0.01,
      pairs: { covered: 99, total: 100 },
      triples: { covered: 50, total: 100 },
    },
    laws,
    ...change,
  }
}
