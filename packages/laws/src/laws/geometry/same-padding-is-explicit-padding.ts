import { explicitPadding } from '@convlaws/spec'
import { type Law, law } from '../../law.ts'
import { byCall, standsFor } from '../../terms/through.ts'

/** 'same-upper' and 'same-lower' are names for lists of numbers. */
export const samePaddingIsExplicitPadding: Law = law({
  id: 'same-padding-is-explicit-padding',
  family: 'geometry',
  title: { en: "'same' padding is the list that it stands for", ko: "'same' 패딩은 수로 적은 패딩과 같다" },
  claim: {
    en: "'same-upper' and 'same-lower' give what the list of numbers for each end of each axis gives: t = max(0, (⌈n/s⌉ − 1)·s + e − n) in all, the odd element at the end or at the beginning.",
    ko: "'same-upper'와 'same-lower'는 축마다 양 끝의 패딩을 수로 적었을 때와 같은 결과를 준다. 패딩의 합은 t = max(0, (⌈n/s⌉ − 1)·s + e − n)이고, 홀수로 남는 하나는 각각 끝과 처음에 놓인다.",
  },
  statement: 'conv_same-upper(x, w) = conv_[⌊t/2⌋, ⌈t/2⌉](x, w), conv_same-lower(x, w) = conv_[⌈t/2⌉, ⌊t/2⌋](x, w)',
  source: [
    { title: 'ONNX operators', section: 'Conv, auto_pad', url: 'https://onnx.ai/onnx/operators/onnx__Conv.html' },
    {
      title: 'TensorFlow',
      section: 'tf.nn, notes on padding',
      url: 'https://www.tensorflow.org/api_docs/python/tf/nn#notes_on_padding_2',
    },
  ],
  requires: { padding: ['same-upper', 'same-lower'] },
  operations: ['forward', 'inputGradient', 'filterGradient', 'transposed'],
  domains: ['exact'],
  given: (context) => {
    const problem = context.problem()
    const operands = context.operands(problem)
    return { problem, operands, bias: operands.bias }
  },
  uses: ({ problem }) =>
    typeof problem.padding === 'string' && explicitPadding(problem).some(([begin, end]) => begin + end > 0),
  equation: ({ problem, operands }, { operation }) =>
    standsFor(operation, problem, operands, [{ compute: byCall({ ...problem, padding: explicitPadding(problem) }) }]),
})
