import { operations } from '@convlaws/spec'
import { make, planCall } from '../../conduct/planned-call.ts'
import { conduct, type Law } from '../../law.ts'

/** No images give no outputs, and gradients that are sums over nothing. */
export const emptyBatchIsEmpty: Law = conduct({
  id: 'empty-batch-is-empty',
  family: 'conduct',
  title: { en: 'An empty batch gives an empty result', ko: '빈 배치는 빈 결과를 준다' },
  claim: {
    en: 'With no images the output and the input gradient are empty, and the filter and bias gradients are zeros.',
    ko: '이미지가 없으면 출력과 입력 기울기는 비어 있고, 필터 기울기와 편향 기울기는 모두 0이다.',
  },
  statement: 'n = 0 ⇒ |y| = |∂x| = 0, ∂w = 0, ∂b = 0',
  source: [
    { title: 'PyTorch issue 19599', section: 'empty batches', url: 'https://github.com/pytorch/pytorch/issues/19599' },
  ],
  operations,
  observable: ({ claims }) => (claims.emptyBatch ? null : 'emptyBatch is not claimed'),
  given: (context) => {
    const problem = { ...context.problem(), batch: 0 }
    return {
      problem,
      planned: planCall(context, 'call', problem, context.operation, context.draw.pick('with bias', [false, true])),
    }
  },
  program: async ({ planned }, laboratory) => {
    const result = await make(laboratory, planned)
    laboratory.require(
      result.data.every((value) => value === 0),
      'the gradient of an empty batch is not zeros',
    )
  },
})
