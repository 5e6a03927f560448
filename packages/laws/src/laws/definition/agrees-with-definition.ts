import { type ConvProblem, inCanonicalOrder, operandShape, operandsOf, operations, sizeOf } from '@convlaws/spec'
import { planCall } from '../../conduct/planned-call.ts'
import { drawVariation } from '../../conduct/variations.ts'
import type { Context } from '../../context.ts'
import { type Law, law } from '../../law.ts'
import { call, concat, reshape, truth } from '../../terms/build.ts'
import { every, selectAlong } from '../../terms/gather.ts'
import type { Term } from '../../terms/term.ts'

/**
 * As often as not, the result of a call to make first, of a problem that differs in one field: what a module keeps of that
 * one under a key that leaves the field out spoils the other, and an implementation made anew cannot tell, since it finds
 * the same.
 */
function earlierResult(context: Context, problem: ConvProblem): Term | undefined {
  if (context.draw.choice('an earlier call', 2) === 0) return undefined
  const varied = drawVariation(context, 'earlier', problem)
  if (varied.dtype !== problem.dtype) return undefined
  const shapes = inCanonicalOrder(varied)
  const operands = operandsOf[context.operation].required.map((name) => [
    name,
    context.tensor(`earlier ${name}`, operandShape(shapes, context.operation, name), varied.dtype),
  ])
  return call(context.operation, varied, Object.fromEntries(operands))
}

/**
 * Now and then over integers, the result of another operation on the same problem, to ask for before: gradients come after
 * the forward pass, and a module may keep an operand of that one in place of what it is given.
 */
function resultOfAnother(context: Context, problem: ConvProblem): Term | undefined {
  const { domain, implemented, draw } = context
  const others = implemented.slice(1)
  if (domain !== 'exact' || others.length === 0 || draw.choice('another operation', 4) < 3) return undefined
  const { operation, terms } = planCall(context, 'other', problem, draw.pick('other operation', others))
  return call(operation, problem, terms)
}

/** The second of two results, after both were asked for. */
function secondOf(first: Term, second: Term): Term {
  const [before, length] = [sizeOf(first.shape), sizeOf(second.shape)]
  const both = concat([reshape(first, [before]), reshape(second, [length])], 0)
  return reshape(selectAlong('the second of', both, { 0: every(length).map((j) => before + j) }), second.shape)
}

/** Every element is the sum over the taps of the definition. */
export const agreesWithDefinition: Law = law({
  id: 'agrees-with-definition',
  family: 'definition',
  title: { en: 'Every element is the sum that the definition says', ko: '모든 원소는 정의대로 구한 합이다' },
  claim: {
    en: 'Each element of a result equals the sum of the products that the definition lists for it, also where a problem that differs in one field, or another operation on the same one, was asked before.',
    ko: '결과의 각 원소는 정의가 그 원소에 대해 나열하는 곱들의 합과 같다. 설정 하나만 다른 문제나 같은 문제의 다른 연산을 먼저 계산한 뒤에도 그렇다.',
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
    const before = [resultOfAnother(context, problem), earlierResult(context, problem)]
    return { problem, operands, bias: operands.bias, before }
  },
  equation: ({ problem, operands, before }, { operation }) => {
    const result: Term = call(operation, problem, operands)
    const lhs = before.reduceRight<Term>((last, first) => (first ? secondOf(first, last) : last), result)
    return { lhs, rhs: truth(operation, problem, operands) }
  },
})
