import { type Law, law } from '../../law.ts'
import { add, inputGradient, transposed } from '../../terms/build.ts'
import { broadcast } from '../../terms/gather.ts'

/** A transposed convolution is the input gradient of the convolution, plus a bias. */
export const transposedIsTheInputGradient: Law = law({
  id: 'transposed-is-the-input-gradient',
  family: 'gradients',
  title: { en: 'Transposed convolution is the input gradient', ko: '전치 합성곱은 입력 기울기이다' },
  claim: {
    en: 'The transposed convolution of a problem is its input gradient, with the bias added to each channel.',
    ko: '전치 합성곱은 같은 합성곱의 입력 기울기에 채널마다 편향을 더한 것이다.',
  },
  statement: 'transposed(z, w, b) = inputGradient(z, w) + b',
  source: [
    {
      title: 'Dumoulin and Visin, A guide to convolution arithmetic for deep learning',
      section: '4.1, Convolution as a matrix operation',
      url: 'https://arxiv.org/abs/1603.07285',
    },
    {
      title: 'PyTorch',
      section: 'torch.nn.ConvTranspose2d',
      url: 'https://docs.pytorch.org/docs/stable/generated/torch.nn.ConvTranspose2d.html',
    },
  ],
  operations: ['transposed'],
  domains: ['exact'],
  given: (context) => {
    const problem = context.problem()
    return {
      problem,
      z: context.operand(problem, 'input'),
      w: context.operand(problem, 'filter'),
      bias: context.bias(problem),
    }
  },
  equation: ({ problem, z, w, bias }) => {
    const gradient = inputGradient(problem, z, w)
    return {
      lhs: transposed(problem, z, w, bias),
      rhs: bias ? add(gradient, broadcast(bias, gradient.shape)) : gradient,
    }
  },
})
