import { set, when, whileHolds } from '../assembler/control.ts'
import { countDown, countDownFromAny } from '../assembler/count-down.ts'
import { defineFunction, type Func } from '../assembler/function.ts'
import { increase } from '../assembler/increase.ts'
import { f32, f32x4, i32, v128 } from '../assembler/instructions.ts'
import type { Statement } from '../assembler/value.ts'
import { eachRun } from './runs.ts'

/** Parameters of col2im's addition. Pointers, steps and the entries of both tables are in bytes, but for rows of C. */
export const foldParameters = [
  'to',
  'from',
  'fromStep',
  /** Entries [row of C, its place behind `to`], and how many. */
  'entries',
  'rows',
  'columns',
  /** For each column, how far behind the place of its row it belongs. */
  'places',
  /** Columns whose places follow each other by `step`: at first, and from then on. */
  'firstRun',
  'run',
  'step',
] as const

/** Adds rows of a block of C to their places in the destination, in the order of the entries. */
export function fold(): Func<typeof foldParameters> {
  return defineFunction('fold', foldParameters, (p, scope) => {
    const { to, from, fromStep, entries, rows, step } = p
    const at = scope.local('i32')
    const sums = scope.local('v128')
    return [
      countDown(rows, [
        set(at, i32.add(from, i32.mul(i32.load(entries), fromStep))),
        ...eachRun(scope, p, i32.add(to, i32.load(entries, 4)), (target, many) => {
          const addTo = (bytes: number, lanes: readonly [number, number, number, number]) =>
            v128.store(target, f32x4.add(v128.load(target, bytes), v128.shuffle32(sums, v128.zero, lanes)), bytes)
          const fours = (fewest: number, body: readonly Statement[], reach: number) =>
            whileHolds(i32.ge(many, fewest), [
              set(sums, v128.load(at)),
              ...body,
              increase(at, 16),
              increase(target, reach),
              increase(many, -4),
            ])
          return [
            when(i32.eq(step, 4), [fours(4, [addTo(0, [0, 1, 2, 3])], 16)]),
            // Zeros are added between them. A fifth is there, so that nothing is touched beyond the last.
            when(i32.eq(step, 8), [fours(5, [addTo(0, [0, 4, 1, 4]), addTo(16, [2, 4, 3, 4])], 32)]),
            countDownFromAny(many, [
              f32.store(target, f32.add(f32.load(target), f32.load(at))),
              increase(at, 4),
              increase(target, step),
            ]),
          ]
        }),
        increase(entries, 8),
      ]),
    ]
  })
}
