import type { ConvProblem, FilterLayout, Layout, Operation } from './contract.ts'
import { outputSize } from './geometry.ts'

/** Length of each axis of a tensor. */
export type Shape = readonly number[]

/** How many elements a tensor of this shape has; 1 for a scalar. */
export function sizeOf(shape: Shape): number {
  return shape.reduce((product, length) => product * length, 1)
}

function activationShape(batch: number, channels: number, size: Shape, layout: Layout): number[] {
  return layout === 'channels-first' ? [batch, channels, ...size] : [batch, ...size, channels]
}

/** The shape of the input in the problem's layout. */
export function inputShape({ batch, inputChannels, inputSize, layout }: ConvProblem): number[] {
  return activationShape(batch, inputChannels, inputSize, layout)
}

/** The shape of the output in the problem's layout. */
export function outputShape(problem: ConvProblem): number[] {
  return activationShape(problem.batch, problem.outputChannels, outputSize(problem), problem.layout)
}

/** For each filter layout, its axes in order; hw stands for every spatial axis. */
const filterAxes: Record<FilterLayout, readonly ('o' | 'i' | 'hw')[]> = {
  oihw: ['o', 'i', 'hw'],
  hwio: ['hw', 'i', 'o'],
  ohwi: ['o', 'hw', 'i'],
  ihwo: ['i', 'hw', 'o'],
}

/** The shape of the filter in the problem's filter layout; the i axis has inputChannels / groups entries. */
export function filterShape({
  inputChannels,
  outputChannels,
  groups,
  filterSize,
  filterLayout,
}: ConvProblem): number[] {
  const lengths = { o: [outputChannels], i: [inputChannels / groups], hw: filterSize }
  return filterAxes[filterLayout].flatMap((axis) => lengths[axis])
}

/** The same problem in channels-first and oihw order, in which definition, taps and terms count. */
export const inCanonicalOrder = (problem: ConvProblem): ConvProblem => ({
  ...problem,
  layout: 'channels-first',
  filterLayout: 'oihw',
})

/** For each axis of a tensor in the given layout, the axis of the same tensor in channels-first. */
export function layoutAxes(layout: Layout, rank: number): number[] {
  const spatial = Array.from({ length: rank }, (_, a) => a + 2)
  return layout === 'channels-first' ? [0, 1, ...spatial] : [0, ...spatial, 1]
}

/** For each axis of a filter in the given layout, the axis of the same filter in oihw. */
export function filterLayoutAxes(layout: FilterLayout, rank: number): number[] {
  const places = { o: [0], i: [1], hw: Array.from({ length: rank }, (_, a) => a + 2) }
  return filterAxes[layout].flatMap((axis) => places[axis])
}

/** A name that an operand can have. */
export type OperandName = 'input' | 'filter' | 'bias' | 'outputGradient'

/** For each operation, the operands it must be given and those it may be given. */
export const operandsOf: Record<
  Operation,
  { readonly required: readonly OperandName[]; readonly optional: readonly OperandName[] }
> = {
  forward: { required: ['input', 'filter'], optional: ['bias'] },
  inputGradient: { required: ['outputGradient', 'filter'], optional: [] },
  filterGradient: { required: ['input', 'outputGradient'], optional: [] },
  biasGradient: { required: ['outputGradient'], optional: [] },
  transposed: { required: ['input', 'filter'], optional: ['bias'] },
}

/** The operations of the contract, in its order. */
export const operations = /* @__PURE__ */ Object.keys(operandsOf) as readonly Operation[]

/** The shape of one operand of an operation. `transposed` reads what has the shape of the problem's output. */
export function operandShape(problem: ConvProblem, operation: Operation, operand: OperandName): number[] {
  switch (operand) {
    case 'filter':
      return filterShape(problem)
    case 'outputGradient':
      return outputShape(problem)
    case 'input':
      return operation === 'transposed' ? outputShape(problem) : inputShape(problem)
    case 'bias':
      return [operation === 'transposed' ? problem.inputChannels : problem.outputChannels]
  }
}

/** The shape of what an operation returns. */
export function resultShape(problem: ConvProblem, operation: Operation): number[] {
  switch (operation) {
    case 'forward':
      return outputShape(problem)
    case 'inputGradient':
    case 'transposed':
      return inputShape(problem)
    case 'filterGradient':
      return filterShape(problem)
    case 'biasGradient':
      return [problem.outputChannels]
  }
}
