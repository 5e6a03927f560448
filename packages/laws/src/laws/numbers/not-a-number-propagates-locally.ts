import { type OperandName, operandsOf, sizeOf } from '@convlaws/spec'
import { type Law, law } from '../../law.ts'
import { add, call, constant, truth } from '../../terms/build.ts'

/** NaN in one element reaches every result that reads the element, and no other. */
export const notANumberPropagatesLocally: Law = law({
  id: 'not-a-number-propagates-locally',
  family: 'numbers',
  title: { en: 'NaN reaches what reads it, and nothing else', ko: 'NaN은 그것을 읽는 곳에만 퍼진다' },
  claim: {
    en: 'Where one element is NaN, every result with a tap on it is NaN, taps of zero included, and all others are as before.',
    ko: '원소 하나가 NaN이면 그 원소를 읽는 모든 결과가 (곱하는 필터 값이 0이어도) NaN이 되고, 나머지 결과는 그대로이다.',
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
  operations: ['forward', 'inputGradient', 'filterGradient', 'transposed'],
  domains: ['special'],
  given: (context) => {
    const { draw, operation } = context
    const problem = context.problem()
    const [name, other] = operandsOf[operation].required as [OperandName, OperandName]
    const x = context.operand(problem, name)
    const place = draw.integer('place', 0, sizeOf(x.shape) - 1)
    const nan = constant(`NaN at ${place}`, x.shape, (j) => (j === place ? Number.NaN : 0))
    return {
      problem,
      name,
      other,
      x,
      nan,
      w: context.operand(problem, other, operation, { zeros: true }),
      bias: context.bias(problem),
    }
  },
  equation: ({ problem, name, other, x, nan, w, bias }, { operation }) => ({
    lhs: call(operation, problem, { [name]: add(x, nan), [other]: w, bias }),
    rhs: add(
      call(operation, problem, { [name]: x, [other]: w, bias }),
      truth(operation, problem, { [name]: nan, [other]: w }),
    ),
  }),
})
