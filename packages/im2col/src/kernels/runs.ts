import { repeatWhile, set } from '../assembler/control.ts'
import type { Scope } from '../assembler/function.ts'
import { increase } from '../assembler/increase.ts'
import { i32, least } from '../assembler/instructions.ts'
import type { Local, Statement, Value } from '../assembler/value.ts'
import { locals } from './locals.ts'

/** What says where the columns of a block of C belong: a table of places, and how many of them follow each other. */
interface Runs {
  readonly columns: Local<'i32'>
  readonly places: Local<'i32'>
  readonly firstRun: Local<'i32'>
  readonly run: Local<'i32'>
}

/** For each run of columns: where its first one belongs, behind `base`, and how many there are. The body may change both. */
export function eachRun(
  scope: Scope,
  { columns, places, firstRun, run }: Runs,
  base: Value<'i32'>,
  body: (target: Local<'i32'>, many: Local<'i32'>) => readonly Statement[],
): Statement[] {
  const [left, place, target, length, many] = locals(scope, 'i32', 5)
  return [
    set(left, columns),
    set(place, places),
    set(length, firstRun),
    repeatWhile(
      [
        set(many, least(length, left)),
        set(target, i32.add(base, i32.load(place))),
        increase(place, i32.shl(many, 2)),
        set(left, i32.sub(left, many)),
        set(length, run),
        ...body(target, many),
      ],
      left,
    ),
  ]
}
