import { set, whileHolds } from '../assembler/control.ts'
import { defineFunction, type Func } from '../assembler/function.ts'
import { increase } from '../assembler/increase.ts'
import { i32, v128 } from '../assembler/instructions.ts'
import type { Local, Statement } from '../assembler/value.ts'
import { range } from '../range.ts'
import { locals } from './locals.ts'
import { squareColumns } from './square.ts'

/** Parameters of the transposition; pointers, and the step from one row of the result to the next, are in bytes. */
export const transposeParameters = { to: 'i32', toStep: 'i32', from: 'i32', rows: 'i32', columns: 'i32' } as const

// Half a cache line on both sides. Whole lines are faster unless rows lie a multiple of 4096 bytes apart, on one side or the
// other: then their lines share one place of the first cache, which keeps 8 to 12 of them.
const most = 8

/**
 * Writes a matrix of [rows][columns] as [columns][rows], in squares of eight by eight; what is left over goes one by one.
 * It brings channels-last tensors into channels-first and back.
 */
export function transpose(): Func<typeof transposeParameters> {
  return defineFunction('transpose', transposeParameters, (p, scope) => {
    const { to, toStep, from, rows, columns } = p
    const [r, c, at, place, rowStep, i, j] = locals(scope, 'i32', 7)
    const left = locals(scope, 'v128', 4)
    const right = locals(scope, 'v128', 4)
    const pairs = locals(scope, 'v128', 4)
    const square = (first: number) => [
      ...range(4).flatMap((row) => [
        set(left[row]!, v128.load(i)),
        set(right[row]!, v128.load(i, 16)),
        increase(i, rowStep),
      ]),
      set(j, place),
      ...[left, right].flatMap((half) => {
        const { before, columns: lines } = squareColumns(half, pairs)
        return [...before, ...lines.flatMap((line) => [v128.store(j, line, first * 4), increase(j, toStep)])]
      }),
    ]
    const block = (height: number, width: number): Statement[] =>
      height === most && width === most
        ? [set(i, at), ...square(0), ...square(4)]
        : [
            set(j, place),
            ...range(width).flatMap((column) => [
              set(i, at),
              ...range(height).flatMap((row) => [i32.store(j, i32.load(i, column * 4), row * 4), increase(i, rowStep)]),
              increase(j, toStep),
            ]),
          ]
    /** Goes through `count`, in steps of `most` as far as they go, then one by one. */
    const inSteps = (count: Local<'i32'>, body: (step: number) => readonly Statement[]) =>
      [most, 1].map((step) => whileHolds(i32.ge(count, step), [...body(step), increase(count, -step)]))
    return [
      set(rowStep, i32.shl(columns, 2)),
      set(c, columns),
      ...inSteps(c, (width) => [
        set(at, from),
        set(place, to),
        set(r, rows),
        ...inSteps(r, (height) => [
          ...block(height, width),
          increase(at, i32.mul(rowStep, height)),
          increase(place, height * 4),
        ]),
        increase(from, width * 4),
        increase(to, i32.mul(toStep, width)),
      ]),
    ]
  })
}
