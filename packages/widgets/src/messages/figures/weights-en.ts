import { compactNumber } from '../../models/compact-number.ts'
import { subscript } from '../../models/weights/subscript.ts'
import { freeWeightsFormula, weightPlacesText } from '../../models/weights/weights-text.ts'
import { figureEn } from './figure-en.ts'
import type { FigureWords } from './figure-words.ts'
import type { WeightsMessages } from './weights.ts'

/** English. */
export const weightsEn: FigureWords<WeightsMessages> = {
  locale: 'en',
  common: figureEn,
  messages: {
    title: 'From a weight for each pair to a few shared weights',
    kind: 'The layer',
    kinds: { dense: 'fully connected', banded: 'local: k neighbours', toeplitz: 'local and shared: convolution' },
    show: 'Show',
    shows: { letters: 'letters', numbers: 'numbers' },
    input: 'Input x',
    filter: 'Shared weights V',
    weights: 'Matrix T',
    output: 'Output y = Tx',
    free: (count) => `Free weights: ${count}`,
    reused: 'the same weight',
    zero: 'zero by construction',
    shown: 'shown',
    isRead: 'read',
    outputSays: (row, sum) => `Output ${row}: ${sum}.`,
    weightSays: ({ letter, value, row, column }, all) =>
      `Weight ${letter} = ${compactNumber(value)} stands at ${all.length} ${all.length === 1 ? 'place' : 'places'}: ${weightPlacesText(all)}. Here it is the term ${letter}·x${subscript(column)} of output ${row}.`,
    zeroSays: ({ row, column }) => `Zero: output ${row} does not read input ${column}.`,
    freeSays: (count, kind, q, p, k) => `Free weights: ${freeWeightsFormula[kind](q, p, k)}${count}.`,
    table: { caption: 'Every output, with its products', columns: ['Output', 'In letters', 'Products', 'Sum'] },
  },
}
