import { type ConvProblem, type Shape, sizeOf } from '@convlaws/spec'
import { blockDiagonal } from './block-diagonal.ts'
import { matmul, reshape, tensorTerm } from './build.ts'
import { permute } from './gather.ts'
import type { Term } from './term.ts'

/** Numbers that space is weighed with: one for each place. */
export interface Weights {
  readonly name: string
  readonly at: (place: readonly number[]) => number
  /** The most roundings that a weight carries; default 0 */
  readonly roundings?: number
}

/** The place of flat element j of a shape. */
const placeOf = (shape: Shape, j: number) => shape.map((n, axis) => Math.floor(j / sizeOf(shape.slice(axis + 1))) % n)

/** The sum over space of elements times weights: [a, b, …space] becomes [a, b]. */
export function weigh(term: Term, { name, at, roundings = 0 }: Weights): Term {
  const [a, b, ...space] = term.shape as readonly [number, number, ...number[]]
  const places = sizeOf(space)
  const data = Float64Array.from({ length: places }, (_, j) => at(placeOf(space, j)))
  const weights: Term = { ...(tensorTerm(name, { shape: [places, 1], data }) as Term & { op: 'tensor' }), roundings }
  return reshape(matmul(reshape(term, [a * b, places]), weights), [a, b])
}

/** A matrix over the channels of a filter, [o, i], as one over all channels, [c, o]: zero where c and o are of two groups. */
export const acrossGroups = (problem: ConvProblem, term: Term): Term => permute(blockDiagonal(problem)(term), [1, 0])

/** Most entries of a matrix over all channels. */
const mostPairs = 4096

/** Whether the matrix over all channels is small enough to be written out. */
export const isFewChannels = ({ inputChannels, outputChannels }: ConvProblem): boolean =>
  inputChannels * outputChannels <= mostPairs
