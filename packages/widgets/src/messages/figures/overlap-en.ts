import { countsText, innerProductsText } from '../../models/overlap/overlap-text.ts'
import { figureEn } from './figure-en.ts'
import type { FigureWords } from './figure-words.ts'
import type { OverlapMessages } from './overlap.ts'

/** English. */
export const overlapEn: FigureWords<OverlapMessages> = {
  locale: 'en',
  common: figureEn,
  messages: {
    title: 'Transposed convolution: stamps that overlap',
    presets: {
      uneven: 'kernel 3, stride 2: uneven',
      even: 'kernel 4, stride 2: even',
      single: 'kernel 2, stride 2: no overlap',
      gaps: 'kernel 2, stride 3: gaps',
    },
    rank: 'Axes',
    ranks: { 1: '1-D', 2: '2-D' },
    size: 'Inputs',
    filter: 'Kernel size',
    stride: 'Stride',
    padding: 'Padding (cut off)',
    numbers: 'Numbers of the inner products',
    stamps: 'Each input paints a stamp of ones',
    input: (place) => `input ${place}`,
    count: 'count',
    counts2d: 'How many stamps fall on each element',
    interior: 'interior',
    adjoint: 'Adjoint: two inner products that must be equal',
    names: { w: 'kernel w', x: 'x', y: 'y', ax: 'Ax (forward)', aty: 'Aᵀy (transposed)' },
    sentence: (view) => {
      const { state, even, divides, length } = view
      const first = Math.max(0, state.at * state.stride - state.padding)
      const last = Math.min(length - 1, state.at * state.stride - state.padding + state.filter - 1)
      const stamp = `Input ${state.at} paints elements ${first} to ${last} of ${length}.`
      if (even === null)
        return `${stamp} The interior is shorter than one stride: add inputs to see whether it is even.`
      const verb = divides ? 'divides' : 'does not divide'
      const counts = countsText(view, ' or ')
      const times = counts === '1' ? '1 time' : `${counts} times`
      return `${stamp} In the interior each element is painted ${times}: ${even ? 'even' : 'uneven'}, since the stride ${state.stride} ${verb} the kernel size ${state.filter}.`
    },
    products: (view) => `${innerProductsText(view)}.`,
  },
}
