import type { ConvProblem } from '@convlaws/spec'
import { drawOrder } from '../../draw/order.ts'
import { type Law, law } from '../../law.ts'
import { selectAlong } from '../../terms/gather.ts'
import { byCall, type Move, type Standing, standsFor } from '../../terms/through.ts'

/** Some items of the batch, in an order of their own. */
function items(problem: ConvProblem, chosen: readonly number[]): Standing {
  const move: Move = (term) =>
    selectAlong(`items ${chosen.length > 6 ? `${chosen.slice(0, 6).join(' ')} …` : chosen.join(' ')} of`, term, {
      0: chosen,
    })
  return { compute: byCall({ ...problem, batch: chosen.length }), input: move, output: move }
}

/** The answer for an item depends neither on its place in the batch nor on the other items. */
export const batchItemsAreIndependent: Law = law({
  id: 'batch-items-are-independent',
  family: 'structure',
  title: { en: 'Items of a batch do not know of each other', ko: '배치의 항목은 서로 독립이다' },
  claim: {
    en: 'A batch put into another order and cut in two gives the same answers: neither the place of an item nor the size of its batch matters. The gradients of the filter and of the bias are sums over the items.',
    ko: '배치의 순서를 바꾸고 둘로 나누어도 답은 같다. 항목의 자리도 배치의 크기도 결과에 영향을 주지 않는다. 필터와 편향의 기울기는 항목별 기울기의 합이다.',
  },
  statement: 'conv(x, w)[n] = conv(x[n], w), filterGradient(x, g) = Σ_n filterGradient(x[n], g[n])',
  source: [
    { title: 'WebNN', section: 'conv2d', url: 'https://www.w3.org/TR/webnn/#api-mlgraphbuilder-conv2d' },
    {
      title: 'PyTorch',
      section: 'torch.nn.Conv2d',
      url: 'https://docs.pytorch.org/docs/stable/generated/torch.nn.Conv2d.html',
    },
  ],
  requires: { batch: ['>1'] },
  operations: ['forward', 'inputGradient', 'filterGradient', 'biasGradient', 'transposed'],
  domains: ['exact', 'real'],
  given: (context) => {
    const problem = context.problem()
    const operands = context.operands(problem)
    const order = drawOrder(context.draw, 'batch', problem.batch)
    const cut = problem.batch > 1 ? context.draw.integer('cut of the batch', 1, problem.batch - 1) : 0
    const parts = cut > 0 ? [order.slice(0, cut), order.slice(cut)] : [order]
    return { problem, operands, bias: operands.bias, parts }
  },
  uses: ({ parts }) => parts.length > 1,
  equation: ({ problem, operands, parts }, { operation }) =>
    standsFor(
      operation,
      problem,
      operands,
      parts.map((part) => items(problem, part)),
    ),
})
