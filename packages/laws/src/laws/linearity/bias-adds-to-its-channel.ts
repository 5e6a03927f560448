import { type Law, law } from '../../law.ts'
import { add, call } from '../../terms/build.ts'
import { broadcast } from '../../terms/gather.ts'

/** conv(x, w, b) = conv(x, w) + b, b repeated over batch and space. */
export const biasAddsToItsChannel: Law = law({
  id: 'bias-adds-to-its-channel',
  family: 'linearity',
  title: { en: 'A bias adds to its channel', ko: '편향은 자기 채널에만 더해진다' },
  claim: {
    en: 'Each element of the bias is added once to every element of its own channel, at the border as in the middle, and to no other.',
    ko: '편향의 각 원소는 자기 채널의 모든 원소에 한 번씩 더해지며(가장자리에서도 가운데에서도 같다), 다른 채널에는 더해지지 않는다.',
  },
  statement: 'conv(x, w, b)[n, o, j] = conv(x, w)[n, o, j] + b[o]',
  source: [
    {
      title: 'PyTorch: Conv2d',
      section: 'the formula of the output',
      url: 'https://docs.pytorch.org/docs/stable/generated/torch.nn.Conv2d.html',
    },
    { title: 'ONNX operators', section: 'Conv, input B', url: 'https://onnx.ai/onnx/operators/onnx__Conv.html' },
  ],
  requires: { bias: ['given'] },
  operations: ['forward', 'transposed'],
  domains: ['exact'],
  given: (context) => {
    const problem = context.problem()
    const bias = context.operand(problem, 'bias')
    return { problem, bias, x: context.operand(problem, 'input'), w: context.operand(problem, 'filter') }
  },
  equation: ({ problem, bias, x, w }, { operation }) => {
    const plain = call(operation, problem, { input: x, filter: w })
    return {
      lhs: call(operation, problem, { input: x, filter: w, bias }),
      rhs: add(plain, broadcast(bias, plain.shape)),
    }
  },
})
