import { type ConvProblem, explicitPadding } from '@convlaws/spec'
import { type Law, law } from '../../law.ts'
import { extend } from '../../terms/gather.ts'
import { byCall, standsFor } from '../../terms/through.ts'

/** The problem on the extended input, which needs no padding. */
const unpadded = (problem: ConvProblem): ConvProblem => {
  const padding = explicitPadding(problem)
  return {
    ...problem,
    padding: 'valid',
    inputSize: problem.inputSize.map((n, a) => n + padding[a]![0] + padding[a]![1]),
  }
}

/** Padding of any mode is no padding on the input extended by that mode. */
export const paddingIsExtension: Law = law({
  id: 'padding-is-extension',
  family: 'geometry',
  title: { en: 'Padding extends the input', ko: '패딩은 입력을 넓히는 것이다' },
  claim: {
    en: 'A padded convolution is a convolution without padding of the input with its virtual elements written out: zeros, mirrored elements, repeated edges, or the other end. Going back, every virtual element is added onto the element that it is a copy of.',
    ko: '패딩이 있는 합성곱은 가상 원소(0, 거울상, 가장자리의 반복, 반대쪽 끝)를 실제로 써 넣은 입력을 패딩 없이 합성곱한 것과 같다. 역전파에서는 가상 원소의 기울기를, 그것이 베껴 온 원래 원소에 더한다.',
  },
  statement: 'conv_padded(x, w) = conv_valid(extend(x), w)',
  source: [
    {
      title: 'Dumoulin and Visin, A guide to convolution arithmetic for deep learning',
      section: '2.2',
      url: 'https://arxiv.org/abs/1603.07285',
    },
    {
      title: 'PyTorch',
      section: 'torch.nn.functional.pad',
      url: 'https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.pad.html',
    },
  ],
  requires: { padding: ['symmetric', 'explicit', 'same-upper', 'same-lower'] },
  operations: ['forward', 'filterGradient', 'transposed'],
  domains: ['exact'],
  given: (context) => {
    const problem = context.problem()
    const operands = context.operands(problem)
    return { problem, operands, bias: operands.bias }
  },
  uses: ({ problem }) => explicitPadding(problem).some(([begin, end]) => begin + end > 0),
  equation: ({ problem, operands }, { operation }) =>
    standsFor(operation, problem, operands, [{ compute: byCall(unpadded(problem)), input: (x) => extend(problem, x) }]),
})
