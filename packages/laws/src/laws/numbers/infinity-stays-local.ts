import { operations } from '@convlaws/spec'
import { type Law, law } from '../../law.ts'
import { drawSpoiled, spoiledSides } from '../../terms/spoiled-operand.ts'

/** Infinities reach the results that read them, as ∞ or as NaN, and no others. */
export const infinityStaysLocal: Law = law({
  id: 'infinity-stays-local',
  family: 'numbers',
  title: { en: 'Infinity stays local', ko: '무한대는 제자리에 머문다' },
  claim: {
    en: 'A result that reads an infinite element of an operand is infinite or NaN (infinities of both signs, a zero tap, a compensated sum); all other results are as before.',
    ko: '피연산자의 무한대인 원소를 읽는 결과는 무한대이거나 NaN(부호가 다른 무한대가 만나거나, 곱하는 값이 0이거나, 보정 합을 쓸 때)이고, 나머지 결과는 그대로이다.',
  },
  statement:
    'conv(x + ι, w) = conv(x, w) + Σ (ι(p)·w(a) over taps that read p), ι = ±∞ at a few places p and 0 elsewhere',
  source: [
    {
      title: 'IEEE Standard for Floating-Point Arithmetic 754-2019',
      section: '6.1, Infinity arithmetic; 7.2, Invalid operation',
      url: 'https://doi.org/10.1109/IEEESTD.2019.8766229',
    },
    {
      title: 'Wikipedia: IEEE 754',
      section: 'Exception handling',
      url: 'https://en.wikipedia.org/wiki/IEEE_754#Exception_handling',
    },
  ],
  operations,
  domains: ['special'],
  given: (context) =>
    drawSpoiled(context, (draw, size) => {
      const count = draw.integer('infinities', 1, 3)
      const drawn = Array.from({ length: count }, (_, j): [place: number, infinity: number] => [
        draw.integer(`place ${j}`, 0, size - 1),
        draw.pick(`sign ${j}`, [1, -1]) * Number.POSITIVE_INFINITY,
      ])
      const at = new Map(drawn)
      const label = [...at].map(([place, infinity]) => `${infinity > 0 ? '' : '−'}∞ at ${place}`).join(', ')
      return { label, value: (j) => at.get(j) ?? 0 }
    }),
  equation: (spoiled, { operation }) => ({ ...spoiledSides(spoiled, operation), nonFiniteAlike: true }),
})
