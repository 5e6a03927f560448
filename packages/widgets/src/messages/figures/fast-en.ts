import { im2colFormula, outputsText, winogradFormula } from '../../models/fast/fast-formula.ts'
import type { FastMessages } from './fast.ts'
import { figureEn } from './figure-en.ts'
import type { FigureWords } from './figure-words.ts'

/** English. */
export const fastEn: FigureWords<FastMessages> = {
  locale: 'en',
  common: figureEn,
  messages: {
    title: 'One correlation, three algorithms, in float32',
    algorithm: 'Algorithm',
    algorithms: { im2col: 'im2col', winograd: 'Winograd F(2,\u00a03)', fft: 'FFT' },
    presets: { integers: 'small integers', reals: 'real numbers', uneven: 'one large number' },
    input: 'input x',
    filter: 'kernel w',
    numbers: 'Numbers',
    definition: 'y by the definition (reference, float64)',
    stages: {
      im2col: 'Matrix of windows times w',
      winograd: 'Tile: four multiplications, two outputs',
      fft: 'Into frequencies, product, back',
    },
    rows: {
      input: 'x, filled with zeros',
      filter: 'w, filled with zeros',
      spectra: 'spectrum',
      product: 'product with the conjugate',
      result: 'inverse transform',
      output: 'output',
      zero: 'zero put in',
    },
    comparison: 'Errors beside what is allowed',
    error: 'error',
    allowed: 'allowed',
    accuracy: { componentwise: 'componentwise: a bound for each element', normwise: 'normwise: one bound for all' },
    counts: (multiplications, additions) => `${multiplications} multiplications, ${additions} additions`,
    note: 'Bounds come from the algorithm itself, run over absolute values with its roundings counted. Allowed is 0 where no step can round.',
    sentence: (view) => {
      const { state, at } = view
      if (state.algorithm === 'im2col') return `Row ${at} of the matrix times w: ${im2colFormula(view)}.`
      if (state.algorithm === 'winograd') return `Tile ${at}: ${winogradFormula(view)}.`
      const size = view.stages.input.length
      return [
        `x is filled with zeros to ${size} numbers and transformed.`,
        `w is filled with zeros to ${size} numbers and transformed.`,
        'Each frequency of x is multiplied by the conjugate of the same frequency of w.',
        `The inverse transform gives the circular correlation; its first elements are the output: ${outputsText(view)}.`,
      ][at]!
    },
  },
}
