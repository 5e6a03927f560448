import type { Tensor } from './contract.ts'
import { ConvError } from './conv-error.ts'

/**
 * Returns normally when an operand is a tensor, as far as it has a shape.
 * @throws ConvError 'invalid-operand', 'operands-are-given'.
 */
export function assertGiven(caller: string, name: string, tensor: Tensor): void {
  if (Array.isArray((tensor as Tensor | null | undefined)?.shape)) return
  const constraint = 'operands-are-given'
  const message = `${caller}: ${name} is no tensor; it must be a tensor { shape, data } (${constraint})`
  throw new ConvError({ code: 'invalid-operand', constraint, message })
}

/**
 * Returns normally when an operand is a tensor with `rank` spatial axes, that is rank + 2 axes in all.
 * @throws ConvError 'invalid-operand', with 'operands-are-given' or 'operand-shapes-match'.
 */
export function assertRank(caller: string, name: string, tensor: Tensor, rank: number): void {
  assertGiven(caller, name, tensor)
  const { shape } = tensor
  if (shape.length !== rank + 2) {
    const constraint = 'operand-shapes-match'
    const rule = `have ${rank + 2} axes, ${rank} of them spatial`
    const message = `${caller}: ${name} has shape ${JSON.stringify(shape)}; it must ${rule} (${constraint})`
    throw new ConvError({ code: 'invalid-operand', constraint, message })
  }
}
