import { set } from '../assembler/control.ts'
import { v128 } from '../assembler/instructions.ts'
import type { Local, Statement, Value } from '../assembler/value.ts'

type Four<T> = readonly [T, T, T, T]

/** The columns of a square of four by four floats, once `before` has run. `pairs` hold what lies between. */
export function squareColumns(
  [a, b, c, d]: Four<Value<'v128'>>,
  pairs: Four<Local<'v128'>>,
): { readonly before: readonly Statement[]; readonly columns: Four<Value<'v128'>> } {
  const [low, high] = [
    [0, 4, 1, 5],
    [2, 6, 3, 7],
  ] as const
  const [left, right] = [
    [0, 1, 4, 5],
    [2, 3, 6, 7],
  ] as const
  return {
    before: [
      set(pairs[0], v128.shuffle32(a, b, low)),
      set(pairs[1], v128.shuffle32(c, d, low)),
      set(pairs[2], v128.shuffle32(a, b, high)),
      set(pairs[3], v128.shuffle32(c, d, high)),
    ],
    columns: [
      v128.shuffle32(pairs[0], pairs[1], left),
      v128.shuffle32(pairs[0], pairs[1], right),
      v128.shuffle32(pairs[2], pairs[3], left),
      v128.shuffle32(pairs[2], pairs[3], right),
    ],
  }
}
