import { axesOf } from '@convlaws/spec'
import { type Law, law } from '../../law.ts'
import { constant, forward, lengths } from '../../terms/build.ts'

/** out = ⌊(n + begin + end − e) / s⌋ + 1 on each axis. */
export const outputSize: Law = law({
  id: 'output-size',
  family: 'shape',
  title: {
    en: 'The output counts the places where the filter fits',
    ko: '출력의 크기는 필터가 놓일 수 있는 자리의 수이다',
  },
  claim: {
    en: 'On each axis the output has as many elements as the dilated filter has places on the padded input, one every stride.',
    ko: '각 축에서 출력의 크기는 팽창된 필터를 패딩한 입력 위에 스트라이드 간격으로 놓을 수 있는 자리의 수와 같다.',
  },
  statement: 'out = ⌊(n + begin + end − e) / s⌋ + 1, e = (k − 1)·d + 1',
  source: [
    {
      title: 'Dumoulin and Visin, A guide to convolution arithmetic for deep learning',
      section: '2.4 and 5.1',
      url: 'https://arxiv.org/abs/1603.07285',
    },
    {
      title: 'PyTorch: Conv2d',
      section: 'Shape',
      url: 'https://docs.pytorch.org/docs/stable/generated/torch.nn.Conv2d.html',
    },
  ],
  domains: ['exact'],
  given: (context) => {
    const problem = context.problem()
    return { problem, x: context.operand(problem, 'input'), w: context.operand(problem, 'filter') }
  },
  equation: ({ problem, x, w }) => {
    const size = axesOf(problem).map(({ inputSize, filterSize, stride, dilation, begin, end }) => {
      const effective = (filterSize - 1) * dilation + 1
      return Math.floor((inputSize + begin + end - effective) / stride) + 1
    })
    const shape = [problem.batch, problem.outputChannels, ...size]
    return { lhs: lengths(forward(problem, x, w)), rhs: constant('stated shape', [shape.length], (j) => shape[j]!) }
  },
})
