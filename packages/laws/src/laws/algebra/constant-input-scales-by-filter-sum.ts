import { axesOf, outputSize, sizeOf } from '@convlaws/spec'
import { type Law, law } from '../../law.ts'
import { constant, forward, matmul, reshape } from '../../terms/build.ts'
import { every, select, selectSpace } from '../../terms/gather.ts'

/** Where a window lies inside a constant input c, the output is c·Σw. */
export const constantInputScalesByFilterSum: Law = law({
  id: 'constant-input-scales-by-filter-sum',
  family: 'algebra',
  title: { en: 'A constant input is scaled by the sum of the filter', ko: '상수 입력은 필터의 합만큼 곱해진다' },
  claim: {
    en: 'Where the window lies wholly inside a constant input, the output is that constant times the sum of all taps.',
    ko: '필터의 창이 상수인 입력 안에 완전히 들어 있는 자리에서 출력은 그 상수에 필터의 모든 원소의 합을 곱한 것이다.',
  },
  statement: 'x = c ⇒ y = c·Σw where the window lies inside',
  source: [
    {
      title: 'Wikipedia: Kernel (image processing)',
      section: 'Normalization',
      url: 'https://en.wikipedia.org/wiki/Kernel_(image_processing)#Normalization',
    },
  ],
  domains: ['exact'],
  given: (context) => {
    const problem = context.problem()
    const { paddingMode } = problem
    const sizes = outputSize(problem)
    const inside = axesOf(problem).map(({ inputSize, filterSize, stride, dilation, begin }, a) =>
      every(sizes[a]!).filter((j) => {
        const from = j * stride - begin
        return paddingMode !== 'zeros' || (from >= 0 && from + (filterSize - 1) * dilation < inputSize)
      }),
    )
    const c = context.tensor('c', [problem.batch, 1], problem.dtype, { impulses: false })
    return { problem, inside, c, w: context.operand(problem, 'filter') }
  },
  uses: ({ inside }) => inside.every((places) => places.length > 0),
  equation: ({ problem, inside, c, w }) => {
    const { batch, inputChannels, outputChannels, inputSize } = problem
    const none = inputSize.map(() => 1)
    const fill = (n: number) => Array<number>(n).fill(0)
    const x = select('constant', reshape(c, [batch, 1, ...none]), [
      every(batch),
      fill(inputChannels),
      ...inputSize.map(fill),
    ])
    const taps = sizeOf(w.shape) / outputChannels
    const sums = matmul(
      reshape(w, [outputChannels, taps]),
      constant('1', [taps, 1], () => 1),
    )
    const each = reshape(matmul(c, reshape(sums, [1, outputChannels])), [batch, outputChannels, ...none])
    return {
      lhs: selectSpace('inside of', forward(problem, x, w), (_, a) => inside[a]!),
      rhs: selectSpace('everywhere', each, (_, a) => fill(inside[a]!.length)),
    }
  },
})
