import { set, whileHolds } from '../assembler/control.ts'
import { countDown } from '../assembler/count-down.ts'
import { defineFunction, type Func } from '../assembler/function.ts'
import { increase } from '../assembler/increase.ts'
import { i32, v128 } from '../assembler/instructions.ts'
import type { Statement } from '../assembler/value.ts'
import { locals } from './locals.ts'

/** Parameters of the copy. All but `rows` are in bytes. */
export const copyRowsParameters = ['to', 'toStep', 'from', 'fromStep', 'rows', 'length'] as const

/** Copies rows, of whole words, that lie a step apart to rows that lie another step apart. */
export function copyRows(): Func<typeof copyRowsParameters> {
  return defineFunction('copyRows', copyRowsParameters, (p, scope) => {
    const { to, toStep, from, fromStep, rows, length } = p
    const [at, place, left] = locals(scope, 'i32', 3)
    const step = (bytes: number, copy: Statement) => [
      copy,
      increase(at, bytes),
      increase(place, bytes),
      increase(left, -bytes),
    ]
    return [
      countDown(rows, [
        set(at, from),
        set(place, to),
        set(left, length),
        whileHolds(i32.ge(left, 16), step(16, v128.store(place, v128.load(at)))),
        whileHolds(left, step(4, i32.store(place, i32.load(at)))),
        increase(to, toStep),
        increase(from, fromStep),
      ]),
    ]
  })
}
