import reference, { conv2d } from '@convlaws/reference'
import { brokenConstraint, effectiveFilterSize, forEachTap, outputSize, sizeOf } from '@convlaws/spec'
import { assert, boolean, constantFrom, integer, property, record } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stencilWords } from '../../../src/messages/figures/stencil-in.ts'
import { counting, singleChannel } from '../../../src/models/small-problem.ts'
import { stencilModel } from '../../../src/models/stencil/stencil-model.ts'
import { type StencilState, stencilLimits, stencilStart } from '../../../src/models/stencil/stencil-state.ts'
import { stencilView } from '../../../src/models/stencil/stencil-view.ts'
import { saying } from '../../figures/saying.ts'

const { reduce } = stencilModel
const say = saying(stencilModel, stencilWords)

/** Any setting that the inputs of the figure allow, valid or not. */
const settings = constantFrom(1 as const, 2 as const, 3 as const).chain((rank) =>
  record({
    rank: constantFrom(rank),
    size: integer(stencilLimits(rank, 'size')),
    filter: integer(stencilLimits(rank, 'filter')),
    stride: integer({ min: 1, max: 4 }),
    dilation: integer({ min: 1, max: 4 }),
    padding: constantFrom<StencilState['padding'][]>('explicit', 'same-upper', 'same-lower'),
    begin: integer(stencilLimits(rank, 'padding')),
    end: integer(stencilLimits(rank, 'padding')),
    mode: constantFrom<StencilState['mode'][]>('zeros', 'reflect', 'replicate', 'circular'),
    orientation: constantFrom<StencilState['orientation'][]>('correlation', 'convolution'),
    transposed: boolean(),
  }),
)

describe('the figure of the lecture', () => {
  test('is the initial state: 0 1 2; 3 4 5; 6 7 8 and 0 1; 2 3 give 19 25; 37 43', () => {
    const { results, resultSize } = stencilView(stencilStart)
    expect([results, resultSize]).toEqual([
      [19, 25, 37, 43],
      [2, 2],
    ])
  })

  test('as true convolution it gives 5 11; 23 29', () => {
    expect(stencilView({ ...stencilStart, orientation: 'convolution' }).results).toEqual([5, 11, 23, 29])
  })

  test('the formula of a pinned output has its numbers', () => {
    expect(say(stencilStart, 'en')).toBe('Output row 0, column 0: 0×0 + 1×1 + 3×2 + 4×3 = 19.')
    const pinned = reduce(stencilStart, { type: 'pin', cell: { grid: 'output', index: [1, 0] } })
    expect(say(pinned, 'en')).toBe('Output row 1, column 0: 3×0 + 4×1 + 6×2 + 7×3 = 37.')
    expect(say(pinned, 'ko')).toBe('출력 행 1, 열 0: 3×0 + 4×1 + 6×2 + 7×3 = 37.')
    expect(pinned.at).toBe(2)
  })

  test('the timeline has all output positions, and ends at the last', () => {
    expect(stencilModel.timeline!(stencilStart)).toEqual({ at: 0, count: 4 })
    expect(reduce(stencilStart, { type: 'step', by: 9 }).at).toBe(3)
    expect(reduce(stencilStart, { type: 'step', by: -1 }).at).toBe(0)
  })

  test('an input that is looked at shows which outputs it affects', () => {
    const centre = reduce(stencilStart, { type: 'show', cell: { grid: 'input', index: [1, 1] } })
    expect(stencilView(centre).affected).toEqual([0, 1, 2, 3])
    const corner = reduce(stencilStart, { type: 'show', cell: { grid: 'input', index: [0, 2] } })
    expect(stencilView(corner).affected).toEqual([1])
    expect(say(corner, 'en')).toBe('Input row 0, column 2 is 2. 1 output reads it: (0, 1).')
  })
})

describe('any setting', () => {
  test('shows the numbers of the reference, each the sum of its products; or the broken constraint', () => {
    assert(
      property(settings, (drawn) => {
        const state = reduce(stencilStart, { type: 'set', change: drawn })
        const { broken, problem, results, resultSize, filterSize, inputSize, allTerms } = stencilView(state)
        expect(broken?.constraint.id).toBe(brokenConstraint(problem)?.constraint.id)
        if (broken) {
          expect([results, allTerms]).toEqual([[], []])
          return
        }
        const operands = {
          input: singleChannel(inputSize, counting(inputSize)),
          filter: singleChannel(filterSize, counting(filterSize)),
        }
        const expected = state.transposed
          ? reference.transposed(problem, operands)
          : reference.forward(problem, operands)
        expect(results).toEqual([...expected.data])
        expect(resultSize).toEqual(state.transposed ? problem.inputSize : outputSize(problem))
        expect(allTerms.map((terms) => terms.reduce((sum, { factors: [a, b] }) => sum + a * b, 0))).toEqual(results)
        expect(allTerms.every((terms) => terms.length === sizeOf(filterSize))).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  test('marks as unread exactly the inputs that the definition never multiplies, copies in the border counted', () => {
    assert(
      property(settings, (drawn) => {
        const state = reduce(stencilStart, { type: 'set', change: { ...drawn, transposed: false } })
        const { broken, problem, cells, inputSize } = stencilView(state)
        if (broken) return
        const multiplied = new Set<number>()
        forEachTap(problem, (_, input) => multiplied.add(input))
        const offset = (index: readonly number[]) =>
          index.reduce((sum, entry, axis) => sum * inputSize[axis]! + entry, 0)
        const read = new Set(
          cells.filter(({ isUnread, source }) => !isUnread && source).map(({ source }) => offset(source!)),
        )
        expect(read).toEqual(multiplied)
      }),
      { numRuns: 200 },
    )
  })

  test('an input affects exactly the outputs that change when it changes', () => {
    assert(
      property(settings, integer({ min: 0, max: 1e6 }), (drawn, choice) => {
        const state = reduce(stencilStart, { type: 'set', change: { ...drawn, rank: 2, transposed: false } })
        const view = stencilView({ ...state, size: Math.min(state.size, 6) })
        if (view.broken) return
        const { problem, inputSize, filterSize } = view
        const place = choice % sizeOf(inputSize)
        const index = [Math.floor(place / inputSize[1]!), place % inputSize[1]!]
        const { affected } = stencilView({ ...view.state, over: { grid: 'input', index } })
        const ones = singleChannel(
          filterSize,
          counting(filterSize).map(() => 1),
        )
        const { data } = reference.forward(problem, {
          input: singleChannel(
            inputSize,
            counting(inputSize).map((at) => Number(at === place)),
          ),
          filter: ones,
        })
        expect(affected).toEqual([...data.keys()].filter((at) => data[at] !== 0))
      }),
      { numRuns: 200 },
    )
  })
})

describe('settings', () => {
  test('a filter that does not fit names the inequality that fails', () => {
    const state = reduce(stencilStart, { type: 'set', change: { dilation: 3 } })
    expect(effectiveFilterSize(state.filter, state.dilation)).toBe(4)
    expect(say(state, 'en')).toContain('D(K − 1) + 1 = 3·(2 − 1) + 1 = 4 ≤ 3 = 3 + 0 + 0 = H + P_b + P_e does not hold')
  })

  test('a step or a pin that is gone after a change is given up', () => {
    const last = reduce(stencilStart, { type: 'pin', cell: { grid: 'output', index: [1, 1] } })
    const smaller = reduce(last, { type: 'set', change: { filter: 3 } })
    expect([smaller.at, smaller.pin]).toEqual([0, null])
  })

  test('a cell that is not there cannot be pinned', () => {
    expect(reduce(stencilStart, { type: 'pin', cell: { grid: 'output', index: [5, 5] } })).toBe(stencilStart)
  })

  test('what is transposed has zero padding: choosing another mode ends it', () => {
    const transposed = reduce({ ...stencilStart, mode: 'reflect' }, { type: 'set', change: { transposed: true } })
    expect([transposed.mode, transposed.transposed]).toEqual(['zeros', true])
    expect(reduce(transposed, { type: 'set', change: { mode: 'circular' } }).transposed).toBe(false)
  })

  test('one axis and three axes come from the same model', () => {
    const line = reduce(stencilStart, { type: 'set', change: { rank: 1, size: 4 } })
    expect(stencilView(line).results).toEqual([1, 2, 3])
    const volume = reduce(stencilStart, { type: 'set', change: { rank: 3 } })
    const { results, resultSize } = stencilView(volume)
    expect(resultSize).toEqual([2, 2, 2])
    // A kernel as deep as the input, without padding, is the 2-D one over channels (lecture, point 8).
    const deep = conv2d(
      { shape: [1, 2, 3, 3], data: Float64Array.from(counting([2, 3, 3])) },
      { shape: [1, 2, 2, 2], data: Float64Array.from(counting([2, 2, 2])) },
    )
    expect(results.slice(0, 4)).toEqual([...deep.data])
  })
})
