import {
  type Capabilities,
  type ConvProblem,
  claimed,
  claims,
  completeCapabilities,
  defaultCapabilities,
  everyCapability,
  type Implementation,
} from '@convlaws/spec'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plain, runs, validProblem } from './problems.ts'

const square = plain({ inputSize: [4, 4], filterSize: [3, 3], strides: [1, 1], dilations: [1, 1] })

test('what is left out, or undefined, has its default', () => {
  expect(completeCapabilities({})).toEqual(defaultCapabilities)
  const capabilities = { bias: undefined, groups: 'any' } as unknown as Capabilities
  expect(completeCapabilities(capabilities)).toEqual({ ...defaultCapabilities, groups: 'any' })
})

/** For each field that limits problems: a problem outside the default, and the claim that lets it in. */
const rows: readonly { field: keyof Capabilities; problem: Partial<ConvProblem>; claim: Capabilities }[] = [
  {
    field: 'ranks',
    problem: { inputSize: [4], filterSize: [3], strides: [1], dilations: [1] },
    claim: { ranks: [1, 2] },
  },
  { field: 'dtypes', problem: { dtype: 'float64' }, claim: { dtypes: ['float64'] } },
  { field: 'layouts', problem: { layout: 'channels-last' }, claim: { layouts: ['channels-last'] } },
  { field: 'filterLayouts', problem: { filterLayout: 'ihwo' }, claim: { filterLayouts: ['oihw', 'ihwo'] } },
  { field: 'padding', problem: { padding: 'same-upper' }, claim: { padding: ['same-upper'] } },
  { field: 'padding', problem: { padding: 'same-lower' }, claim: { padding: ['same-lower'] } },
  {
    field: 'padding',
    problem: {
      padding: [
        [0, 1],
        [1, 1],
      ],
    },
    claim: { padding: ['explicit'] },
  },
  { field: 'paddingModes', problem: { paddingMode: 'reflect' }, claim: { paddingModes: ['reflect'] } },
  { field: 'orientations', problem: { orientation: 'convolution' }, claim: { orientations: ['convolution'] } },
  { field: 'groups', problem: { groups: 2, inputChannels: 4, outputChannels: 4 }, claim: { groups: 'any' } },
  { field: 'groups', problem: { groups: 4, inputChannels: 4, outputChannels: 8 }, claim: { groups: 'depthwise' } },
  { field: 'emptyBatch', problem: { batch: 0 }, claim: { emptyBatch: true } },
]

describe('claims', () => {
  test.each(rows)('$field: outside the default, inside $claim', ({ problem, claim }) => {
    expect(claims({}, { ...square, ...problem })).toEqual(expect.any(String))
    expect(claims(claim, { ...square, ...problem })).toBe(true)
  })

  test.each(['strides', 'dilations'] as const)('%s other than 1 are claimed unless denied', (field) => {
    const problem = { ...square, inputSize: [9, 9], [field]: [1, 2] }
    expect(claims({}, problem)).toBe(true)
    expect(claims({ [field]: false }, problem)).toEqual(expect.any(String))
    expect(claims({ [field]: false }, square)).toBe(true)
  })

  test('symmetric lists are inside both symmetric and explicit', () => {
    const problem: ConvProblem = {
      ...square,
      padding: [
        [1, 1],
        [2, 2],
      ],
    }
    expect(claims({ padding: ['symmetric'] }, problem)).toBe(true)
    expect(claims({ padding: ['explicit'] }, problem)).toBe(true)
    expect(claims({ padding: ['valid'] }, problem)).toEqual(expect.any(String))
  })

  test("'depthwise' claims groups of 1 and of inputChannels, and no others", () => {
    const channels = { ...square, inputChannels: 4, outputChannels: 4 }
    const answers = [1, 2, 4].map((groups) => claims({ groups: 'depthwise' }, { ...channels, groups }) === true)
    expect(answers).toEqual([true, false, true])
  })

  test('everyCapability claims every valid problem', () => {
    fc.assert(
      fc.property(validProblem, (problem) => claims(everyCapability, problem) === true),
      runs,
    )
  })
})

describe('claimed', () => {
  const forwardOnly: Implementation = {
    contract: 1,
    name: 'forward only',
    version: '1.0.0',
    capabilities: {},
    forward: () => ({ shape: [], data: new Float32Array(1) }),
  }

  test('an operation without a method is not claimed', () => {
    expect(claimed(forwardOnly, square, 'forward')).toBe(true)
    expect(claimed(forwardOnly, square, 'transposed')).toEqual(expect.any(String))
  })

  test.each([
    ['false', () => false, 'returned false'],
    ['nothing', () => undefined, 'returned undefined'],
    [
      'an error',
      () => {
        throw new Error('no device')
      },
      'threw: no device',
    ],
  ])('supports that gives %s breaks the contract', (_, supports, what) => {
    const broken = { ...forwardOnly, supports } as unknown as Implementation
    expect(() => claimed(broken, square, 'forward')).toThrow(
      expect.objectContaining({ code: 'invalid-implementation', message: expect.stringContaining(what) }),
    )
  })

  test('supports has the last word, and sees only what capabilities claim', () => {
    const seen: string[] = []
    const picky: Implementation = {
      ...forwardOnly,
      capabilities: { ranks: [1, 2] },
      supports: (problem, operation) => {
        seen.push(`${operation} ${problem.inputSize.length}`)
        return problem.batch === 1 || 'one image at a time'
      },
    }
    expect(claimed(picky, square, 'forward')).toBe(true)
    expect(claimed(picky, { ...square, batch: 2 }, 'forward')).toBe('one image at a time')
    expect(claimed(picky, { ...square, dtype: 'float64' }, 'forward')).toEqual(expect.any(String))
    expect(seen).toEqual(['forward 2', 'forward 2'])
  })
})
