import type { Scope } from '../assembler/function.ts'
import type { Local, Type } from '../assembler/value.ts'

type Tuple<T, N extends number, R extends T[] = []> = R['length'] extends N ? R : Tuple<T, N, [T, ...R]>

/** N new locals of one type. */
export const locals = <T extends Type, const N extends number>(scope: Scope, type: T, n: N): Tuple<Local<T>, N> =>
  Array.from({ length: n }, () => scope.local(type)) as Tuple<Local<T>, N>
