import { repeatWhile, when } from './control.ts'
import { increase } from './increase.ts'
import type { Local, Statement } from './value.ts'

/** Runs a body as often as a variable says, at least once; afterwards the variable is zero. */
export const countDown = (times: Local<'i32'>, body: readonly Statement[]): Statement =>
  repeatWhile([...body, increase(times, -1)], times)

/** Runs a body as often as a variable says, or not at all; afterwards the variable is zero. */
export const countDownFromAny = (times: Local<'i32'>, body: readonly Statement[]): Statement =>
  when(times, [countDown(times, body)])
