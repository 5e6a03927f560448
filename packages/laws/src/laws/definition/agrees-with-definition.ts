import {
  type ConvProblem,
  inCanonicalOrder,
  type Operation,
  operandShape,
  operandsOf,
  operations,
  sizeOf,
} from '@convlaws/spec'
import { drawVariation } from '../../conduct/variations.ts'
import type { Context } from '../../context.ts'
import type { NumbersOptions } from '../../draw/numbers.ts'
import { type Law, law } from '../../law.ts'
import { call, concat, reshape, truth } from '../../terms/build.ts'
import { every, selectAlong } from '../../terms/gather.ts'
import type { Term } from '../../terms/term.ts'

/** The result of a call with operands of its own; `name` keeps its numbers apart from those of other calls. */
function resultOf(
  context: Context,
  name: string,
  operation: Operation,
  problem: ConvProblem,
  options?: NumbersOptions,
): Term {
  const shapes = inCanonicalOrder(problem)
  const operands = operandsOf[operation].required.map((operand) => [
    operand,
    context.tensor(`${name} ${operand}`, operandShape(shapes, operation, operand), problem.dtype, options),
  ])
  return call(operation, problem, Object.fromEntries(operands))
}

/**
 * As often as not, the result of a call to make first, of a problem that differs in one field: what a module keeps of that
 * one under a key that leaves the field out spoils the other, and an implementation made anew cannot tell, since it finds
 * the same.
 */
function earlierResult(context: Context, problem: ConvProblem): Term | undefined {
  if (context.draw.choice('an earlier call', 2) === 0) return undefined
  const varied = drawVariation(context, 'earlier', problem)
  return varied.dtype === problem.dtype ? resultOf(context, 'earlier', context.operation, varied) : undefined
}

/**
 * Now and then, the result of another operation on the same problem, to ask for before: gradients come after the forward
 * pass, and a module may keep an operand of that one in place of what it is given. Not over reals, whose bound is that of
 * the longest sum.
 */
function resultOfAnother(context: Context, problem: ConvProblem): Term | undefined {
  const others = context.implemented.filter((operation) => operation !== context.operation)
  if (context.domain === 'real' || others.length === 0) return undefined
  if (context.draw.choice('a call of another operation', 4) < 3) return undefined
  const numbers = { amplitude: 3, long: false, impulses: false }
  return resultOf(context, 'other', context.draw.pick('the other operation', others), problem, numbers)
}

/** The last of some results, after all were asked for. */
function lastOf(results: readonly Term[]): Term {
  const last = results.at(-1)!
  const lengths = results.map(({ shape }) => sizeOf(shape))
  const before = lengths.slice(0, -1).reduce((sum, length) => sum + length, 0)
  const all = concat(
    results.map((result, k) => reshape(result, [lengths[k]!])),
    0,
  )
  return reshape(selectAlong('the last of', all, { 0: every(lengths.at(-1)!).map((j) => before + j) }), last.shape)
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
    const earlier = [resultOfAnother(context, problem), earlierResult(context, problem)].filter(
      (one) => one !== undefined,
    )
    return { problem, operands, bias: operands.bias, earlier }
  },
  equation: ({ problem, operands, earlier }, { operation }) => {
    const result = call(operation, problem, operands)
    const lhs = earlier.length > 0 ? lastOf([...earlier, result]) : result
    return { lhs, rhs: truth(operation, problem, operands) }
  },
})
