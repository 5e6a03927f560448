import { set, whileHolds } from '../assembler/control.ts'
import { countDown, countDownFromAny } from '../assembler/count-down.ts'
import { defineFunction, type Func } from '../assembler/function.ts'
import { increase } from '../assembler/increase.ts'
import { i32, v128 } from '../assembler/instructions.ts'
import { locals } from './locals.ts'
import { eachRun } from './runs.ts'

/** Parameters of the interleaving. Pointers and steps are in bytes. */
export const interleaveParameters = [
  'to',
  'toStep',
  'from',
  'fromStep',
  /** From a row of one block to that of the other. */
  'beside',
  'rows',
  'columns',
  /** For each column of the first block, how far behind the start of a row of `to` it belongs. */
  'places',
  /** Columns whose places are two elements apart: at first, and from then on. */
  'firstRun',
  'run',
] as const

/**
 * Puts the columns of two blocks of C in turn at their places in the destination, for two passes that compute every second
 * element: cache lines are written whole.
 */
export function interleave(): Func<typeof interleaveParameters> {
  return defineFunction('interleave', interleaveParameters, (p, scope) => {
    const { to, toStep, from, fromStep, beside, rows } = p
    const at = scope.local('i32')
    const [a, b] = locals(scope, 'v128', 2)
    const other = i32.add(at, beside)
    return [
      countDown(rows, [
        set(at, from),
        ...eachRun(scope, p, to, (target, many) => [
          whileHolds(i32.ge(many, 4), [
            set(a, v128.load(at)),
            set(b, v128.load(other)),
            v128.store(target, v128.shuffle32(a, b, [0, 4, 1, 5])),
            v128.store(target, v128.shuffle32(a, b, [2, 6, 3, 7]), 16),
            increase(at, 16),
            increase(target, 32),
            increase(many, -4),
          ]),
          countDownFromAny(many, [
            i32.store(target, i32.load(at)),
            i32.store(target, i32.load(other), 4),
            increase(at, 4),
            increase(target, 8),
          ]),
        ]),
        increase(to, toStep),
        increase(from, fromStep),
      ]),
    ]
  })
}
