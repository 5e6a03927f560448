import { type ConvProblem, convertFilterLayout, filterShape, type Numbers, type OperandNumbers } from '@convlaws/spec'
import type { Reading } from '../stateless.ts'
import { otherOperands } from './altered.ts'
import { inputsPerGroup, tapsOf } from './options.ts'

/** Counts of a filter: output channels, input channels of a group, taps of a plane. */
export interface FilterCounts {
  readonly outputs: number
  readonly inputs: number
  readonly taps: number
}

/** A filter as its numbers lie in memory, in the problem's filter layout. */
function bytesOf(problem: ConvProblem, { filter }: OperandNumbers): Numbers {
  const shape = filterShape({ ...problem, filterLayout: 'oihw' })
  return convertFilterLayout({ shape, data: filter! }, 'oihw', problem.filterLayout).data
}

/**
 * Forward with the filter's memory read in another order: `at` says where in memory the element for output channel o,
 * input channel i of the group and tap k is looked for; below zero for a zero.
 */
export function filterBytesReadAt(
  at: (o: number, i: number, k: number, counts: FilterCounts, problem: ConvProblem) => number,
): Reading {
  return otherOperands('forward', (operands, problem) => {
    const counts = { outputs: problem.outputChannels, inputs: inputsPerGroup(problem), taps: tapsOf(problem) }
    const bytes = bytesOf(problem, operands)
    const filter = Float64Array.from(bytes, (_, f) => {
      const channels = Math.floor(f / counts.taps)
      const o = Math.floor(channels / counts.inputs)
      return bytes[at(o, channels % counts.inputs, f % counts.taps, counts, problem)] ?? 0
    })
    return { ...operands, filter }
  })
}
