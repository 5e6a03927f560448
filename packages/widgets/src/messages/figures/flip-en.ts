import { compactNumber } from '../../models/compact-number.ts'
import { figureEn } from './figure-en.ts'
import type { FigureWords } from './figure-words.ts'
import type { FlipMessages } from './flip.ts'

/** English. */
export const flipEn: FigureWords<FlipMessages> = {
  locale: 'en',
  common: figureEn,
  messages: {
    title: 'Turn the kernel, exchange the operands, move the input',
    operation: 'Operation',
    operations: { correlation: 'cross-correlation', convolution: 'convolution' },
    input: 'Signal g',
    filter: 'Kernel f',
    shift: 'Move the input by',
    border: 'Outside the signal',
    borders: { zeros: 'zeros', circular: 'circular' },
    presets: {
      lecture: 'A kernel without symmetry',
      deltas: 'δ₀ and δ₁: the smallest counterexample',
      symmetric: 'A symmetric kernel',
      circular: 'Circular border',
    },
    signal: 'Signal g',
    kernel: 'Kernel f',
    laid: { correlation: 'The kernel as it is laid on: as it is', convolution: 'The kernel as it is laid on: turned' },
    output: 'Output',
    outside: 'outside the signal',
    places: 'place',
    times: (factor) => `times ${compactNumber(factor)}`,
    reads: 'reads it',
    shown: 'shown',
    exchange: 'Exchange the operands: every overlap, by place',
    given: { correlation: 'f ⋆ g', convolution: 'f ∗ g' },
    exchanged: { correlation: 'g ⋆ f', convolution: 'g ∗ f' },
    reversed: 'g ⋆ f reversed',
    moving: 'Move the input, or move the output',
    movedInput: 'moved input',
    outputOfMoved: 'output of the moved input',
    movedOutput: 'moved output',
    differs: 'differs',
    outputSays: (at, sum) => `Output ${at}: ${sum}.`,
    inputSays: (at, value, affected) =>
      `Input ${at} is ${compactNumber(value)}. ${affected.length === 0 ? 'No output reads it.' : `Outputs that read it: ${affected.join(', ')}.`}`,
    exchangeSays: (orientation, { differing, differingReversed }) =>
      orientation === 'convolution'
        ? `Exchanging the operands: f ∗ g and g ∗ f are ${differing.length === 0 ? 'equal' : 'not equal'}.`
        : `Exchanging the operands: f ⋆ g and g ⋆ f are ${differing.length === 0 ? 'equal here' : differingReversed.length === 0 ? 'not equal; they are equal after reversing one of them' : 'not equal'}.`,
    shiftSays: (shift, differing) =>
      shift === 0
        ? ''
        : differing.length === 0
          ? 'Moving the input moves the output: equal at every place.'
          : `Moving the input moves the output, except at the border: different at ${differing.join(', ')}.`,
    table: { caption: 'Every output, with its products', columns: ['Place', 'Products', 'Sum'] },
  },
}
