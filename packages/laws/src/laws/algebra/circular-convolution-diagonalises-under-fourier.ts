import { type ConvProblem, multiplications, sizeOf } from '@convlaws/spec'
import type { Context } from '../../context.ts'
import { multiplicationBudget } from '../../draw/budget.ts'
import { halveUntil } from '../../draw/halve.ts'
import { type Law, law } from '../../law.ts'
import { add, concat, forward, matmul, subtract } from '../../terms/build.ts'
import { reverse } from '../../terms/gather.ts'
import { rootOfUnity, rootRoundings } from '../../terms/root-of-unity.ts'
import type { Term } from '../../terms/term.ts'
import { acrossGroups, isFewChannels, weigh } from '../../terms/weigh.ts'

/** Periods whose roots of unity are 1, −1, i and −i, so that the transform is exact. */
const exactPeriods = [1, 2, 4] as const
/** The longest period over reals: beyond it the error bound of a direct transform only grows. */
const longestPeriod = 12

/** The problem of w ⊛ x: as many outputs as inputs, each reading the filter's length backwards around the circle. */
function circular(problem: ConvProblem): ConvProblem {
  const filterSize = problem.filterSize.map((k, a) => Math.min(k, problem.inputSize[a]!))
  const ones = filterSize.map(() => 1)
  const padding = filterSize.map((k) => [k - 1, 0] as const)
  return { ...problem, filterSize, strides: ones, dilations: ones, padding, paddingMode: 'circular' }
}

function drawCircular(context: Context): ConvProblem {
  const drawn = context.problem()
  const inputSize = drawn.inputSize.map((n, a) =>
    context.domain === 'exact' ? context.draw.pick(`period on axis ${a}`, exactPeriods) : Math.min(n, longestPeriod),
  )
  const isAffordable = (problem: ConvProblem) =>
    isFewChannels(problem) && multiplications(circular(problem)) <= multiplicationBudget
  return circular(halveUntil({ ...drawn, inputSize }, isAffordable))
}

/** One coefficient of the discrete Fourier transform over a period: the real and the imaginary part of [a, b, …space]. */
function coefficient(term: Term, period: readonly number[], frequency: readonly number[]): readonly [Term, Term] {
  const turn = sizeOf(period)
  const root = (place: readonly number[]) =>
    rootOfUnity(
      place.reduce((m, j, a) => m + j * frequency[a]! * (turn / period[a]!), 0),
      turn,
    )
  const name = `frequency ${frequency.join('x')}`
  const isExact = period.every((n) => exactPeriods.includes(n as 1))
  const part = (p: 0 | 1) =>
    weigh(term, {
      name: `${p ? 'im' : 're'} ${name}`,
      at: (place) => root(place)[p],
      roundings: isExact ? 0 : rootRoundings,
    })
  return [part(0), part(1)]
}

/** DFT(w ⊛ x) = DFT w · DFT x: convolution around a circle multiplies each frequency by a number. */
export const circularConvolutionDiagonalisesUnderFourier: Law = law({
  id: 'circular-convolution-diagonalises-under-fourier',
  family: 'algebra',
  title: {
    en: 'The Fourier transform turns circular convolution into a product',
    ko: '푸리에 변환은 순환 합성곱을 곱으로 바꾼다',
  },
  claim: {
    en: 'Around a circle, each frequency of the output is the same frequency of the input times that of the filter, added over the input channels.',
    ko: '순환으로 합성곱하면 출력의 각 주파수 성분은 입력의 같은 주파수 성분에 필터의 성분을 곱하여 입력 채널에 대해 더한 것이다.',
  },
  statement: 'DFT(w ⊛ x) = DFT w · DFT x',
  source: [
    {
      title: 'Wikipedia: Discrete Fourier transform',
      section: 'Circular convolution theorem and cross-correlation theorem',
      url: 'https://en.wikipedia.org/wiki/Discrete_Fourier_transform#Circular_convolution_theorem_and_cross-correlation_theorem',
    },
  ],
  requires: { paddingMode: ['circular'], padding: ['explicit'], strides: ['1'], dilations: ['1'] },
  given: (context) => {
    const problem = drawCircular(context)
    const frequency = problem.inputSize.map((n, a) => context.draw.integer(`frequency on axis ${a}`, 0, n - 1))
    return { problem, frequency, x: context.operand(problem, 'input'), w: context.operand(problem, 'filter') }
  },
  uses: ({ problem }) => problem.filterSize.some((k) => k > 1),
  equation: ({ problem, frequency, x, w }) => {
    const at = (term: Term) => coefficient(term, problem.inputSize, frequency)
    const taps = problem.orientation === 'convolution' ? w : reverse(w)
    const [xRe, xIm] = at(x)
    const [wRe, wIm] = at(taps).map((part) => acrossGroups(problem, part)) as [Term, Term]
    return {
      lhs: concat(at(forward(problem, x, w)), 0),
      rhs: concat([subtract(matmul(xRe, wRe), matmul(xIm, wIm)), add(matmul(xRe, wIm), matmul(xIm, wRe))], 0),
    }
  },
})
