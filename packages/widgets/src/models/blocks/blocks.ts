import { reference } from '@convlaws/reference'
import {
  brokenConstraint,
  type ConvProblem,
  convertLayout,
  filterShape,
  inputShape,
  sizeOf,
  type Tensor,
} from '@convlaws/spec'
import { indexAt } from '../row-major.ts'
import { singleChannel, smallProblem } from '../small-problem.ts'
import type { BlocksState } from './blocks-state.ts'

/** The problem of a state, in channels-first. It need not be valid: groups may not divide the channels. */
export function blocksProblem({ inputChannels, outputChannels, groups, size, filter }: BlocksState): ConvProblem {
  return smallProblem({
    inputChannels,
    outputChannels,
    groups,
    inputSize: [size, size],
    filterSize: [filter, filter],
    strides: [1, 1],
    dilations: [1, 1],
    padding: 'valid',
  })
}

/** The rule that a state breaks, or null. */
export function brokenBlocks(state: BlocksState): ReturnType<typeof brokenConstraint> {
  return brokenConstraint(blocksProblem(state))
}

const filled = (shape: readonly number[], number: (place: number) => number): Tensor => ({
  shape,
  data: Float64Array.from({ length: sizeOf(shape) }, (_, place) => number(place)),
})

/**
 * Input, kernels and biases: small whole numbers. No two channels of the input, no two kernels and no two slices of a
 * kernel have the same: planes of up to 5×5 numbers begin at other places of a cycle of 11, or of 7.
 */
export function blocksOperands(state: BlocksState): {
  readonly input: Tensor
  readonly filter: Tensor
  readonly bias: Tensor
} {
  const problem = blocksProblem(state)
  return {
    input: filled(inputShape(problem), (place) => ((place * 7) % 11) - 3),
    filter: filled(filterShape(problem), (place) => ((place * 5) % 7) - 3),
    bias: filled([state.outputChannels], (channel) => channel + 1),
  }
}

/** One plane of a tensor [a, b, rows, columns]. */
export function planeOf({ shape, data }: Tensor, a: number, b: number): readonly number[] {
  const area = shape[2]! * shape[3]!
  const first = (a * shape[1]! + b) * area
  return Array.from(data.slice(first, first + area))
}

/** How an output channel comes about. */
export interface ChannelSum {
  /** The input channels that its kernel reads. */
  readonly channels: readonly number[]
  /** For each of them, its plane under its own slice of the kernel, by the reference. */
  readonly partials: readonly (readonly number[])[]
  readonly sum: readonly number[]
  readonly bias: number
  /** Sum and bias: the plane of the output. */
  readonly output: readonly number[]
}

/** The partial maps of one output channel of a valid state, their sum, and the output; each of them by the reference. */
export function channelSum(state: BlocksState, outputChannel: number): ChannelSum {
  const problem = blocksProblem(state)
  const { input, filter, bias } = blocksOperands(state)
  const { inputChannels, outputChannels, groups, inputSize, filterSize } = problem
  const inGroup = inputChannels / groups
  const first = Math.floor(outputChannel / (outputChannels / groups)) * inGroup
  const channels = Array.from({ length: inGroup }, (_, place) => first + place)
  const single: ConvProblem = { ...problem, inputChannels: 1, outputChannels: 1, groups: 1 }
  const partials = channels.map((channel, place) =>
    Array.from(
      reference.forward(single, {
        input: singleChannel(inputSize, planeOf(input, 0, channel)),
        filter: singleChannel(filterSize, planeOf(filter, outputChannel, place)),
      }).data,
    ),
  )
  const plane = (withBias: boolean) =>
    planeOf(reference.forward(problem, { input, filter, ...(withBias && { bias }) }), 0, outputChannel)
  return {
    channels,
    partials,
    sum: plane(false),
    bias: state.bias ? bias.data[outputChannel]! : 0,
    output: plane(state.bias),
  }
}

/** One element of the input where it lies in memory. */
export interface MemoryCell {
  readonly value: number
  readonly channel: number
  readonly row: number
  readonly column: number
}

/** The input's elements in the order in which the layout puts them into memory. The values do not change, only the order. */
export function memoryOrder(state: BlocksState): readonly MemoryCell[] {
  const { input } = blocksOperands(state)
  const { shape, data } = convertLayout(input, 'channels-first', state.layout)
  return Array.from(data, (value, offset) => {
    const index = indexAt(shape, offset)
    const [channel, row, column] =
      state.layout === 'channels-first' ? [index[1], index[2], index[3]] : [index[3], index[1], index[2]]
    return { value, channel: channel!, row: row!, column: column! }
  })
}

/** How many weights and biases there are: O·(C / groups)·k² and O. */
export function parameterCount({ inputChannels, outputChannels, groups, filter, bias }: BlocksState): {
  readonly weights: number
  readonly biases: number
} {
  return { weights: (outputChannels * inputChannels * filter * filter) / groups, biases: bias ? outputChannels : 0 }
}
