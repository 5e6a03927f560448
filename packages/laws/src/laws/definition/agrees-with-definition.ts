import {
  type ConvProblem,
  claims,
  inCanonicalOrder,
  operandShape,
  operandsOf,
  operations,
  sizeOf,
} from '@convlaws/spec'
import { drawVariation } from '../../conduct/variations.ts'
import type { Context } from '../../context.ts'
import { type Law, law } from '../../law.ts'
import { call, concat, reshape, truth } from '../../terms/build.ts'
import type { Term } from '../../terms/term.ts'

interface Asked {
  readonly problem: ConvProblem
  readonly operands: { readonly [name: string]: Term }
}

/**
 * As often as not, a call to make first, of a problem that differs in one field: what a module keeps of that one under a
 * key that leaves the field out spoils the other, and an implementation made anew cannot tell, since it finds the same.
 */
function earlierCall(context: Context, problem: ConvProblem): readonly Asked[] {
  if (context.draw.choice('an earlier call', 2) === 0) return []
  const varied = drawVariation(context, 'earlier', problem)
  if (varied.dtype !== problem.dtype || claims(context.claims, varied) !== true) return []
  const shapes = inCanonicalOrder(varied)
  const operands = operandsOf[context.operation].required.map((name) => [
    name,
    context.tensor(`earlier ${name}`, operandShape(shapes, context.operation, name), varied.dtype),
  ])
  return [{ problem: varied, operands: Object.fromEntries(operands) }]
}

const inOneRow = (terms: readonly Term[]): Term =>
  terms.length === 1
    ? terms[0]!
    : concat(
        terms.map((term) => reshape(term, [sizeOf(term.shape)])),
        0,
      )

/** Every element is the sum over the taps of the definition. */
export const agreesWithDefinition: Law = law({
  id: 'agrees-with-definition',
  family: 'definition',
  title: { en: 'Every element is the sum that the definition says', ko: '모든 원소는 정의가 말하는 합이다' },
  claim: {
    en: 'Each element of a result equals the sum of the products that the definition lists for it, also where a problem that differs in one field was asked before.',
    ko: '결과의 각 원소는 정의가 그 원소에 대해 나열하는 곱들의 합과 같다. 한 항목만 다른 문제를 먼저 물은 뒤에도 그렇다.',
  },
  statement: 'y[n, o, j] = Σ_{i, a} w[o, i, a] · x[n, i, s·j + d·a − begin] + b[o] for correlation',
  source: [
    { title: 'ONNX operators', section: 'Conv', url: 'https://onnx.ai/onnx/operators/onnx__Conv.html' },
    { title: 'WebNN', section: 'conv2d', url: 'https://www.w3.org/TR/webnn/#api-mlgraphbuilder-conv2d' },
  ],
  operations,
  domains: ['exact', 'wide', 'real'],
  given: (context) => {
    const problem = context.problem()
    const operands = context.operands(problem)
    return { problem, bias: operands.bias, asked: [...earlierCall(context, problem), { problem, operands }] }
  },
  equation: ({ asked }, { operation }) => ({
    lhs: inOneRow(asked.map(({ problem, operands }) => call(operation, problem, operands))),
    rhs: inOneRow(asked.map(({ problem, operands }) => truth(operation, problem, operands))),
  }),
})
