import { type ConvProblem, operandsOf } from '@convlaws/spec'
import { type Law, law } from '../../law.ts'
import { call } from '../../terms/build.ts'
import { slice } from '../../terms/gather.ts'
import type { Term } from '../../terms/term.ts'

/** The gradients of one group depend on that group alone. */
export const gradientsRespectGroups: Law = law({
  id: 'gradients-respect-groups',
  family: 'gradients',
  title: { en: 'Gradients respect groups', ko: '기울기도 그룹을 지킨다' },
  claim: {
    en: 'The part of a gradient that belongs to one group is the gradient of that group as a convolution of its own.',
    ko: '기울기에서 한 그룹에 속하는 부분은 그 그룹만 떼어 낸 합성곱의 기울기와 같다.',
  },
  statement: 'gradient(g, w)[group γ] = gradient(g[group γ], w[group γ])',
  source: [
    {
      title: 'PyTorch',
      section: 'torch.nn.Conv2d, groups',
      url: 'https://docs.pytorch.org/docs/stable/generated/torch.nn.Conv2d.html',
    },
    {
      title: 'Krizhevsky, Sutskever and Hinton, ImageNet Classification with Deep Convolutional Neural Networks',
      section: '3.5',
      url: 'https://papers.nips.cc/paper/4824-imagenet-classification-with-deep-convolutional-neural-networks',
    },
  ],
  requires: { groups: ['some', 'depthwise'] },
  operations: ['inputGradient', 'filterGradient', 'transposed'],
  domains: ['exact'],
  given: (context) => {
    const problem = context.problem()
    const operands = context.operands(problem)
    return { problem, operands, bias: operands.bias, group: context.draw.integer('group', 0, problem.groups - 1) }
  },
  uses: ({ problem }) => problem.groups > 1,
  equation: ({ problem, operands, group }, { operation }) => {
    const { groups, inputChannels, outputChannels } = problem
    // Groups follow one another along the channels of activations, the first axis of a filter and a bias.
    const ofGroup = (term: Term, axis: number) => {
      const length = term.shape[axis]! / groups
      return slice(term, axis, group * length, (group + 1) * length)
    }
    const axisOf = { input: 1, outputGradient: 1, filter: 0, bias: 0 } as const
    const names = [...operandsOf[operation].required, ...(operands.bias ? (['bias'] as const) : [])]
    const one: ConvProblem = {
      ...problem,
      groups: 1,
      inputChannels: inputChannels / groups,
      outputChannels: outputChannels / groups,
    }
    return {
      lhs: ofGroup(call(operation, problem, operands), operation === 'filterGradient' ? 0 : 1),
      rhs: call(
        operation,
        one,
        Object.fromEntries(names.map((name) => [name, ofGroup(operands[name]!, axisOf[name])])),
      ),
    }
  },
})
