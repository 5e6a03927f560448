import type { Code } from './code.ts'

/** Types of WebAssembly that the kernels use. */
export type Type = 'i32' | 'f32' | 'v128'

/** An expression: code that leaves one value of a type. An operand of the wrong type does not compile. */
export interface Value<T extends Type> {
  readonly type: T
  readonly code: Code
}

/** Code that leaves nothing. */
export interface Statement {
  readonly effect: Code
}

/** A local variable; as a value it is what the variable holds. */
export interface Local<T extends Type> extends Value<T> {
  /** Which one it is, as code. */
  readonly place: Code
}

/** A value of a type from its code. */
export const value = <T extends Type>(type: T, code: Code): Value<T> => ({ type, code })

/** A statement from its code. */
export const statement = (effect: Code): Statement => ({ effect })

/** The code of statements that follow each other. */
export const effects = (body: readonly Statement[]): Code => body.map(({ effect }) => effect).join('')
