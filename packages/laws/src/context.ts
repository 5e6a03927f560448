import {
  type Call,
  type CompleteCapabilities,
  type ConvProblem,
  type Dtype,
  inCanonicalOrder,
  type OperandName,
  type Operation,
  operandShape,
  operandsOf,
  type Shape,
} from '@convlaws/spec'
import type { Domain } from './domain.ts'
import type { Draw } from './draw/draw.ts'
import type { AllowedLevels } from './draw/factors.ts'
import { longOperand, type NumbersOptions, numbers } from './draw/numbers.ts'
import { drawProblem } from './draw/problem.ts'
import { tensorTerm } from './terms/build.ts'
import type { Term } from './terms/term.ts'

/** What a law draws its case from: a source of choices, and what the row is about. */
export interface Context {
  readonly draw: Draw
  readonly operation: Operation
  readonly domain: Domain
  readonly claims: CompleteCapabilities
  /** The operations that the subject has, the row's own first. */
  readonly implemented: readonly Operation[]
  /** A valid problem within the claims and the law's requirement. */
  problem(): ConvProblem
  /** Numbers of the row's domain, as a term. */
  tensor(name: string, shape: Shape, dtype: Dtype, options?: NumbersOptions): Term
  /** Numbers for one operand of the row's operation, or of another one, in channels-first and oihw order. */
  operand(problem: ConvProblem, name: OperandName, operation?: Operation, options?: NumbersOptions): Term
  /** A bias where the case is to have one. */
  bias(problem: ConvProblem): Term | undefined
  /** All operands of the row's operation, a bias among them where the case is to have one. */
  operands(problem: ConvProblem): { readonly [name in OperandName]?: Term }
}

/** Makes the context in which a case is decoded: of one call that is given, or of problems of the `part`-th part of the usual size. */
export function createContext(
  draw: Draw,
  row: Pick<Context, 'operation' | 'domain' | 'claims' | 'implemented'>,
  allowed: AllowedLevels,
  part = 1,
  fixed?: Call,
): Context {
  const { operation, domain } = row
  const tensor: Context['tensor'] = (name, shape, dtype, options) =>
    tensorTerm(name, numbers(draw, name, shape, dtype, domain, options))
  const operand: Context['operand'] = (problem, name, of = operation, options) =>
    tensor(name, operandShape(inCanonicalOrder(problem), of, name), problem.dtype, {
      long: domain === 'wide' && name === longOperand(draw, of),
      ...options,
    })
  const hasBias = () => (fixed ? fixed.bias : draw.pick('bias', allowed.bias) === 'given')
  const bias: Context['bias'] = (problem) =>
    hasBias() && (operation === 'forward' || operation === 'transposed') ? operand(problem, 'bias') : undefined
  return {
    ...row,
    draw,
    problem: () => fixed?.problem ?? drawProblem(draw, allowed, part),
    tensor,
    operand,
    bias,
    operands: (problem) => {
      const given = bias(problem)
      return {
        ...Object.fromEntries(operandsOf[operation].required.map((name) => [name, operand(problem, name)])),
        ...(given && { bias: given }),
      }
    },
  }
}
