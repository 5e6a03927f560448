import { explicitPadding, operandsOf } from '@convlaws/spec'
import { type Law, law } from '../../law.ts'
import { call } from '../../terms/build.ts'
import { fold } from '../../terms/gather.ts'

/** The gradient of a padded input is that of the extended input, each virtual element added back onto its source. */
export const gradientOfPaddingFolds: Law = law({
  id: 'gradient-of-padding-folds',
  family: 'gradients',
  title: { en: 'The gradient of padding folds back', ko: '패딩의 기울기는 접혀 돌아온다' },
  claim: {
    en: 'The input gradient is the gradient of the extended input without padding, each virtual element added back onto the element it repeats; padding by zeros is dropped.',
    ko: '입력 기울기는 패딩까지 펼친 입력의 기울기에서 각 가상 원소의 값을 그 원소가 본뜬 자리에 되돌려 더한 것이다. 0으로 한 패딩의 몫은 버린다.',
  },
  statement: 'inputGradient_m(g, w) = Eₘᵀ(inputGradient_valid(g, w)), Eₘ the extension by mode m',
  source: [
    {
      title: 'PyTorch',
      section: 'torch.nn.functional.pad',
      url: 'https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.pad.html',
    },
    { title: 'Wikipedia: Chain rule', section: 'General rule', url: 'https://en.wikipedia.org/wiki/Chain_rule' },
  ],
  requires: { padding: ['symmetric', 'explicit', 'same-upper', 'same-lower'] },
  operations: ['inputGradient', 'transposed'],
  domains: ['exact'],
  given: (context) => {
    const problem = context.problem()
    const name = operandsOf[context.operation].required[0]!
    return { problem, name, g: context.operand(problem, name), w: context.operand(problem, 'filter') }
  },
  uses: ({ problem }) => explicitPadding(problem).some(([begin, end]) => begin + end > 0),
  equation: ({ problem, name, g, w }, { operation }) => {
    const padding = explicitPadding(problem)
    const inputSize = problem.inputSize.map((n, a) => n + padding[a]![0] + padding[a]![1])
    const operands = { [name]: g, filter: w }
    return {
      lhs: call(operation, problem, operands),
      rhs: fold(problem, call(operation, { ...problem, inputSize, padding: 'valid' }, operands)),
    }
  },
})
