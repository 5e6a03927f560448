import { type OperandName, operandsOf, sizeOf } from '@convlaws/spec'
import { type Law, law } from '../../law.ts'
import { add, call, constant, truth } from '../../terms/build.ts'

/** Infinities reach the results that read them, as ∞ or as NaN, and no others. */
export const infinityStaysLocal: Law = law({
  id: 'infinity-stays-local',
  family: 'numbers',
  title: { en: 'Infinity stays local', ko: '무한대는 제자리에 머문다' },
  claim: {
    en: 'A result that reads an infinite element is infinite or NaN (infinities of both signs, a zero tap, a compensated sum); all other results are as before.',
    ko: '무한대인 원소를 읽는 결과는 무한대이거나 NaN(부호가 다른 무한대가 만나거나, 곱하는 값이 0이거나, 보정 합을 쓸 때)이고, 나머지 결과는 그대로이다.',
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
  operations: ['forward', 'inputGradient', 'filterGradient', 'transposed'],
  domains: ['special'],
  given: (context) => {
    const { draw, operation } = context
    const problem = context.problem()
    const [name, other] = operandsOf[operation].required as [OperandName, OperandName]
    const x = context.operand(problem, name)
    const count = draw.integer('infinities', 1, 3)
    const drawn = Array.from({ length: count }, (_, j): [place: number, infinity: number] => [
      draw.integer(`place ${j}`, 0, sizeOf(x.shape) - 1),
      draw.pick(`sign ${j}`, [1, -1]) * Number.POSITIVE_INFINITY,
    ])
    const at = new Map(drawn)
    const label = [...at].map(([place, infinity]) => `${infinity > 0 ? '' : '−'}∞ at ${place}`).join(', ')
    const infinite = constant(label, x.shape, (j) => at.get(j) ?? 0)
    const w = context.operand(problem, other, operation, { zeros: true })
    return { problem, name, other, x, infinite, w, bias: context.bias(problem) }
  },
  equation: ({ problem, name, other, x, infinite, w, bias }, { operation }) => ({
    lhs: call(operation, problem, { [name]: add(x, infinite), [other]: w, bias }),
    rhs: add(
      call(operation, problem, { [name]: x, [other]: w, bias }),
      truth(operation, problem, { [name]: infinite, [other]: w }),
    ),
    nonFiniteAlike: true,
  }),
})
