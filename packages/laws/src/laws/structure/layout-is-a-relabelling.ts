import { type Law, law } from '../../law.ts'
import { byCall, standsFor } from '../../terms/through.ts'

/** A layout says where a number is kept, and no more. */
export const layoutIsARelabelling: Law = law({
  id: 'layout-is-a-relabelling',
  family: 'structure',
  title: { en: 'A layout only says where numbers are kept', ko: '배치 순서는 수를 어디에 두는지만 정한다' },
  claim: {
    en: 'Channels first or last, and the filter in any of its four layouts: the same numbers come out, each at the place that the layout says.',
    ko: '채널을 앞에 두든 뒤에 두든, 필터를 네 가지 배치 순서 가운데 무엇으로 두든, 같은 수가 배치 순서가 말하는 자리에 나온다.',
  },
  statement: 'conv_{L, F}(L x, F w) = L conv(x, w), L and F orders of the axes in memory',
  source: [
    {
      title: 'WebNN',
      section: 'conv2d, inputLayout and filterLayout',
      url: 'https://www.w3.org/TR/webnn/#api-mlgraphbuilder-conv2d',
    },
    {
      title: 'TensorFlow',
      section: 'tf.nn.conv2d, data_format',
      url: 'https://www.tensorflow.org/api_docs/python/tf/nn/conv2d',
    },
  ],
  operations: ['forward', 'inputGradient', 'filterGradient', 'biasGradient', 'transposed'],
  domains: ['exact'],
  observable: ({ claims }) =>
    claims.layouts.length + claims.filterLayouts.length > 2 ? null : 'only one layout is claimed',
  given: (context) => {
    const { draw, claims } = context
    const problem = context.problem()
    const operands = context.operands(problem)
    const other = {
      ...problem,
      layout: draw.pick('other layout', claims.layouts),
      filterLayout: draw.pick('other filterLayout', claims.filterLayouts),
    }
    return { problem, operands, bias: operands.bias, other }
  },
  uses: ({ problem, other }) => problem.layout !== other.layout || problem.filterLayout !== other.filterLayout,
  equation: ({ problem, operands, other }, { operation }) =>
    standsFor(operation, problem, operands, [{ compute: byCall(other) }]),
})
