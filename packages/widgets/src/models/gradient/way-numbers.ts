import type { GradientState } from './gradient-model.ts'

/** Numbers that the sentence about a way mentions: s, d, and the padding of δ at its two ends. */
export const wayNumbers = (
  state: GradientState,
): { readonly s: number; readonly d: number; readonly pad: readonly number[]; readonly plain: boolean } => {
  const { stride: s, dilation: d, filter, begin, end, paddingMode } = state
  const reach = d * (filter.length - 1)
  const plain = paddingMode === 'zeros'
  return { s, d, pad: plain ? [reach - begin, reach - end] : [reach, reach], plain }
}

/** A number in a sentence, with U+2212 as minus. */
export const signed = (value: number): string => (value < 0 ? `−${-value}` : String(value))
