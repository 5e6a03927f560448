import { withFullPadding } from '@convlaws/spec'
import { whole, wholeRequirement } from '../../draw/whole.ts'
import { type Law, law } from '../../law.ts'
import { forward, scale, subtract } from '../../terms/build.ts'
import { crop } from '../../terms/gather.ts'
import type { Term } from '../../terms/term.ts'

/** The difference of elements that lie `step` apart on one spatial axis, zeros around: element j is t(j) − t(j − step). */
function difference(term: Term, axis: number, step: number): Term {
  const amounts = (begin: number, end: number) =>
    term.shape.slice(2).map((_, a) => (a === axis ? ([begin, end] as const) : ([0, 0] as const)))
  return subtract(crop(term, amounts(0, -step)), crop(term, amounts(-step, 0)))
}

/** D(f ∗ g) = (D f) ∗ g = f ∗ (D g), D the finite difference along an axis. */
export const derivativePassesToEitherFactor: Law = law({
  id: 'derivative-passes-to-either-factor',
  family: 'algebra',
  title: { en: 'A derivative passes to either factor', ko: '차분은 어느 쪽에 취해도 된다' },
  claim: {
    en: 'The finite difference of a convolution is the convolution with the finite difference of either factor. A correlation changes its sign when the filter takes it.',
    ko: '합성곱의 유한 차분은 두 인자 중 어느 하나의 차분을 취하여 합성곱한 것과 같다. 교차상관에서는 필터의 차분을 취하면 부호가 바뀐다.',
  },
  statement: 'D(f ∗ g) = (D f) ∗ g = f ∗ (D g)',
  source: [
    {
      title: 'Wikipedia: Convolution',
      section: 'Differentiation, discrete case',
      url: 'https://en.wikipedia.org/wiki/Convolution#Differentiation',
    },
  ],
  requires: wholeRequirement,
  domains: ['exact'],
  given: (context) => {
    const problem = whole(context.problem())
    const axis = context.draw.choice('axis of the difference', problem.inputSize.length)
    const factor = context.draw.pick('factor', ['filter', 'input'] as const)
    return { problem, axis, factor, x: context.operand(problem, 'input'), w: context.operand(problem, 'filter') }
  },
  equation: ({ problem, axis, factor, x, w }) => {
    const step = problem.dilations[axis]!
    const longer = (lengths: readonly number[], by: number) => lengths.map((n, a) => (a === axis ? n + by : n))
    const lhs = difference(forward(problem, x, w), axis, step)
    if (factor === 'input') {
      const longInput = { ...problem, inputSize: longer(problem.inputSize, step) }
      return { lhs, rhs: forward(longInput, difference(x, axis, step), w) }
    }
    const longFilter = withFullPadding({ ...problem, filterSize: longer(problem.filterSize, 1) })
    const rhs = forward(longFilter, x, difference(w, axis, 1))
    return { lhs, rhs: problem.orientation === 'convolution' ? rhs : scale(-1, rhs) }
  },
})
