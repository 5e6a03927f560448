import type { GradientState } from './gradient-model.ts'

/** Numbers that the sentence about a way mentions: stride, dilation, the padding of δ at its two ends as text. */
export interface WayNumbers {
  readonly s: number
  readonly d: number
  readonly pad: readonly [begin: string, end: string]
  /** Whether zeros are what is padded with, so that nothing has to be folded. */
  readonly plain: boolean
}

const signed = (value: number) => (value < 0 ? `−${-value}` : String(value))

/** The numbers of a state's way. */
export function wayNumbers(state: GradientState): WayNumbers {
  const { stride: s, dilation: d, filter, begin, end, paddingMode } = state
  const reach = d * (filter.length - 1)
  const plain = paddingMode === 'zeros'
  return { s, d, pad: plain ? [signed(reach - begin), signed(reach - end)] : [signed(reach), signed(reach)], plain }
}
