import {
  type Axis,
  axesOf,
  type ConvProblem,
  effectiveFilterSize,
  explicitPadding,
  inputShape,
  multiplications,
  outputSize,
  type PaddingPair,
  sizeOf,
} from '@convlaws/spec'
import { cutUntil } from '../../draw/cut.ts'
import type { Draw } from '../../draw/draw.ts'
import { type Law, law } from '../../law.ts'
import { every, rotate, selectSpace } from '../../terms/gather.ts'
import type { Term } from '../../terms/term.ts'
import { byCall, operandsLike, type Shapes, type Standing, shapesOf, through } from '../../terms/through.ts'

/** A problem on which inputs can be shifted, the shapes of what is shifted, and the problem with the shift done some times. */
interface Shifting {
  readonly problem: ConvProblem
  readonly shapes: Shapes
  readonly shifted: (times: number) => Standing
}

/** Elements that must be zero at either end of an axis, so that what lies outside is zero too. */
const margin: Readonly<Record<'zeros' | 'replicate' | 'reflect', (padding: number) => number>> = {
  zeros: () => 0,
  replicate: (padding) => Math.min(padding, 1),
  reflect: (padding) => (padding > 0 ? padding + 1 : 0),
}

/** All around: stride divides size and the padding is e − 1 in all, so that there is an output for every stride-th element. */
function allAround(draw: Draw, drawn: ConvProblem, steps: readonly number[]): Shifting {
  const placed = axesOf(drawn).map(({ inputSize, filterSize, stride, dilation }, a) => {
    const total = effectiveFilterSize(filterSize, dilation) - 1
    const n = stride * Math.ceil(Math.max(inputSize, total / 2) / stride)
    const begin = draw.integer(`begin of axis ${a}`, Math.max(0, total - n), Math.min(n, total))
    return { n, padding: [begin, total - begin] as PaddingPair }
  })
  const problem: ConvProblem = {
    ...drawn,
    inputSize: placed.map(({ n }) => n),
    padding: placed.map(({ padding }) => padding),
  }
  const shifted = (times: number): Standing => ({
    compute: byCall(problem),
    input: (x) =>
      rotate(
        x,
        steps.map((t, a) => times * t * drawn.strides[a]!),
      ),
    output: (y) =>
      rotate(
        y,
        steps.map((t) => times * t),
      ),
  })
  return { problem, shapes: shapesOf(problem), shifted }
}

const moveInZeros = (term: Term, offsets: readonly number[], sizes: readonly number[]): Term =>
  selectSpace(`from ${offsets.join('x')} in zeros`, term, (n, a) =>
    every(sizes[a]!).map((j) => (j >= offsets[a]! && j < offsets[a]! + n ? j - offsets[a]! : null)),
  )

/** In zeros: the input has room for the shift, and zeros at its ends where padding would show them again. */
function inZeros(drawn: ConvProblem, mode: keyof typeof margin, steps: readonly number[]): Shifting {
  const room = ({ inputSize, begin, end, stride }: Axis, a: number) =>
    margin[mode](begin) + inputSize + margin[mode](end) + stride * steps[a]!
  const axes = axesOf(drawn)
  const problem: ConvProblem = {
    ...drawn,
    inputSize: axes.map(room),
    padding: drawn.padding === 'valid' ? 'valid' : explicitPadding(drawn),
  }
  const sizes = outputSize(problem)
  const { input, filter, output } = shapesOf(problem)
  const shapes = {
    input: [...input.slice(0, 2), ...drawn.inputSize],
    filter,
    output: [...output.slice(0, 2), ...sizes.map((n, a) => n - steps[a]!)],
  }
  const shifted = (times: number): Standing => ({
    compute: byCall(problem),
    input: (x) =>
      moveInZeros(
        x,
        axes.map(({ begin, stride }, a) => margin[mode](begin) + times * stride * steps[a]!),
        problem.inputSize,
      ),
    output: (y) =>
      moveInZeros(
        y,
        steps.map((t) => times * t),
        sizes,
      ),
  })
  return { problem, shapes, shifted }
}

/** Room for the shift makes a problem larger: at most so many multiplications, and so many elements of the input. */
const isAffordable = (problem: ConvProblem): boolean =>
  multiplications(problem) <= 12_000 && sizeOf(inputShape(problem)) <= 10_000

function drawShifting(draw: Draw, drawn: ConvProblem): Shifting {
  const free = drawn.inputSize.map((_, a) => draw.integer(`shift of axis ${a}`, 0, 2))
  const steps = free.some((t) => t > 0) ? free : free.map((_, a) => (a === 0 ? 1 : 0))
  const place = (problem: ConvProblem) =>
    problem.paddingMode === 'circular' ? allAround(draw, problem, steps) : inZeros(problem, problem.paddingMode, steps)
  return place(cutUntil(drawn, (problem) => isAffordable(place(problem).problem)))
}

/** Shifting the input by stride times t shifts the output by t. */
export const translationEquivariance: Law = law({
  id: 'translation-equivariance',
  family: 'geometry',
  title: { en: 'A shifted input gives a shifted output', ko: '입력을 옮기면 출력도 그만큼 옮겨진다' },
  claim: {
    en: 'Shifting an input by a multiple of the stride shifts its output: all around where padding is circular and the stride divides the size, and within a field of zeros otherwise. What is in the picture counts, not where.',
    ko: '입력을 스트라이드의 배수만큼 옮기면 출력도 그만큼 옮겨진다. 순환 패딩이고 크기가 스트라이드로 나누어떨어지면 한 바퀴 돌려 옮기고, 그렇지 않으면 0으로 둘러싸인 자리 안에서 옮긴다. 무엇이 있는지가 중요할 뿐 어디에 있는지는 상관없다.',
  },
  statement: 'conv(shift_{s·t} x, w) = shift_t conv(x, w)',
  source: [
    {
      title: 'Goodfellow, Bengio and Courville, Deep Learning',
      section: '9.2 Motivation: equivariant representations',
      url: 'https://www.deeplearningbook.org/contents/convnets.html',
    },
    {
      title: 'Wikipedia: Convolution',
      section: 'Translational equivariance',
      url: 'https://en.wikipedia.org/wiki/Convolution#Translational_equivariance',
    },
  ],
  operations: ['forward', 'inputGradient', 'filterGradient'],
  domains: ['exact'],
  given: (context) => {
    const shifting = drawShifting(context.draw, context.problem())
    return { ...shifting, operands: operandsLike(context, shifting.shapes, shifting.problem) }
  },
  equation: ({ shapes, shifted, operands }, { operation }) => ({
    lhs: through(operation, shapes, shifted(1), operands),
    rhs: through(operation, shapes, shifted(0), operands),
  }),
})
