import type { ConvProblem } from '@convlaws/spec'

type Pair = [begin: number, end: number]

/** The argument `pad` of TensorFlow.js: a word, one number for both ends of every axis, or a pair for each of four axes. */
export type Pad = 'valid' | 'same' | number | [Pair, Pair, Pair, Pair]

/** How a list that holds one number throughout may be written: as that number, or as pairs like every other list. */
export const padSpellings = ['number', 'pairs'] as const

/** One of {@link padSpellings}. */
export type PadSpelling = (typeof padSpellings)[number]

/** A problem with its padding as a caller of TensorFlow.js writes it. */
export interface Call {
  readonly problem: ConvProblem
  readonly pad: Pad
}

/**
 * The padding of a claimed problem for TensorFlow.js. 'same' is same-upper. Pairs stand in the order of the tensor's axes,
 * with a height of 1 in front of the width for conv1d, which is conv2d on one row.
 * Source: https://js.tensorflow.org/api/4.22.0/#conv2d, parameter `pad` ('valid'|'same'|number|ExplicitPadding).
 */
export function padOf({ padding, layout }: ConvProblem, spelling: PadSpelling): Pad {
  if (padding === 'valid') return 'valid'
  if (padding === 'same-upper') return 'same'
  if (padding === 'same-lower') throw new Error('bug: same-lower is not claimed')
  const [first = 0, ...rest] = padding.flat()
  if (spelling === 'number' && rest.every((amount) => amount === first)) return first
  const none: Pair = [0, 0]
  const [height, width] = (padding.length === 1 ? [none, ...padding] : padding) as [Pair, Pair]
  return layout === 'channels-last' ? [none, height, width, none] : [none, none, height, width]
}
