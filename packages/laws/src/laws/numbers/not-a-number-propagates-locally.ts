import { operations } from '@convlaws/spec'
import { type Law, law } from '../../law.ts'
import { drawSpoiled, spoiledSides } from '../../terms/spoiled-operand.ts'

/** NaN in one element reaches every result that reads the element, and no other. */
export const notANumberPropagatesLocally: Law = law({
  id: 'not-a-number-propagates-locally',
  family: 'numbers',
  title: { en: 'NaN reaches what reads it, and nothing else', ko: 'NaN은 그것을 읽는 곳에만 퍼진다' },
  claim: {
    en: 'Where one element of an operand is NaN, every result that reads it is NaN, even where it is multiplied by zero, and all others are as before.',
    ko: '피연산자의 원소 하나가 NaN이면 그 원소를 읽는 모든 결과가 (0을 곱하더라도) NaN이 되고, 나머지 결과는 그대로이다.',
  },
  statement: 'conv(x + ν, w) = conv(x, w) + (NaN where a tap reads p), ν NaN at p and 0 elsewhere',
  source: [
    {
      title: 'Wikipedia: NaN',
      section: 'Operations generating NaN',
      url: 'https://en.wikipedia.org/wiki/NaN#Operations_generating_NaN',
    },
    {
      title: 'IEEE Standard for Floating-Point Arithmetic 754-2019',
      section: '6.2, Operations with NaNs',
      url: 'https://doi.org/10.1109/IEEESTD.2019.8766229',
    },
  ],
  operations,
  domains: ['special'],
  given: (context) =>
    drawSpoiled(context, (draw, size) => {
      const place = draw.integer('place', 0, size - 1)
      return { label: `NaN at ${place}`, value: (j) => (j === place ? Number.NaN : 0) }
    }),
  equation: (spoiled, { operation }) => spoiledSides(spoiled, operation),
})
