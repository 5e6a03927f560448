import { type ConvProblem, outputPadding, type Padding } from '@convlaws/spec'
import type { Attribute } from './model.ts'

/** An operation that ONNX has an operator for. */
export type OnnxOperation = 'forward' | 'transposed'

/** The operator of one node and its attributes. */
export interface OnnxNode {
  readonly operator: 'Conv' | 'ConvTranspose'
  readonly attributes: Readonly<Record<string, Attribute>>
}

const autoPad = { valid: 'VALID', 'same-upper': 'SAME_UPPER', 'same-lower': 'SAME_LOWER' } as const

/** ONNX lists all beginnings, then all ends. */
function paddingAttributes(padding: Padding): Readonly<Record<string, Attribute>> {
  if (typeof padding === 'string') return { auto_pad: autoPad[padding] }
  return { auto_pad: 'NOTSET', pads: [...padding.map(([begin]) => begin), ...padding.map(([, end]) => end)] }
}

/**
 * How the size of a transposed result is said. ConvTranspose reads output_padding as the contract reads the rest of an
 * axis. With output_shape it derives the padding from
 *
 *     total_padding = stride·(input − 1) + output_padding + effective filter size − output_shape
 *
 * and puts the odd element at the end for SAME_UPPER, at the beginning for SAME_LOWER. That is the contract's total only
 * when output_padding is the rest: without it a total of zero would come out negative. So 'same-*' gives both.
 * Source: https://onnx.ai/onnx/operators/onnx__ConvTranspose.html
 */
function resultSizeAttributes(problem: ConvProblem): Readonly<Record<string, Attribute>> {
  const rest = { output_padding: outputPadding(problem) }
  const derived = problem.padding === 'same-upper' || problem.padding === 'same-lower'
  return derived ? { ...rest, output_shape: problem.inputSize } : rest
}

/** The node that computes an operation on a problem: Conv for forward, ConvTranspose for transposed. */
export function nodeOf(problem: ConvProblem, operation: OnnxOperation): OnnxNode {
  const { filterSize, strides, dilations, groups, padding } = problem
  const common = { kernel_shape: filterSize, strides, dilations, group: groups, ...paddingAttributes(padding) }
  return operation === 'forward'
    ? { operator: 'Conv', attributes: common }
    : { operator: 'ConvTranspose', attributes: { ...common, ...resultSizeAttributes(problem) } }
}
