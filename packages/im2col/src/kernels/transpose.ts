import { set, whileHolds } from '../assembler/control.ts'
import { defineFunction, type Func } from '../assembler/function.ts'
import { increase } from '../assembler/increase.ts'
import { i32, v128 } from '../assembler/instructions.ts'
import type { Local, Statement } from '../assembler/value.ts'
import { range } from '../range.ts'
import { locals } from './locals.ts'
import { squareColumns } from './square.ts'

/** Parameters of the transposition; pointers, and the step from one row of the result to the next, are in bytes. */
export const transposeParameters = ['to', 'toStep', 'from', 'rows', 'columns'] as const

/**
 * Writes a matrix of [rows][columns] as [columns][rows], in squares of eight by eight, then four by four; what is left over
 * goes one by one. It brings channels-last tensors into channels-first and back. Eight floats are half a cache line: whole
 * lines would be faster unless rows lie a multiple of 4096 bytes apart, where they share one place of the first cache, which
 * keeps 8 to 12 lines.
 */
export function transpose(): Func<typeof transposeParameters> {
  return defineFunction('transpose', transposeParameters, (p, scope) => {
    const { to, toStep, from, rows, columns } = p
    const [r, c, at, place, rowStep, i, j] = locals(scope, 'i32', 7)
    const pieces = [locals(scope, 'v128', 4), locals(scope, 'v128', 4)]
    const pairs = locals(scope, 'v128', 4)
    /** Four rows from `i` on, in squares of four. */
    const fourRows = (first: number, squares: typeof pieces) => [
      ...range(4).flatMap((row) => [
        ...squares.map((piece, s) => set(piece[row]!, v128.load(i, s * 16))),
        increase(i, rowStep),
      ]),
      set(j, place),
      ...squares.flatMap((piece) => {
        const { before, columns: lines } = squareColumns(piece, pairs)
        return [...before, ...lines.flatMap((line) => [v128.store(j, line, first * 4), increase(j, toStep)])]
      }),
    ]
    const block = (height: number, width: number): Statement[] =>
      Math.min(height, width) > 1
        ? [set(i, at), ...range(height / 4).flatMap((q) => fourRows(q * 4, pieces.slice(0, width / 4)))]
        : [
            set(j, place),
            ...range(width).flatMap((column) => [
              set(i, at),
              ...range(height).flatMap((row) => [i32.store(j, i32.load(i, column * 4), row * 4), increase(i, rowStep)]),
              increase(j, toStep),
            ]),
          ]
    /** Goes through `count` in the longest steps that fit. */
    const inSteps = (count: Local<'i32'>, body: (step: number) => readonly Statement[]) =>
      [8, 4, 1].map((step) => whileHolds(i32.ge(count, step), [...body(step), increase(count, -step)]))
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
