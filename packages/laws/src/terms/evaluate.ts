import {
  type ConvProblem,
  convertFilterLayout,
  convertLayout,
  definition,
  type Implementation,
  methodOf,
  type OperandName,
  type Operation,
  resultShape,
  type Shape,
  type Tensor,
  zeros,
} from '@convlaws/spec'
import type { RecordedCall } from '../row.ts'
import { noTensorText, thrownText } from './answer-text.ts'
import { combine } from './combine.ts'
import { childrenOf, type Term } from './term.ts'

/** What an implementation did wrong in one call, apart from wrong numbers. */
export class CallProblem extends Error {
  readonly kind: 'failed' | 'errored'
  constructor(kind: 'failed' | 'errored', message: string) {
    super(message)
    this.kind = kind
  }
}

/** A call that threw or rejected: it gave no answer, neither a right nor a wrong one. */
export class CallThrew extends CallProblem {
  constructor(message: string) {
    super('errored', message)
  }
}

/** Told of every call that a case makes, after it has returned or thrown. */
export type Recorder = (call: RecordedCall) => void

/** The layout conversion that an operand or a result of this name needs. */
function convert(
  tensor: Tensor,
  name: OperandName | 'result',
  problem: ConvProblem,
  operation: Operation,
  inwards: boolean,
): Tensor {
  const { layout, filterLayout } = problem
  const isFilter = name === 'filter' || (name === 'result' && operation === 'filterGradient')
  if (name === 'bias' || (name === 'result' && operation === 'biasGradient')) return tensor
  if (isFilter)
    return inwards
      ? convertFilterLayout(tensor, 'oihw', filterLayout)
      : convertFilterLayout(tensor, filterLayout, 'oihw')
  return inwards ? convertLayout(tensor, 'channels-first', layout) : convertLayout(tensor, layout, 'channels-first')
}

const dtypeKinds = { float32: Float32Array, float64: Float64Array } as const

/** An operand in the problem's dtype and layouts, in memory of its own. */
export function operandFor(
  problem: ConvProblem,
  operation: Operation,
  name: OperandName,
  shape: Shape,
  data: ArrayLike<number>,
): Tensor {
  const kind = dtypeKinds[problem.dtype]
  const source = data instanceof kind ? data : new kind(data)
  const placed = convert({ shape: [...shape], data: source }, name, problem, operation, true)
  return placed.data === data ? { shape: placed.shape, data: source.slice() } : placed
}

/** A result in channels-first or oihw order, brought into the problem's layouts. */
export function convertResult(result: Tensor, operation: Operation, problem: ConvProblem): Tensor {
  return convert(result, 'result', problem, operation, true)
}

const shown = (shape: unknown) => (Array.isArray(shape) ? `[${shape.join(', ')}]` : String(shape))

const hasShapeAndData = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Array.isArray((value as Partial<Tensor>).shape) &&
  ArrayBuffer.isView((value as Partial<Tensor>).data)

/**
 * Makes one call and checks that what comes back is a tensor of the stated type and shape. `given` is the problem as the
 * implementation gets it.
 * @throws CallProblem 'errored' where it throws or returns no tensor, 'failed' where type or shape is wrong.
 */
export async function ask(
  implementation: Implementation,
  operation: Operation,
  problem: ConvProblem,
  operands: { readonly [name: string]: Tensor },
  record: Recorder | undefined,
  anyShape = false,
  given: ConvProblem = problem,
): Promise<Tensor> {
  const method = methodOf(implementation, operation)
  if (!method) throw new CallProblem('errored', `${operation} is not implemented`)
  const kept =
    record &&
    Object.fromEntries(Object.entries(operands).map(([name, { shape, data }]) => [name, { shape, data: data.slice() }]))
  let result: Tensor
  let isTensor: boolean
  try {
    result = await method(given, operands)
    isTensor = hasShapeAndData(result) // where a getter throws, the call did
  } catch (error) {
    record?.({ operation, problem, operands: kept! })
    throw new CallThrew(`${operation} threw: ${thrownText(error)}`)
  }
  record?.({
    operation,
    problem,
    operands: kept!,
    // A detached buffer cannot be copied; its length is 0.
    ...(isTensor && {
      result: {
        shape: [...result.shape],
        data: result.data.length > 0 ? result.data.slice() : zeros(problem.dtype, 0),
      },
    }),
  })
  const due = dtypeKinds[problem.dtype].name
  if (!isTensor) {
    const tensor = `{ shape: Array, data: ${due} }`
    throw new CallProblem(
      'errored',
      `${operation} returned ${noTensorText(result)}, which is no tensor; ${tensor} is due`,
    )
  }
  if (result.data.constructor.name !== due) {
    throw new CallProblem('failed', `${operation} returned ${result.data.constructor.name} where ${due} is due`)
  }
  const length = result.shape.reduce((product, n) => product * n, 1)
  if (result.data.length !== length) {
    throw new CallProblem(
      'failed',
      `${operation} returned ${result.data.length} elements for its shape ${shown(result.shape)}`,
    )
  }
  const stated = resultShape(problem, operation)
  if (!anyShape && (stated.length !== result.shape.length || stated.some((n, axis) => n !== result.shape[axis]))) {
    throw new CallProblem('failed', `${operation} returned shape ${shown(result.shape)} where ${shown(stated)} is due`)
  }
  return result
}

/**
 * The run reading: the value of a term in float64, in channels-first or oihw order, asking the implementation strictly
 * one call after another.
 * @throws CallProblem, as {@link ask} does
 */
export async function evaluate(term: Term, implementation: Implementation, record?: Recorder): Promise<Float64Array> {
  if (term.op === 'tensor') return new Float64Array(term.value.data)
  if (term.op === 'lengths') {
    const call = term.term as Extract<Term, { op: 'call' }>
    const result = await resultOf(call, implementation, record, true)
    return Float64Array.from(result.shape)
  }
  if (term.op === 'call') return new Float64Array((await resultOf(term, implementation, record, false)).data)
  const values: Float64Array[] = []
  // Only calls are worth a turn of the event loop.
  for (const child of childrenOf(term))
    values.push(
      child.op === 'tensor' ? new Float64Array(child.value.data) : await evaluate(child, implementation, record),
    )
  return combine(term, values, false)
}

async function resultOf(
  term: Extract<Term, { op: 'call' }>,
  implementation: Implementation,
  record: Recorder | undefined,
  anyShape: boolean,
): Promise<{ shape: readonly number[]; data: Float32Array | Float64Array }> {
  const { operation, problem } = term
  const values: { [name in OperandName]?: Tensor['data'] } = {}
  for (const [name, child] of Object.entries(term.operands))
    values[name as OperandName] =
      child.op === 'tensor' ? child.value.data : await evaluate(child, implementation, record)
  if (term.by === 'definition') return definition(problem, operation, values)
  const operands = Object.fromEntries(
    Object.entries(values).map(([name, data]) => {
      const { shape } = term.operands[name as OperandName]!
      return [name, operandFor(problem, operation, name as OperandName, shape, data)]
    }),
  )
  // A copy: what an implementation writes to its problem would change what it is compared with.
  const result = await ask(implementation, operation, problem, operands, record, anyShape, structuredClone(problem))
  return convert(result, 'result', problem, operation, false)
}
