import { type ConvProblem, type Operation, operandShape, operandsOf, resultShape, sizeOf } from '@convlaws/spec'
import { refuse } from '../refuse.ts'

/** 4 GiB: what a 32-bit address reaches. */
export const mostBytes: number = 2 ** 32

/** Refuses more memory than there can be: `most`, of which `used` is in use. */
export function refuseBytes(place: string, bytes: number, used: number, most: number): never {
  const others = used > 0 ? ` beside ${used} in use` : ''
  refuse('problem-fits-memory', `${place}: ${bytes} bytes are needed${others}; all must fit in ${most}`)
}

/**
 * Returns normally when the operands and the result of a float32 problem can be in memory together.
 * @throws ConvError 'unsupported', 'problem-fits-memory'.
 */
export function assertFits(problem: ConvProblem, operation: Operation): void {
  const { required, optional } = operandsOf[operation]
  const shapes = [...required, ...optional].map((name) => operandShape(problem, operation, name))
  const elements = [...shapes, resultShape(problem, operation)].reduce((sum, shape) => sum + sizeOf(shape), 0)
  if (elements * 4 > mostBytes) refuseBytes(operation, elements * 4, 0, mostBytes)
}
