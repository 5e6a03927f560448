import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blocksFigure } from '../../../src/figures/blocks-figure.ts'
import { blocksWords } from '../../../src/messages/figures/blocks-in.ts'
import { blocksOperands, channelSum, memoryOrder, parameterCount, planeOf } from '../../../src/models/blocks/blocks.ts'
import { blocksModel } from '../../../src/models/blocks/blocks-model.ts'
import { type BlocksState, blocksPresets } from '../../../src/models/blocks/blocks-state.ts'
import { renderFigureHtml } from '../../../src/render/figure-html.ts'
import { saying } from '../../figures/saying.ts'

const { init, reduce, view, timeline } = blocksModel
const say = saying(blocksModel, blocksWords)
const set = (change: Partial<BlocksState>, state = init) => reduce(state, { type: 'set', change })
const parameters = { seed: Number(process.env.CONVLAWS_SEED), numRuns: 60 }
const drawn = fc
  .record({
    inputChannels: fc.integer({ min: 1, max: 4 }),
    outputChannels: fc.integer({ min: 1, max: 4 }),
    groups: fc.integer({ min: 1, max: 4 }),
    size: fc.integer({ min: 3, max: 5 }),
    filter: fc.integer({ min: 1, max: 3 }),
    bias: fc.boolean(),
    layout: fc.constantFrom('channels-first', 'channels-last'),
  })
  .map((change): BlocksState => ({ ...init, ...change }))
  .filter(({ inputChannels, outputChannels, groups }) => inputChannels % groups === 0 && outputChannels % groups === 0)

describe('partial maps', () => {
  test('their sum, and the bias, are the output of the reference', () =>
    fc.assert(
      fc.property(drawn, (state) => {
        for (let channel = 0; channel < state.outputChannels; channel++) {
          const { partials, sum, bias, output } = channelSum(state, channel)
          expect(partials).toHaveLength(state.inputChannels / state.groups)
          for (const [place, value] of output.entries()) {
            const added = partials.reduce((total, partial) => total + partial[place]!, 0)
            expect(sum[place]! + 0).toBe(added + 0)
            expect(value + 0).toBe(added + bias + 0)
          }
        }
      }),
      parameters,
    ))

  test('groups: output 1 of 2 reads the second half of 4 channels', () =>
    expect(channelSum({ ...init, ...blocksPresets.grouped }, 1).channels).toEqual([2, 3]))

  test('depthwise: each kernel reads one channel', () =>
    expect([0, 1, 2].map((channel) => channelSum({ ...init, ...blocksPresets.depthwise }, channel).channels)).toEqual([
      [0],
      [1],
      [2],
    ]))
})

describe('layout', () => {
  test('channels-first: a whole channel lies together; channels-last: all channels of a point', () => {
    const order = (layout: BlocksState['layout']) => memoryOrder({ ...init, layout }).map(({ channel }) => channel)
    expect(order('channels-first').slice(0, 17)).toEqual([...Array(16).fill(0), 1])
    expect(order('channels-last').slice(0, 6)).toEqual([0, 1, 2, 0, 1, 2])
  })

  test('values stay: every element has the same value in both orders', () => {
    const values = (layout: BlocksState['layout']) =>
      new Map(memoryOrder({ ...init, layout }).map(({ value, ...place }) => [JSON.stringify(place), value]))
    const [first, last] = [values('channels-first'), values('channels-last')]
    expect(first.size).toBe(48)
    for (const [place, value] of first) expect(last.get(place)).toBe(value)
  })

  test('the output does not depend on it', () =>
    expect(view(set({ layout: 'channels-last' })).picture!.sums).toEqual(view(init).picture!.sums))
})

test('no two channels of the input, no two kernels and no two slices of a kernel are the same, at any size', () =>
  fc.assert(
    fc.property(drawn, (state) => {
      const { input, filter } = blocksOperands(state)
      const planes = (tensor: typeof input, a: number) =>
        Array.from({ length: tensor.shape[1]! }, (_, b) => String(planeOf(tensor, a, b)))
      const kernels = Array.from({ length: state.outputChannels }, (_, output) => planes(filter, output))
      for (const list of [planes(input, 0), ...kernels, kernels.map(String)])
        expect(new Set(list).size).toBe(list.length)
    }),
    { ...parameters, numRuns: 200 },
  ))

describe('a pinned cell', () => {
  test.each(['partials:3,1,0', 'output:1,1,1', 'memory:47'])('%s is marked', (pin) =>
    expect(renderFigureHtml(blocksFigure, blocksWords, { fields: { pin } })).toMatch(
      new RegExp(`data-cell="${pin}"[^>]* aria-selected="true"`),
    ),
  )

  test('that is not there cannot be pinned, and is given up where it is no more', () => {
    const pinned = (grid: string, ...index: number[]) => reduce(init, { type: 'pin', cell: { grid, index } })
    for (const state of [pinned('partials', 4, 0, 0), pinned('memory', 48), pinned('memory', -1), pinned('input', 0)])
      expect(state).toBe(init)
    expect(set({ inputChannels: 1 }, pinned('memory', 47)).pin).toBeNull()
    expect(set({ groups: 2 }, pinned('output', 0, 0, 0)).pin).toBeNull()
  })
})

test('one weight and one bias are said so', () => {
  const { parameters } = blocksWords.en.messages
  expect(parameters(1, 1)).toMatch(/^1 weight and 1 bias, /)
  expect(parameters(54, 2)).toMatch(/^54 weights and 2 biases, /)
})

test('weights: O·C/groups·k², whatever the size of the input', () => {
  expect(parameterCount(init)).toEqual({ weights: 54, biases: 2 })
  expect(parameterCount({ ...init, size: 5 })).toEqual({ weights: 54, biases: 2 })
  expect(parameterCount({ ...init, ...blocksPresets.depthwise, bias: false })).toEqual({ weights: 27, biases: 0 })
})

describe('steps', () => {
  test('an output each; a pinned output is a step', () => {
    expect(timeline!(init)).toEqual({ at: 0, count: 8 })
    const state = reduce(init, { type: 'pin', cell: { grid: 'output', index: [1, 0, 1] } })
    expect(view(state).picture!.current).toMatchObject({ channel: 1, row: 0, column: 1 })
    expect(state.at).toBe(5)
  })

  test('the sentence has the partial values, the bias and the sum', () => {
    const { sums } = view(init).picture!
    const { partials, output } = sums[0]!
    expect(partials.reduce((sum, partial) => sum + partial[0]!, 1)).toBe(output[0])
    expect(say(init, 'en')).toMatch(
      /^Output channel 0, row 0, column 0: channels 0, 1, 2, added, and bias: .+ = −?\d+\.$/,
    )
  })

  test.each([
    ['groups-divide-input-channels', { groups: 2 }],
    ['groups-divide-output-channels', { groups: 3 }],
  ] as const)('%s is named', (id, change) => {
    expect(view(set(change)).picture).toBeNull()
    for (const locale of ['en', 'ko'] as const) expect(say(set(change), locale)).toContain(id)
  })
})
