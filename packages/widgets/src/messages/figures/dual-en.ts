import type { DualMessages } from './dual.ts'
import { figureEn } from './figure-en.ts'
import type { FigureWords } from './figure-words.ts'

/** English. */
export const dualEn: FigureWords<DualMessages> = {
  locale: 'en',
  common: figureEn,
  messages: {
    title: 'The definition, continuous and discrete',
    tab: 'Definition',
    tabs: { continuous: 'continuous: an area', discrete: 'discrete: a table of products' },
    f: 'Function f',
    g: 'Function g',
    shapes: { box: 'box', ramp: 'ramp', triangle: 'triangle' },
    place: 'Place x, in quarters',
    samples: 'Step of the samples',
    a: 'Coefficients of the first polynomial',
    b: 'Coefficients of the second polynomial',
    exchange: 'Exchange f and g',
    picture: ([f, g], x) =>
      `${f}(z) as a solid line, ${g}(x − z) with x = ${x} as a dashed line, their product as the marked area`,
    area: 'product: its area is the value',
    bars: 'samples',
    curve: ([f, g]) => `(${f} ∗ ${g})(x) for every x, with the shown one marked`,
    products: (isExchanged) => (isExchanged ? 'Products, second × first' : 'Products, first × second'),
    output: 'Sums of the anti-diagonals',
    diagonal: 'on the anti-diagonal',
    shown: 'shown',
    areaSays: ([f, g], x, value) => `x = ${x}: the area under ${f}(z)·${g}(${x} − z) is ${value}.`,
    sampleSays: (samples, sum, error) => `With samples 1/${samples} apart the sum is ${sum}, ${error} away.`,
    exchangeSays: (isSame) => `f and g exchanged: ${isSame ? 'the same result' : 'another result'}.`,
    outputSays: (at, sum) => `Coefficient ${at}: ${sum}.`,
    lengthSays: (n, k) => `${n} and ${k} numbers give ${n} + ${k} − 1 = ${n + k - 1}.`,
    sums: { caption: 'Sums over samples approach the area', columns: ['Step', 'Sum', 'Sum − area'] },
    values: { caption: ([f, g]) => `(${f} ∗ ${g})(x)`, columns: ['x', 'Area'] },
    table: { caption: 'Every coefficient, with its products', columns: ['Coefficient', 'Products', 'Sum'] },
  },
}
