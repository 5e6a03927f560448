import {
  assertValid,
  brokenConstraint,
  type ConvProblem,
  constraintStatements,
  constraints,
  shown,
} from '@convlaws/spec'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dtypes, filterLayouts, layouts, orientations, paddingModes } from '../src/field-values.ts'
import { plain, runs, validProblem } from './problems.ts'

/** What is changed in a valid problem to break one constraint, and no constraint before it. One row or more for each id. */
const broken: Record<string, readonly { readonly [field in keyof ConvProblem]?: unknown }[]> = {
  'dtype-is-known': [{ dtype: 'float16' }, { dtype: undefined }],
  'layout-is-known': [{ layout: 'nchw' }],
  'filter-layout-is-known': [{ filterLayout: 'iohw' }],
  'padding-mode-is-known': [{ paddingMode: 'wrap' }],
  'orientation-is-known': [{ orientation: 'flipped' }],
  'batch-is-a-count': [{ batch: -1 }, { batch: 0.5 }, { batch: Number.NaN }, { batch: '1' }, { batch: 2 ** 53 }],
  'input-channels-are-positive': [{ inputChannels: 0 }, { inputChannels: 1.5 }],
  'output-channels-are-positive': [{ outputChannels: 0 }, { outputChannels: Infinity }],
  'groups-are-positive': [{ groups: 0 }, { groups: -1 }, { groups: 0.5 }],
  'groups-divide-input-channels': [{ groups: 2, inputChannels: 3, outputChannels: 2 }],
  'groups-divide-output-channels': [{ groups: 2, inputChannels: 2, outputChannels: 3 }],
  'rank-is-one-two-or-three': [{ inputSize: [] }, { inputSize: [1, 1, 1, 1] }, { inputSize: 4 }],
  'lists-have-one-entry-an-axis': [
    { filterSize: [3, 3] },
    { strides: [] },
    { dilations: 1 },
    { padding: [] },
    {
      padding: [
        [0, 0],
        [0, 0],
      ],
    },
  ],
  'input-sizes-are-positive': [{ inputSize: [0] }, { inputSize: [4.5] }],
  'filter-sizes-are-positive': [{ filterSize: [0] }, { filterSize: [-3] }],
  'strides-are-positive': [{ strides: [0] }, { strides: [Number.NaN] }, { strides: ['1'] }],
  'dilations-are-positive': [{ dilations: [0] }, { dilations: [1.5] }],
  'padding-is-known': [
    { padding: 'full' },
    { padding: 1 },
    { padding: undefined },
    { padding: [1] },
    { padding: [[1]] },
  ],
  'padding-is-not-negative': [{ padding: [[-1, 1]] }, { padding: [[1, 0.5]] }, { padding: [[1, '1']] }],
  'filter-fits-padded-input': [
    { inputSize: [2] },
    { inputSize: [1], padding: [[1, 0]] },
    { inputSize: [4], dilations: [2] },
  ],
  'reflect-padding-is-below-input-size': [
    { paddingMode: 'reflect', padding: [[4, 0]] },
    { paddingMode: 'reflect', padding: [[0, 4]] },
    { paddingMode: 'reflect', inputSize: [1], padding: 'same-upper' },
  ],
  'circular-padding-is-at-most-input-size': [
    { paddingMode: 'circular', padding: [[5, 0]] },
    { paddingMode: 'circular', padding: [[0, 5]] },
    { paddingMode: 'circular', inputSize: [1], filterSize: [5], padding: 'same-upper' },
  ],
}

const problemWith = (fields: object) => ({ ...plain(), ...fields }) as ConvProblem

test('the table covers every constraint, in order', () => {
  expect(Object.keys(broken)).toEqual(constraints.map(({ id }) => id))
})

test('every constraint has a sentence', () => {
  expect(Object.keys(constraintStatements)).toEqual(constraints.map(({ id }) => id))
})

test.each([
  ['dtype-is-known', dtypes],
  ['layout-is-known', layouts],
  ['filter-layout-is-known', filterLayouts],
  ['padding-mode-is-known', paddingModes],
  ['orientation-is-known', orientations],
])('the sentence of %s has every value', (id, values) => {
  expect(constraintStatements[id]).toContain(` is one of ${values.join(', ')}.`)
})

const rows = Object.entries(broken).flatMap(([id, list]) => list.map((fields) => ({ id, fields })))

test.each(rows)('$id refuses $fields', ({ id, fields }) => {
  const refusal = { code: 'invalid-problem', constraint: id, operation: 'filterGradient' }
  expect(() => assertValid(problemWith(fields), 'filterGradient')).toThrow(expect.objectContaining(refusal))
})

test.each(rows)('$id names place, value and rule for $fields', ({ fields }) => {
  const { constraint, violation } = brokenConstraint(problemWith(fields))!
  expect(() => assertValid(problemWith(fields), 'forward')).toThrow(
    `forward: ${violation.place} is ${shown(violation.value)}; it must ${violation.rule} (${constraint.id})`,
  )
})

describe('what lies just inside', () => {
  test.each([
    { batch: 0 },
    { inputSize: [1], filterSize: [1] },
    { inputSize: [3] },
    { inputSize: [1], padding: [[1, 1]] },
    { inputSize: [5], dilations: [2] },
    { strides: [9] },
    { paddingMode: 'reflect', padding: [[3, 3]] },
    { paddingMode: 'circular', padding: [[4, 4]] },
    { paddingMode: 'replicate', padding: [[9, 9]] },
    { paddingMode: 'circular', inputSize: [1], padding: 'same-upper' },
    { groups: 2, inputChannels: 2, outputChannels: 4 },
  ])('%j is valid', (fields) => expect(brokenConstraint(problemWith(fields))).toBeNull())
})

test('every problem that is drawn as valid is valid', () => {
  fc.assert(
    fc.property(validProblem, (problem) => {
      expect(brokenConstraint(problem)).toBeNull()
      expect(assertValid(problem, 'forward')).toBeUndefined()
    }),
    runs,
  )
})

test('the place is the entry that is wrong', () => {
  const problem = problemWith({ inputSize: [4, 4], filterSize: [3, 3], dilations: [1, 1], strides: [1, 0] })
  expect(brokenConstraint(problem)?.violation).toEqual({ place: 'strides[1]', value: 0, rule: 'be a positive integer' })
})
