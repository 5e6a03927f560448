import { set } from '../assembler/control.ts'
import { countDown } from '../assembler/count-down.ts'
import { defineFunction, type Func } from '../assembler/function.ts'
import { increase } from '../assembler/increase.ts'
import { i32 } from '../assembler/instructions.ts'
import { locals } from './locals.ts'

/** Parameters of the scatter. Pointers, steps and the entries of the table are in bytes. */
export const scatterParameters = [
  'to',
  'toStep',
  'from',
  'fromStep',
  'rows',
  'columns',
  /** For each column, how far behind the start of a row of `to` it belongs. */
  'places',
] as const

/** Puts the columns of a block of C at their places in the destination, for passes that compute every s-th element. */
export function scatter(): Func<typeof scatterParameters> {
  return defineFunction('scatter', scatterParameters, (p, scope) => {
    const { to, toStep, from, fromStep, rows, columns, places } = p
    const [column, at, place] = locals(scope, 'i32', 3)
    return [
      countDown(rows, [
        set(column, columns),
        set(at, from),
        set(place, places),
        countDown(column, [i32.store(i32.add(to, i32.load(place)), i32.load(at)), increase(at, 4), increase(place, 4)]),
        increase(to, toStep),
        increase(from, fromStep),
      ]),
    ]
  })
}
