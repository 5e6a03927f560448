import type { Fault } from '../fault.ts'
import { mending } from '../readings/mending.ts'
import { behaving } from '../stateless.ts'

const isPair = (entry: unknown): entry is readonly [number, number] => Array.isArray(entry) && entry.length === 2

/** Padding is clamped at 0, as a loop over it would. */
export const acceptsNegativePadding: Fault = behaving({
  id: 'accepts-negative-padding',
  class: 'refusals',
  title: 'Negative padding is not refused: it is taken as 0.',
  modelledOn: [],
  behaviour: () =>
    mending(({ problem, tensors }) => {
      const { padding } = problem
      if (!Array.isArray(padding) || !padding.every(isPair)) return { problem, tensors }
      const clamped = padding.map(([begin, end]) => [Math.max(0, begin), Math.max(0, end)] as const)
      return { problem: { ...problem, padding: clamped }, tensors }
    }),
})
