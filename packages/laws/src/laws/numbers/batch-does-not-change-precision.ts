import { operandsOf } from '@convlaws/spec'
import { type Law, law } from '../../law.ts'
import { call } from '../../terms/build.ts'
import { slice } from '../../terms/gather.ts'

/** An image is computed as precisely in a batch as alone. */
export const batchDoesNotChangePrecision: Law = law({
  id: 'batch-does-not-change-precision',
  family: 'numbers',
  title: { en: 'A batch does not change the precision', ko: '배치로 묶어도 정밀도는 같다' },
  claim: {
    en: 'One image of a batch comes out as it does alone: the same integers, and reals within the rounding of both.',
    ko: '배치에 든 이미지 하나의 결과는 그 이미지만 따로 계산한 결과와 같다. 정수는 똑같고, 실수는 양쪽의 반올림 오차 안에서 같다.',
  },
  statement: 'conv(x)[n] = conv(x[n]), to full precision',
  source: [
    {
      title: 'PyTorch: Numerical accuracy',
      section: 'Batched computations or slice computations',
      url: 'https://docs.pytorch.org/docs/stable/notes/numerical_accuracy.html#batched-computations-or-slice-computations',
    },
  ],
  requires: { batch: ['>1'] },
  operations: ['forward', 'inputGradient', 'transposed'],
  domains: ['wide', 'real'],
  given: (context) => {
    const problem = context.problem()
    const operands = context.operands(problem)
    return { problem, operands, bias: operands.bias, image: context.draw.integer('image', 0, problem.batch - 1) }
  },
  uses: ({ problem }) => problem.batch > 1,
  equation: ({ problem, operands, image }, { operation }) => {
    const name = operandsOf[operation].required[0]!
    const alone = { ...operands, [name]: slice(operands[name]!, 0, image, image + 1) }
    return {
      lhs: slice(call(operation, problem, operands), 0, image, image + 1),
      rhs: call(operation, { ...problem, batch: 1 }, alone),
    }
  },
})
