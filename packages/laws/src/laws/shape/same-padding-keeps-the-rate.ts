import { type Law, law } from '../../law.ts'
import { constant, forward, lengths } from '../../terms/build.ts'

/** 'same-upper' and 'same-lower' give ⌈n / s⌉ outputs, whatever the filter. */
export const samePaddingKeepsTheRate: Law = law({
  id: 'same-padding-keeps-the-rate',
  family: 'shape',
  title: { en: "'same' padding keeps the rate", ko: "'same' 패딩의 출력 크기는 입력과 스트라이드만으로 정해진다" },
  claim: {
    en: "With 'same' padding there is one output for every stride of the input: as many as input elements at stride 1, whatever the filter.",
    ko: "'same' 패딩에서는 필터의 크기와 관계없이 입력의 스트라이드마다 출력이 하나씩 있고, 스트라이드가 1이면 출력의 크기는 입력의 크기와 같다.",
  },
  statement: 'out = ⌈n / s⌉',
  source: [
    {
      title: 'ONNX operators',
      section: 'Conv, attribute auto_pad',
      url: 'https://onnx.ai/onnx/operators/onnx__Conv.html',
    },
    {
      title: 'TensorFlow: tf.nn.convolution',
      section: 'notes on padding',
      url: 'https://www.tensorflow.org/api_docs/python/tf/nn#notes_on_padding_2',
    },
  ],
  requires: { padding: ['same-upper', 'same-lower'] },
  domains: ['exact'],
  given: (context) => {
    const drawn = context.problem()
    const isSame = drawn.padding === 'same-upper' || drawn.padding === 'same-lower'
    const problem = isSame ? drawn : ({ ...drawn, padding: 'same-upper' } as const)
    return { problem, x: context.operand(problem, 'input'), w: context.operand(problem, 'filter') }
  },
  equation: ({ problem, x, w }) => {
    const size = problem.inputSize.map((n, a) => Math.ceil(n / problem.strides[a]!))
    const shape = [problem.batch, problem.outputChannels, ...size]
    return { lhs: lengths(forward(problem, x, w)), rhs: constant('stated shape', [shape.length], (j) => shape[j]!) }
  },
})
