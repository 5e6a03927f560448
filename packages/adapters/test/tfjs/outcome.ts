import {
  type Call,
  convertFilterLayout,
  convertLayout,
  definition,
  type Implementation,
  methodOf,
  type OperandName,
  operandShape,
  operandsOf,
  resultShape,
  sizeOf,
  type Tensor,
} from '@convlaws/spec'

/** What an implementation did with one call: the definition's answer, other numbers, another shape, or an error. */
export type Outcome = {
  readonly kind: 'right' | 'wrong values' | 'wrong shape' | 'error'
  readonly got: readonly number[]
}

/** Small non-zero integers, so that every sum is exact and no tap is invisible: ±1, …, ±4 in an order that `seed` shifts. */
function integers(n: number, seed: number): Float32Array {
  return Float32Array.from({ length: n }, (_, i) => {
    const value = ((i * 5 + seed * 3 + Math.floor(i / 7)) % 8) - 4
    return value < 0 ? value : value + 1
  })
}

/** The operands of a call, in the problem's own layouts. */
export function operandsFor({ problem, operation, bias }: Call): { readonly [name in OperandName]?: Tensor } {
  const { required, optional } = operandsOf[operation]
  const names = bias ? [...required, ...optional] : required
  return Object.fromEntries(
    names.map((name, seed) => {
      const shape = operandShape(problem, operation, name)
      return [name, { shape, data: integers(sizeOf(shape), seed) }]
    }),
  )
}

/** A result of a call in channels-first and oihw, or an operand by its name. */
function canonical({ problem, operation }: Call, name: OperandName | 'result', tensor: Tensor): Tensor {
  if (name === 'filter' || (name === 'result' && operation === 'filterGradient')) {
    return convertFilterLayout(tensor, problem.filterLayout, 'oihw')
  }
  return tensor.shape.length === 1 ? tensor : convertLayout(tensor, problem.layout, 'channels-first')
}

/** The definition's answer to a call, in channels-first or oihw. */
export function expectedFor(call: Call): Float64Array {
  const operands = Object.entries(operandsFor(call)) as [OperandName, Tensor][]
  const numbers = Object.fromEntries(operands.map(([name, tensor]) => [name, canonical(call, name, tensor).data]))
  return definition(call.problem, call.operation, numbers).data
}

/** What an implementation answers to a call. */
export async function outcomeOf(implementation: Implementation, call: Call): Promise<Outcome> {
  const method = methodOf(implementation, call.operation)
  if (!method) throw new Error(`${call.operation} is not implemented`)
  try {
    const result = await method(call.problem, operandsFor(call))
    if (result.shape.join() !== resultShape(call.problem, call.operation).join()) {
      return { kind: 'wrong shape', got: result.shape }
    }
    const got = [...canonical(call, 'result', result).data]
    const expected = expectedFor(call)
    return { kind: got.every((value, i) => value === expected[i]) ? 'right' : 'wrong values', got }
  } catch {
    return { kind: 'error', got: [] }
  }
}
