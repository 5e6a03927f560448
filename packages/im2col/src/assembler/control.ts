import { code } from './code.ts'
import { effects, type Local, type Statement, statement, type Type, type Value } from './value.ts'

const empty = 0x40

/** Stores a value in a local variable. */
export const set = <T extends Type>(local: Local<T>, to: Value<T>): Statement =>
  statement(to.code + code(0x21) + local.place)

/** Runs one of two bodies. */
export function when(
  condition: Value<'i32'>,
  then: readonly Statement[],
  otherwise: readonly Statement[] = [],
): Statement {
  const second = otherwise.length > 0 ? code(0x05) + effects(otherwise) : ''
  return statement(condition.code + code(0x04, empty) + effects(then) + second + code(0x0b))
}

/** Runs a body once, and again while the condition holds after it. */
export const repeatWhile = (body: readonly Statement[], condition: Value<'i32'>): Statement =>
  statement(code(0x03, empty) + effects(body) + condition.code + code(0x0d, 0, 0x0b))

/** Runs a body while the condition holds before it. */
export const whileHolds = (condition: Value<'i32'>, body: readonly Statement[]): Statement =>
  when(condition, [repeatWhile(body, condition)])
