import { type Axis, axesOf, type ConvProblem, effectiveFilterSize, outputSizeOf, restOf } from '@convlaws/spec'
import type { Messages } from '../reporters/messages/messages.ts'
import { padTo } from '../reporters/text/measure.ts'

const names = { 1: ['width'], 2: ['height', 'width'], 3: ['depth', 'height', 'width'] } as const

/** Where the padding of an axis comes from, with its arithmetic. */
function paddingText(
  { padding }: ConvProblem,
  { inputSize, filterSize, stride, dilation, begin, end }: Axis,
  words: Messages['explain'],
): string {
  const given = words.ends(begin, end)
  if (padding !== 'same-upper' && padding !== 'same-lower') return given
  const outputs = Math.ceil(inputSize / stride)
  const reach = effectiveFilterSize(filterSize, dilation)
  const sum = `(${outputs} − 1)·${stride} + ${reach} − ${inputSize} = ${(outputs - 1) * stride + reach - inputSize}`
  return `${padding}: ${words.outputs} = ⌈${inputSize} / ${stride}⌉ = ${outputs}; ${words.total} = max(0, ${sum}) = ${begin + end}: ${given}`
}

/** The output arithmetic of one axis, written out: padding, effective filter size, outputs, rest. */
function axisLines(problem: ConvProblem, axis: Axis, name: string, words: Messages['explain']): readonly string[] {
  const { inputSize, filterSize, stride, dilation, begin, end } = axis
  const reach = effectiveFilterSize(filterSize, dilation)
  const line = (label: string, text: string) => `    ${padTo(label, 23)}${text}`
  const travel = `${inputSize} + ${begin} + ${end} − ${reach}`
  return [
    `  ${name}`,
    line(words.padding, paddingText(problem, axis, words)),
    line(words.effectiveFilterSize, `(${filterSize} − 1)·${dilation} + 1 = ${reach}`),
    line(words.outputs, `⌊(${travel}) / ${stride}⌋ + 1 = ${outputSizeOf(axis)}`),
    line(words.rest, `(${travel}) mod ${stride} = ${restOf(axis)}`),
  ]
}

/** The output arithmetic of every axis of a valid problem. */
export function axesText(problem: ConvProblem, words: Messages['explain']): readonly string[] {
  const axes = axesOf(problem)
  return axes.flatMap((axis, a) =>
    axisLines(problem, axis, words.axisNames[names[axes.length as 1 | 2 | 3][a]!], words),
  )
}
