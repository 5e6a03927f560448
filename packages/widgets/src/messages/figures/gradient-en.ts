import { figureEn } from './figure-en.ts'
import type { FigureWords } from './figure-words.ts'
import type { GradientMessages } from './gradient.ts'

/** English. */
export const gradientEn: FigureWords<GradientMessages> = {
  locale: 'en',
  common: figureEn,
  messages: {
    title: 'Backpropagation: the same numbers painted and collected',
    strips: {
      padded: 'input x',
      painted: 'painted so far',
      signal: 'signal',
      kernel: 'kernel',
      result: 'result',
      running: '∂L/∂b',
    },
    operands: { x: 'input x', w: 'kernel w', d: 'upstream gradient δ', y: 'output y' },
    gradients: { input: 'input gradient ∂L/∂x', filter: 'kernel gradient ∂L/∂w', bias: 'bias gradient ∂L/∂b' },
    presets: {
      worked: 'worked example',
      strided: 'stride 2',
      dilated: 'dilation 2',
      padded: 'zero padding 2',
      reflected: 'reflected padding (fold)',
      flipped: 'true convolution',
      real: 'real numbers',
    },
    fields: {
      result: 'Gradient of',
      view: 'View',
      stride: 'Stride',
      dilation: 'Dilation',
      begin: 'Padding before',
      end: 'Padding after',
      paddingMode: 'Padding mode',
      orientation: 'Operation',
      input: 'Input x',
      filter: 'Kernel w',
      numbers: 'Numbers',
      outputGradient: 'Upstream gradient δ',
    },
    views: { scatter: 'scatter', gather: 'gather' },
    modes: { zeros: 'zeros', reflect: 'reflect', replicate: 'replicate', circular: 'circular' },
    orientations: { correlation: 'cross-correlation', convolution: 'convolution' },
    kinds: {
      virtual: 'virtual',
      gap: 'zero put in for the stride',
      rest: 'zero put in for the rest',
      padding: 'zero padding',
    },
    virtualOf: (name) => `virtual copy of ${name}`,
    way: (picture, state, { s, d, pad, plain }) => {
      if (state.result === 'bias') return 'The bias is added to every output, so its gradient is the sum of δ.'
      if (picture.stage.folds) return 'Each virtual element stands for an input: its gradient is added to that input.'
      if (state.view === 'scatter')
        return state.result === 'input'
          ? 'Each output paints its δ times the kernel on the inputs that it has read.'
          : 'Each output adds its δ times the inputs of its window to the kernel gradient.'
      if (state.result === 'filter')
        return `Correlation of the padded input with δ as kernel: stride and dilation are exchanged (stride ${d}, dilation ${s})${picture.rest > 0 ? `, and ${picture.rest} unread at the end is left out first` : ''}${state.orientation === 'convolution' ? '; the result comes out reversed' : ''}.`
      const zeros = s === 2 ? '1 zero' : `${s - 1} zeros`
      const put = [
        s > 1 ? `${zeros} between its elements` : '',
        picture.rest > 0 ? `${picture.rest === 1 ? '1 zero' : `${picture.rest} zeros`} at its end` : '',
      ]
      const filled = put.filter(Boolean).join(' and ')
      return `δ${filled ? ` with ${filled}` : ''}, padded by ${pad[0]} and ${pad[1]}, correlated with the ${state.orientation === 'correlation' ? 'flipped kernel' : 'kernel as it is, which the forward pass has flipped'}${d > 1 ? ` at dilation ${d}` : ''}${plain ? '' : '; this is the gradient of the padded input'}.`
    },
    sentence: (picture, state, formula) => {
      if (picture.stage.folds) return `The virtual elements are added back onto their sources. ${formula}.`
      if (state.result === 'bias') return `The bias collects ${formula}.`
      if (state.view === 'gather') return `${state.result === 'filter' ? 'A weight' : 'An input'} collects: ${formula}.`
      return `Output ${picture.stage.terms[0]!.output} paints on the ${state.result === 'filter' ? 'weights' : 'inputs'}: ${formula}.`
    },
    stage: 'This step',
    equalProducts: 'Three inner products that must be equal',
    check: (name) => `Check of ∂L/∂${name} by a central difference with step 1`,
    checkText: (analytic, numeric, error, allowed) =>
      `gradient ${analytic}, (L(+1) − L(−1)) / 2 = ${numeric}: difference ${error}, allowed ${allowed}`,
    complete: 'Complete gradients',
    tableColumns: ['element', 'value'],
  },
}
