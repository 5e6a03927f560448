import { type Axis, axesOf, type ConvProblem, effectiveFilterSize, outputSizeOf, restOf } from '@convlaws/spec'

const names = { 1: ['width'], 2: ['height', 'width'], 3: ['depth', 'height', 'width'] } as const

/** Where the padding of an axis comes from, with its arithmetic. */
function paddingText({ padding }: ConvProblem, { inputSize, filterSize, stride, dilation, begin, end }: Axis): string {
  const given = `begin ${begin}, end ${end}`
  if (padding !== 'same-upper' && padding !== 'same-lower') return given
  const outputs = Math.ceil(inputSize / stride)
  const reach = effectiveFilterSize(filterSize, dilation)
  const sum = `(${outputs} − 1)·${stride} + ${reach} − ${inputSize} = ${(outputs - 1) * stride + reach - inputSize}`
  return `${padding}: outputs = ⌈${inputSize} / ${stride}⌉ = ${outputs}; total = max(0, ${sum}) = ${begin + end}: ${given}`
}

/** The output arithmetic of one axis, written out: padding, effective filter size, outputs, rest. */
function axisLines(problem: ConvProblem, axis: Axis, name: string): readonly string[] {
  const { inputSize, filterSize, stride, dilation, begin, end } = axis
  const reach = effectiveFilterSize(filterSize, dilation)
  const travel = `${inputSize} + ${begin} + ${end} − ${reach}`
  return [
    `  ${name}`,
    `    padding                ${paddingText(problem, axis)}`,
    `    effective filter size  (${filterSize} − 1)·${dilation} + 1 = ${reach}`,
    `    outputs                ⌊(${travel}) / ${stride}⌋ + 1 = ${outputSizeOf(axis)}`,
    `    rest                   (${travel}) mod ${stride} = ${restOf(axis)}`,
  ]
}

/** The output arithmetic of every axis of a valid problem. */
export function axesText(problem: ConvProblem): readonly string[] {
  const axes = axesOf(problem)
  return axes.flatMap((axis, a) => axisLines(problem, axis, names[axes.length as 1 | 2 | 3][a]!))
}
