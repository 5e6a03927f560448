import { operations } from '@convlaws/spec'
import { operandsFor } from '../../conduct/planned-call.ts'
import { conduct, type Law } from '../../law.ts'

/** The same call gives the same bits, again and again, and on another instance. */
export const runsAreRepeatable: Law = conduct({
  id: 'runs-are-repeatable',
  family: 'conduct',
  title: { en: 'The same call gives the same bits', ko: '같은 호출은 같은 비트를 준다' },
  claim: {
    en: 'A call repeated on the same instance, and on a fresh one, gives the same number in every bit, over reals too.',
    ko: '같은 인스턴스에서 되풀이한 호출도, 새 인스턴스에서 한 호출도 실수에 대해서까지 모든 비트가 같은 수를 준다.',
  },
  statement: 'y₁ = y₂ = y₃, bit for bit',
  source: [
    {
      title: 'cuDNN documentation',
      section: 'Reproducibility (determinism)',
      url: 'https://docs.nvidia.com/deeplearning/cudnn/backend/latest/developer/misc.html',
    },
  ],
  operations,
  domains: ['real'],
  observable: ({ claims }) => (claims.repeatable ? null : 'repeatable is not claimed'),
  given: (context) => {
    const problem = context.problem()
    return { problem, planned: { operation: context.operation, problem, terms: context.operands(problem) } }
  },
  program: async ({ planned }, laboratory) => {
    const { operation, problem } = planned
    const first = await laboratory.call(operation, problem, operandsFor(laboratory, planned))
    const bits = laboratory.sameBits
    bits(
      await laboratory.call(operation, problem, operandsFor(laboratory, planned)),
      first,
      'the second run differs from the first',
    )
    bits(
      await laboratory.call(operation, problem, operandsFor(laboratory, planned)),
      first,
      'the third run differs from the first',
    )
    const other = await laboratory.fresh()
    if (other)
      bits(
        await laboratory.call(operation, problem, operandsFor(laboratory, planned), other),
        first,
        'a fresh instance differs',
      )
  },
})
