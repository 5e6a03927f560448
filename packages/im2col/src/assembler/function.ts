import { type Code, code, firstCallee, unsigned } from './code.ts'
import { effects, type Local, type Statement, statement, type Type, type Value } from './value.ts'

/** The parameters of a function: names with types, in order. */
export type Parameters = { readonly [name: string]: 'i32' | 'f32' }

/** A function of a module: it has parameters and locals, and returns nothing. */
export interface Func<P extends Parameters = Parameters> {
  readonly name: string
  readonly parameters: P
  /** Types of the locals after the parameters. */
  readonly locals: readonly Type[]
  readonly body: Code
  /** Functions that it calls; in the body a character stands for each. */
  readonly callees: readonly Func[]
}

/** What the body of a function is written with. */
export interface Scope {
  /** A new local variable, zero at the start. */
  local<T extends Type>(type: T): Local<T>
  /** A call of another function. */
  call<P extends Parameters>(callee: Func<P>, args: { readonly [name in keyof P]: Value<P[name]> }): Statement
}

type LocalsOf<P extends Parameters> = { readonly [name in keyof P]: Local<P[name]> }

/** Defines a function by the statements of its body. */
export function defineFunction<const P extends Parameters>(
  name: string,
  parameters: P,
  body: (parameters: LocalsOf<P>, scope: Scope) => readonly Statement[],
): Func<P> {
  const locals: Type[] = []
  const callees: Func[] = []
  const names = Object.keys(parameters)
  const localAt = <T extends Type>(type: T, index: number): Local<T> => {
    const place = unsigned(index)
    return { type, code: code(0x20) + place, place }
  }
  const scope: Scope = {
    local(type) {
      locals.push(type)
      return localAt(type, names.length + locals.length - 1)
    },
    call(callee, args) {
      const index = callees.push(callee as unknown as Func) - 1
      const codes = Object.keys(callee.parameters).map((parameter) => args[parameter]!.code)
      return statement(codes.join('') + code(0x10, firstCallee + index))
    },
  }
  const own = Object.fromEntries(names.map((parameter, index) => [parameter, localAt(parameters[parameter]!, index)]))
  const statements = body(own as LocalsOf<P>, scope)
  return { name, parameters, locals, body: effects(statements), callees }
}
