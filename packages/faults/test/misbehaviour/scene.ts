import { type ConvProblem, type Implementation, type Operands, parseDescriptor, type Tensor } from '@convlaws/spec'
import { rightImplementation } from '../../src/index.ts'
import { randomFrom, randomOperands } from '../random-call.ts'
import { ask, sameResult } from '../same-result.ts'

/** True when the implementation does what its fault says; false when it behaves rightly. */
export type Misbehaves = (implementation: Implementation) => Promise<boolean>

/** A call of forward: a problem and operands for it. */
export interface Scene {
  readonly problem: ConvProblem
  readonly operands: Operands & { readonly input: Tensor; readonly filter: Tensor }
}

const right = rightImplementation('right')

/** The call that a descriptor of forward names, with reals from a fixed seed; `start` chooses other ones. */
export function scene(descriptor: string, start = 1): Scene {
  const { problem, bias } = parseDescriptor(`forward ${descriptor}`)
  return { problem, operands: randomOperands(randomFrom(start), problem, 'forward', bias) as Scene['operands'] }
}

/** The same call with a fresh copy of every operand. */
export function copied({ problem, operands }: Scene): Scene {
  const copies = Object.entries(operands).map(
    ([name, { shape, data }]) => [name, { shape, data: data.slice() }] as const,
  )
  return { problem, operands: Object.fromEntries(copies) as unknown as Scene['operands'] }
}

/** The same call with its input as a view into a larger buffer whose other elements are all `sentinel`. */
export function inView({ problem, operands }: Scene, before: number, after: number, sentinel: number): Scene {
  const { shape, data } = operands.input
  const array = data instanceof Float32Array ? Float32Array : Float64Array
  const memory = new array(before + data.length + after).fill(sentinel)
  memory.set(data, before)
  return { problem, operands: { ...operands, input: { shape, data: memory.subarray(before, before + data.length) } } }
}

/** The same call with its input and filter as views of one buffer, in this order. */
export function inOneBuffer({ problem, operands }: Scene): Scene {
  const { input, filter } = operands
  const array = input.data instanceof Float32Array ? Float32Array : Float64Array
  const memory = array.from([...input.data, ...filter.data])
  return {
    problem,
    operands: {
      ...operands,
      input: { shape: input.shape, data: memory.subarray(0, input.data.length) },
      filter: { shape: filter.shape, data: memory.subarray(input.data.length) },
    },
  }
}

/** What an implementation answers in forward. */
export const answerTo = (implementation: Implementation, { problem, operands }: Scene): Promise<Tensor> =>
  ask(implementation, 'forward', problem, operands)

/** What is right in forward, for the operands as they are now. */
export const rightAnswerTo = (call: Scene): Promise<Tensor> => answerTo(right, call)

/** Whether an implementation answers wrongly. Its operands are copied first. */
export async function isWrong(implementation: Implementation, call: Scene): Promise<boolean> {
  return !sameResult(await answerTo(implementation, copied(call)), await rightAnswerTo(call))
}

/** Whether an implementation answers a call that it must refuse, with this shape. */
export async function accepts(implementation: Implementation, call: Scene, shape: readonly number[]): Promise<boolean> {
  return (await answerTo(implementation, call)).shape.join() === shape.join()
}

/** Whether an implementation refuses a call. */
export async function refuses(implementation: Implementation, call: Scene): Promise<boolean> {
  return answerTo(implementation, call).then(
    () => false,
    () => true,
  )
}
