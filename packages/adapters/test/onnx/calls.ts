import {
  brokenConstraint,
  type Call,
  type ConvProblem,
  definition,
  type Implementation,
  type Method,
  methodOf,
  multiplications,
  operandShape,
  parseDescriptor,
  sizeOf,
  type Tensor,
  type Truth,
} from '@convlaws/spec'
import fc from 'fast-check'

/** A call with its operands. */
export interface Case extends Call {
  readonly operands: { readonly input: Tensor; readonly filter: Tensor; readonly bias?: Tensor }
}

const integer = (min: number, max: number) => fc.integer({ min, max })

/** One axis: mostly a few elements and taps, sometimes many, and strides beyond the filter. */
const axis = fc.record({
  inputSize: fc.oneof(integer(1, 9), integer(1, 20)),
  filterSize: fc.oneof(integer(1, 3), integer(1, 7)),
  stride: fc.oneof(integer(1, 2), integer(1, 9)),
  dilation: fc.oneof({ arbitrary: fc.constant(1), weight: 2 }, integer(1, 4)),
  pair: fc.tuple(fc.oneof(integer(0, 2), integer(0, 12)), fc.oneof(integer(0, 2), integer(0, 12))),
})

/** Channels around the widths of vectors and blocks: 4, 8, 16, 32. */
const perGroup = fc.oneof(integer(1, 3), fc.constantFrom(4, 5, 8, 9, 16, 17, 32, 33))

/** Whether axis `a` of a 'same-*' problem is one where onnxruntime cuts the input at the beginning: see docs/findings. */
function isCut({ padding, inputSize, filterSize, strides }: ConvProblem): boolean {
  const least = padding === 'same-upper' ? -2 : -3
  return inputSize.some((n, a) => (Math.ceil(n / strides[a]!) - 1) * strides[a]! + filterSize[a]! - n < least)
}

/** Valid calls of one operation inside the claims of both adapters, those left out in which onnxruntime is known to fail. */
export function calls(operation: 'forward' | 'transposed'): fc.Arbitrary<Call> {
  return fc
    .record({
      axes: fc.array(axis, { minLength: 1, maxLength: 3 }),
      batch: fc.oneof(fc.constant(1), integer(0, 3)),
      groups: fc.oneof(fc.constant(1), fc.constantFrom(2, 3, 4, 8, 16)),
      inputsPerGroup: perGroup,
      outputsPerGroup: perGroup,
      padding: fc.constantFrom('valid', 'same-upper', 'same-lower', 'symmetric', 'explicit'),
      bias: fc.boolean(),
    } as const)
    .map(({ axes, batch, groups, inputsPerGroup, outputsPerGroup, padding: spelling, bias }): Call => {
      const same = spelling === 'same-upper' || spelling === 'same-lower'
      const lists = { symmetric: axes.map(({ pair: [p] }) => [p, p] as const), explicit: axes.map(({ pair }) => pair) }
      const problem: ConvProblem = {
        batch,
        inputChannels: groups * inputsPerGroup,
        outputChannels: groups * outputsPerGroup,
        groups,
        inputSize: axes.map(({ inputSize }) => inputSize),
        filterSize: axes.map(({ filterSize }) => filterSize),
        strides: axes.map(({ stride }) => stride),
        dilations: axes.map(({ dilation }) => (same && operation === 'forward' ? 1 : dilation)),
        padding: spelling === 'symmetric' || spelling === 'explicit' ? lists[spelling] : spelling,
        paddingMode: 'zeros',
        orientation: 'correlation',
        dtype: 'float32',
        layout: 'channels-first',
        filterLayout: 'oihw',
      }
      return { operation, problem, bias }
    })
    .filter(({ problem }) => brokenConstraint(problem) === null && multiplications(problem) <= 50_000)
    .filter(({ problem }) => operation === 'transposed' || typeof problem.padding !== 'string' || !isCut(problem))
}

/** Non-zero integers from −4 to 4 that follow from a seed: sums of them are exact in float32. */
function integers(shape: readonly number[], seed: number): Tensor {
  let state = seed
  const next = () => {
    state = (state * 1103515245 + 12345) % 2 ** 31
    return Math.floor(state / 2 ** 16) % 8
  }
  return { shape, data: Float32Array.from({ length: sizeOf(shape) }, () => [-4, -3, -2, -1, 1, 2, 3, 4][next()]!) }
}

/** A call with integer operands that follow from a seed. */
export function caseOf(call: Call, seed: number): Case {
  const names = ['input', 'filter', ...(call.bias ? (['bias'] as const) : [])] as const
  const operands = names.map((name, j) => [name, integers(operandShape(call.problem, call.operation, name), seed + j)])
  return { ...call, operands: Object.fromEntries(operands) as unknown as Case['operands'] }
}

/** The case of a descriptor whose input is 1, 2, 3 … and whose filter is 1, 2, 3 …, without bias. */
export function countingCase(descriptor: string): Case {
  const { problem, operation } = parseDescriptor(descriptor)
  const counting = (name: 'input' | 'filter'): Tensor => {
    const shape = operandShape(problem, operation, name)
    return { shape, data: Float32Array.from({ length: sizeOf(shape) }, (_, j) => j + 1) }
  }
  return { problem, operation, bias: false, operands: { input: counting('input'), filter: counting('filter') } }
}

/** What the definition says of a case. */
export function truthOf({ problem, operation, operands }: Case): Truth {
  const { input, filter, bias } = operands
  return definition(problem, operation, { input: input.data, filter: filter.data, ...(bias && { bias: bias.data }) })
}

/** What an implementation returns for a case. */
export async function resultOf(
  implementation: Implementation,
  { problem, operation, operands }: Case,
): Promise<Tensor> {
  return (methodOf(implementation, operation) as Method)(problem, operands)
}

/** Shape and numbers, with 0 for −0, so that two of them compare equal exactly when results agree. */
export function comparable({ shape, data }: Tensor | Truth): { shape: number[]; data: number[] } {
  return { shape: [...shape], data: Array.from(data, (value) => value + 0) }
}
