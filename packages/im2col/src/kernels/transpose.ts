import { repeatWhile, set, when, whileHolds } from '../assembler/control.ts'
import { countDownFromAny } from '../assembler/count-down.ts'
import { defineFunction, type Func } from '../assembler/function.ts'
import { increase } from '../assembler/increase.ts'
import { i32, v128 } from '../assembler/instructions.ts'
import { locals } from './locals.ts'
import { squareColumns } from './square.ts'

/** Parameters of the transposition, in elements but for the two pointers. */
export const transposeParameters = { to: 'i32', from: 'i32', rows: 'i32', columns: 'i32' } as const

/**
 * Writes a matrix of [rows][columns] as [columns][rows], in squares of four by four; what is left over goes one by one.
 * It brings channels-last tensors into channels-first and back.
 */
export function transpose(): Func<typeof transposeParameters> {
  return defineFunction('transpose', transposeParameters, (p, scope) => {
    const { to, from, rows, columns } = p
    const [r, c, at, place, rowStep, columnStep, i, j] = locals(scope, 'i32', 8)
    const rowsOf = locals(scope, 'v128', 4)
    const pairs = locals(scope, 'v128', 4)
    const four = i32.const(4)
    const { before, columns: lines } = squareColumns(rowsOf, pairs)
    const square = [
      ...rowsOf.flatMap((row) => [set(row, v128.load(i)), increase(i, rowStep)]),
      ...before,
      ...lines.flatMap((line) => [v128.store(j, line), increase(j, columnStep)]),
    ]
    const one = (rowCount: number) =>
      Array.from({ length: rowCount }, (_, row) => [
        i32.store(j, i32.load(i), row * 4),
        ...(row + 1 < rowCount ? [increase(i, rowStep)] : []),
      ]).flat()
    /** A strip of `height` rows, from `at` to `place`. */
    const strip = (height: 1 | 4) => [
      set(at, from),
      set(place, to),
      set(c, columns),
      ...(height === 4
        ? [
            whileHolds(i32.ge(c, four), [
              set(i, at),
              set(j, place),
              ...square,
              increase(at, 16),
              increase(place, i32.shl(columnStep, 2)),
              set(c, i32.sub(c, four)),
            ]),
          ]
        : []),
      countDownFromAny(c, [set(i, at), set(j, place), ...one(height), increase(at, four), increase(place, columnStep)]),
      increase(from, i32.mul(rowStep, height)),
      increase(to, height * 4),
      set(r, i32.sub(r, height)),
    ]
    return [
      set(r, rows),
      set(rowStep, i32.shl(columns, 2)),
      set(columnStep, i32.shl(rows, 2)),
      when(r, [repeatWhile([when(i32.ge(r, four), strip(4), strip(1))], r)]),
    ]
  })
}
