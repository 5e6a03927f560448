import { repeatWhile, when } from './control.ts'
import { increase } from './increase.ts'
import { i32 } from './instructions.ts'
import type { Local, Statement } from './value.ts'

/** Runs a body while a variable is above zero, which it lowers by a step each time; at least once. */
export const countDown = (times: Local<'i32'>, body: readonly Statement[], step = 1): Statement =>
  repeatWhile([...body, increase(times, -step)], step === 1 ? times : i32.gt(times, 0))

/** Runs a body as often as a variable says, or not at all; afterwards the variable is zero. */
export const countDownFromAny = (times: Local<'i32'>, body: readonly Statement[]): Statement =>
  when(times, [countDown(times, body)])
