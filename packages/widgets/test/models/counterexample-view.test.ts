import { describe, expect, test } from 'vitest'
import { counterexampleView, elementDifference, type TensorGrid } from '../../src/index.ts'
import { axesOfOperand } from '../../src/models/axes-of.ts'
import { counterexample } from '../fixtures.ts'

const of = (...data: readonly number[]) => ({ shape: [data.length], data: Float64Array.from(data) })
const { NaN: nan, POSITIVE_INFINITY: infinity } = Number

describe('elementDifference', () => {
  test.each<[string, readonly number[], readonly number[], readonly number[] | undefined, readonly number[]]>([
    ['identical', [1, 2], [1, 2], undefined, []],
    ['0 and −0 are identical', [0], [-0], undefined, []],
    ['NaN and NaN are identical', [nan], [nan], undefined, []],
    ['NaN and a number are not, whatever is allowed', [nan], [1], [infinity], [0]],
    ['∞ and ∞ are identical', [infinity], [infinity], undefined, []],
    ['∞ and −∞ are not', [infinity], [-infinity], [1], [0]],
    ['exactly what is allowed is allowed', [1.5, 1.5], [1, 1], [0.5, 0.25], [1]],
  ])('%s', (_, lhs, rhs, allowed, offsets) => {
    expect([...elementDifference(of(...lhs), of(...rhs), allowed && of(...allowed))!.offsets]).toEqual(offsets)
  })

  test('is lhs − rhs in float64', () => {
    const rhs = { shape: [1], data: Float64Array.of(0.1) }
    expect(elementDifference({ shape: [1], data: Float32Array.of(0.1) }, rhs)!.difference.data[0]).toBe(
      Math.fround(0.1) - 0.1,
    )
  })

  test('other shapes have none', () => expect(elementDifference(of(1), of(1, 2))).toBeNull())
})

describe('counterexampleView', () => {
  const captions = (grids: readonly TensorGrid[]) => grids.map(({ caption }) => caption)
  const view = counterexampleView(counterexample)

  test('operands by name; both sides and their difference; the wrong element is marked on each', () => {
    expect(captions(view.operands)).toEqual(['input', 'filter'])
    expect(captions(view.sides)).toEqual(['left side', 'right side', 'difference (left − right)'])
    for (const { planes } of view.sides) {
      const marked = planes.flatMap(({ rows }) => rows.flat()).filter(({ marks }) => marks.length > 0)
      expect(marked.map(({ index }) => index)).toEqual([[0, 0, 1, 1]])
    }
    expect(view.notes).toEqual(['1 of 4 elements differs by more than allowed', 'The two sides must be identical.'])
  })

  test('operands of later calls are drawn too, where the first call has none of that name and no steps tell of them', () => {
    const [first] = counterexample.calls
    const outputGradient = { shape: [1, 1, 2, 2], data: Float64Array.of(1, 2, 3, 4) }
    const second = { ...first!, operation: 'inputGradient' as const, operands: { ...first!.operands, outputGradient } }
    const calls = [first!, second]
    expect(captions(counterexampleView({ ...counterexample, calls }).operands)).toEqual([
      'input',
      'filter',
      'outputGradient',
    ])
    const told = counterexampleView({ ...counterexample, calls, program: ['1. call forward', '2. call inputGradient'] })
    expect(captions(told.operands)).toEqual(['input', 'filter'])
  })

  test('in Korean the element that differs most is named, in place of the message of the law', () => {
    const sides = { lhs: of(1, -2, 5), rhs: of(1, 0, 4), allowed: of(0, 4, 0.5) }
    expect(counterexampleView({ ...counterexample, ...sides }, { locale: 'ko' }).message).toBe(
      '원소 [2]: 좌변 5, 우변 4',
    )
    expect(view.message).toBe(counterexample.message)
  })

  test('what is allowed is drawn where it is given', () => {
    const allowed = { shape: [1, 1, 2, 2], data: Float64Array.of(2, 2, 2, 2) }
    const within = counterexampleView({ ...counterexample, allowed })
    expect(captions(within.sides)).toContain('allowed difference')
    expect(within.notes).toEqual(['0 of 4 elements differ by more than allowed'])
  })

  test('other shapes: a sentence, and no difference', () => {
    const other = counterexampleView({ ...counterexample, rhs: of(1) })
    expect(captions(other.sides)).toEqual(['left side', 'right side'])
    expect(other.notes).toEqual(['The shapes differ: [1, 1, 2, 2] on the left, [1] on the right.'])
  })

  test('a program: its steps; without one each call, whether or not it is valid or gave anything', () => {
    const { lhs: _, rhs: __, terms: ___, ...rest } = counterexample
    const [call] = counterexample.calls
    const { result: ____, ...refused } = call!
    const invalid = { ...refused, problem: { ...call!.problem, strides: [0, 1] } }
    const program = counterexampleView({
      ...rest,
      program: ['1. call', '2. call again'],
      calls: [call!, invalid],
      needsEarlierCalls: true,
    })
    expect(program.steps).toEqual(['call', 'call again'])
    expect(program.sides).toEqual([])
    expect(program.calls).toEqual([])
    expect(counterexampleView({ ...rest, calls: [call!, invalid] }).calls).toEqual([
      `${counterexample.descriptor} → result [1, 1, 2, 2]`,
      'forward: an invalid problem (strides-are-positive) → no tensor',
    ])
    expect(program.facts.at(-1)!.value).toContain('passes alone')
  })

  test('Korean', () =>
    expect(captions(counterexampleView(counterexample, { locale: 'ko' }).sides)).toEqual([
      '좌변',
      '우변',
      '차(좌변 − 우변)',
    ]))
})

describe('axesOfOperand', () => {
  const { problem } = counterexample

  test('follow the layouts', () => {
    expect(axesOfOperand('input', [1, 1, 2, 2], { ...problem, layout: 'channels-last' })).toEqual([
      'batch',
      'y',
      'x',
      'channel',
    ])
    expect(axesOfOperand('filter', [1, 1, 2, 2], { ...problem, filterLayout: 'hwio' })).toEqual([
      'y',
      'x',
      'inputChannel',
      'outputChannel',
    ])
    expect(axesOfOperand('bias', [4], problem)).toEqual(['channel'])
    expect(axesOfOperand('outputGradient', [1, 1, 4], { ...problem, inputSize: [4] })).toEqual([
      'batch',
      'channel',
      'x',
    ])
  })

  test('are unknown for a shape with another number of axes, a rank of four or none, or a word from the prototype', () => {
    expect(axesOfOperand('input', [1, 2, 2], problem)).toBeUndefined()
    expect(axesOfOperand('input', [1, 1, 2, 2], { ...problem, inputSize: [1, 1, 1, 1] })).toBeUndefined()
    expect(axesOfOperand('constructor', [1], problem)).toBeUndefined()
    const { inputSize: _, ...without } = problem
    expect(axesOfOperand('input', [1, 1, 2, 2], without as typeof problem)).toBeUndefined()
  })
})
