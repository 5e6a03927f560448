import { type Code, code, firstCallee, unsigned } from './code.ts'
import { effects, type Local, type Statement, statement, type Type, type Value } from './value.ts'

/** The names of a function's parameters, in order; each is an i32. */
export type Parameters = readonly string[]

/** Something for each parameter of a function, by its name. */
export type Arguments<P extends Parameters, T> = { readonly [name in P[number]]: T }

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
  call<P extends Parameters>(callee: Func<P>, args: Arguments<NoInfer<P>, Value<'i32'>>): Statement
}

/** Defines a function by the statements of its body. */
export function defineFunction<const P extends Parameters>(
  name: string,
  parameters: P,
  body: (parameters: Arguments<P, Local<'i32'>>, scope: Scope) => readonly Statement[],
): Func<P> {
  const locals: Type[] = []
  const callees: Func[] = []
  const localAt = <T extends Type>(type: T, index: number): Local<T> => {
    const place = unsigned(index)
    return { type, code: code(0x20) + place, place }
  }
  const scope: Scope = {
    local(type) {
      locals.push(type)
      return localAt(type, parameters.length + locals.length - 1)
    },
    call(callee, args: Arguments<Parameters, Value<'i32'>>) {
      const index = callees.push(callee) - 1
      const codes = callee.parameters.map((parameter) => args[parameter]!.code)
      return statement(codes.join('') + code(0x10, firstCallee + index))
    },
  }
  const own = Object.fromEntries(parameters.map((parameter, index) => [parameter, localAt('i32', index)]))
  const statements = body(own as Arguments<P, Local<'i32'>>, scope)
  return { name, parameters, locals, body: effects(statements), callees }
}
