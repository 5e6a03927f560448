import type { ConvProblem } from '@convlaws/spec'
import { whole, wholeRequirement } from '../../draw/whole.ts'
import { type Law, law } from '../../law.ts'
import { forward, matmul } from '../../terms/build.ts'
import { acrossGroups, isFewChannels, type Weights, weigh } from '../../terms/weigh.ts'

/** Where polynomials are evaluated: small integers, so that their powers stay exact. */
const points = [2, -2, -1, 1] as const
/** For each rank, the longest output whose powers of 2, on every axis together, leave room for the coefficients in 53 bits. */
const longest = [24, 12, 8] as const

/** The powers of a point, one variable an axis: t₀^(step₀·j₀)·t₁^(step₁·j₁)… */
const powers = (point: readonly number[], exponents: (j: number, a: number) => number): Weights => ({
  name: `powers of ${point.join(', ')}`,
  at: (place) => place.reduce((product, j, a) => product * point[a]! ** exponents(j, a), 1),
})

const isShort = ({ inputSize, filterSize, dilations }: ConvProblem) =>
  inputSize.every((n, a) => n + (filterSize[a]! - 1) * dilations[a]! <= longest[inputSize.length - 1]!)

/** Elements as coefficients: the values of f ∗ g are the products of the values of f and g. */
export const convolutionMultipliesPolynomials: Law = law({
  id: 'convolution-multiplies-polynomials',
  family: 'algebra',
  title: { en: 'Convolution multiplies polynomials', ko: '합성곱은 다항식의 곱셈이다' },
  claim: {
    en: 'Read as coefficients, filter and input are polynomials, one variable for each axis; the coefficients of their product are the convolution.',
    ko: '필터와 입력의 원소를 계수로 보면 축마다 변수가 하나씩인 다항식이 되고, 두 다항식의 곱의 계수가 곧 합성곱이다.',
  },
  statement: '(f ∗ g)(t) = f(t)·g(t), f(t) = Σ_j f_j·t^j',
  source: [
    {
      title: 'Wikipedia: Cauchy product',
      section: 'Relation to convolution of sequences',
      url: 'https://en.wikipedia.org/wiki/Cauchy_product',
    },
    {
      title: 'Wikipedia: Polynomial ring',
      section: 'Operations in K[X]',
      url: 'https://en.wikipedia.org/wiki/Polynomial_ring',
    },
  ],
  requires: wholeRequirement,
  domains: ['exact'],
  given: (context) => {
    const problem = whole(context.problem(), (candidate) => isFewChannels(candidate) && isShort(candidate))
    const point = problem.inputSize.map((_, a) => context.draw.pick(`point on axis ${a}`, points))
    return { problem, point, x: context.operand(problem, 'input'), w: context.operand(problem, 'filter') }
  },
  uses: ({ point }) => point.some((t) => Math.abs(t) > 1),
  equation: ({ problem, point, x, w }) => {
    const { dilations, filterSize, orientation } = problem
    const plain = powers(point, (j) => j)
    const ofTaps = powers(point, (k, a) => dilations[a]! * (orientation === 'convolution' ? k : filterSize[a]! - 1 - k))
    return {
      lhs: weigh(forward(problem, x, w), plain),
      rhs: matmul(weigh(x, plain), acrossGroups(problem, weigh(w, ofTaps))),
    }
  },
})
