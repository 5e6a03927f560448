import { outputSize, sizeOf } from '@convlaws/spec'
import { type Law, law } from '../../law.ts'
import { biasGradient, constant, matmul, reshape } from '../../terms/build.ts'

/** The bias gradient of a channel is the sum of the output gradient over the batch and all places. */
export const biasGradientSums: Law = law({
  id: 'bias-gradient-sums',
  family: 'gradients',
  title: { en: 'The bias gradient sums over batch and space', ko: '편향 기울기는 배치와 공간에 걸친 합이다' },
  claim: {
    en: 'The gradient of a bias is the sum of the output gradient of its channel over all images and all places.',
    ko: '한 채널의 편향 기울기는 그 채널의 출력 기울기를 모든 이미지와 모든 자리에 걸쳐 더한 것이다.',
  },
  statement: 'biasGradient(g)[o] = Σ_{n, j} g[n, o, j]',
  source: [
    {
      title: 'Goodfellow, Bengio and Courville, Deep Learning',
      section: '6.5, Back-Propagation',
      url: 'https://www.deeplearningbook.org/contents/mlp.html',
    },
    {
      title: 'oneDNN: Convolution',
      section: 'Backward, bias',
      url: 'https://uxlfoundation.github.io/oneDNN/dev_guide_convolution.html',
    },
  ],
  operations: ['biasGradient'],
  given: (context) => {
    const problem = context.problem()
    return { problem, g: context.operand(problem, 'outputGradient') }
  },
  uses: ({ g }) => sizeOf(g.shape) > g.shape[1]!,
  equation: ({ problem, g }) => {
    const { batch, outputChannels } = problem
    const places = sizeOf(outputSize(problem))
    const ones = (m: number, n: number) => constant('ones', [m, n], () => 1)
    const planes = matmul(reshape(g, [batch * outputChannels, places]), ones(places, 1))
    return {
      lhs: biasGradient(problem, g),
      rhs: reshape(matmul(ones(1, batch), reshape(planes, [batch, outputChannels])), [outputChannels]),
    }
  },
})
