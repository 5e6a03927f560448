import { compactNumber } from '../compact-number.ts'
import type { KernelLabView } from './kernel-lab-model.ts'
import { shareText, windowText } from './window-text.ts'

/** Numbers that the sentence about a state mentions, as text. */
export interface LabNumbers {
  /** The window that is computed, as a formula; '' for none. */
  readonly window: string
  /** The sum of the kernel. */
  readonly sum: string
  /** What was measured in the result; undefined before. */
  readonly range: { readonly least: string; readonly greatest: string; readonly share: string } | undefined
}

/** The numbers of a view. */
export function labNumbers({ state, current, sum }: KernelLabView): LabNumbers {
  const range = state.measured?.range
  return {
    window: current ? windowText(current, state.divisor) : '',
    sum: compactNumber(sum),
    range: range && {
      least: compactNumber(range.least),
      greatest: compactNumber(range.greatest),
      share: shareText(range.outside, range.count),
    },
  }
}
