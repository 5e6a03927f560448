import { compactNumber } from '../../models/compact-number.ts'
import { placesText } from '../../models/stencil/places-text.ts'
import { figureEn } from './figure-en.ts'
import type { FigureWords } from './figure-words.ts'
import type { StencilMessages } from './stencil.ts'

/** English. */
export const stencilEn: FigureWords<StencilMessages> = {
  locale: 'en',
  common: figureEn,
  messages: {
    title: 'A kernel slides over an input',
    rank: 'Dimensions',
    ranks: { 1: '1-D', 2: '2-D', 3: '3-D' },
    size: 'Input size',
    filter: 'Kernel size',
    stride: 'Stride',
    dilation: 'Dilation',
    padding: 'Padding',
    paddings: { explicit: 'as given', 'same-upper': 'same-upper', 'same-lower': 'same-lower' },
    begin: 'Padding, beginning',
    end: 'Padding, end',
    mode: 'Outside the input',
    modes: { zeros: 'zeros', reflect: 'reflect', replicate: 'replicate', circular: 'circular' },
    operation: 'Operation',
    operations: { correlation: 'cross-correlation', convolution: 'convolution (kernel turned)' },
    transposed: 'Transposed (of the convolution with these settings)',
    input: 'Input',
    kernel: 'Kernel',
    turned: 'turned by 180° when it is laid on',
    output: 'Output',
    result: 'Result',
    times: (factor) => `times ${compactNumber(factor)}`,
    kinds: { real: 'input', padding: 'padding', inserted: 'inserted zero' },
    from: (source) => `from ${figureEn.place(source)}`,
    unread: 'never read',
    unreadNote: (count) => `Never read: ${count} ${count === 1 ? 'place' : 'places'} (struck through). That is legal.`,
    looked: 'looked at',
    affected: 'reads it',
    shown: 'shown',
    outputSays: (at, sum) => `Output ${figureEn.place(at)}: ${sum}.`,
    filterSays: (index, value, place) =>
      `Kernel ${figureEn.place(index)} is ${compactNumber(value)} and lies on ${figureEn.place(place)}.`,
    inputSays: ({ index, value, source, kind, affected }) =>
      [
        `${kind === 'real' ? 'Input' : kind === 'padding' ? 'Padding' : 'Inserted zero'} ${figureEn.place(index)} is ${compactNumber(value)}`,
        source ? `, a copy of input ${figureEn.place(source)}` : '',
        affected.length === 0
          ? '. No output reads it.'
          : `. ${affected.length} ${affected.length === 1 ? 'output reads' : 'outputs read'} it: ${placesText(affected)}.`,
      ].join(''),
    table: { caption: 'Every output, with its products', columns: ['Place', 'Products', 'Sum'] },
    counting:
      'Places are counted from 0 here: output i reads inputs i + a with a = 0, …, k − 1. Counted from 1, the same window is i + j − 1 with j = 1, …, k.',
    // The names are those of conv_arithmetic.
    presets: {
      lecture: 'The lecture: 19 25; 37 43',
      'no-padding-no-strides': 'No padding, no strides',
      'arbitrary-padding-no-strides': 'Arbitrary padding, no strides',
      'same-padding-no-strides': 'Half (same) padding, no strides',
      'full-padding-no-strides': 'Full padding, no strides',
      'no-padding-strides': 'No padding, strides',
      'padding-strides': 'Padding, strides',
      'padding-strides-odd': 'Padding, strides (odd)',
      dilation: 'No padding, no strides, dilation',
      asymmetric: 'Asymmetric padding',
      'same-upper': 'Even kernel, same-upper',
      'same-lower': 'Even kernel, same-lower',
      reflect: 'Reflect',
      replicate: 'Replicate',
      circular: 'Circular',
      'reflect-too-wide': 'Reflect, too wide (refused)',
      'circular-too-wide': 'Circular, too wide (refused)',
    },
    transposedPreset: (name) => `${name}, transposed`,
  },
}
