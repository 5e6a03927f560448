import { countDown } from '../assembler/count-down.ts'
import { defineFunction, type Func } from '../assembler/function.ts'
import { increase } from '../assembler/increase.ts'
import { copyBytes } from '../assembler/instructions.ts'

/** Parameters of the copy. All but `rows` are in bytes. */
export const copyRowsParameters = {
  to: 'i32',
  toStep: 'i32',
  from: 'i32',
  fromStep: 'i32',
  rows: 'i32',
  length: 'i32',
} as const

/** Copies rows that lie a step apart to rows that lie another step apart. */
export function copyRows(): Func<typeof copyRowsParameters> {
  return defineFunction('copyRows', copyRowsParameters, ({ to, toStep, from, fromStep, rows, length }) => [
    countDown(rows, [copyBytes(to, from, length), increase(to, toStep), increase(from, fromStep)]),
  ])
}
