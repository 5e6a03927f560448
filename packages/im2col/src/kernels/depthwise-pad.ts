import { repeatWhile, set, when, whileHolds } from '../assembler/control.ts'
import { defineFunction, type Func } from '../assembler/function.ts'
import { increase } from '../assembler/increase.ts'
import { i32, v128 } from '../assembler/instructions.ts'
import type { Local, Statement, Value } from '../assembler/value.ts'
import { depthwiseWords as word } from './depthwise-words.ts'
import { locals } from './locals.ts'

/** Parameters: a depthwise description, and the source plane. */
export const padParameters = { about: 'i32', from: 'i32' } as const

/** Copies one plane of the source into the padded plane, each row as the lists say. */
export function depthwisePad(): Func<typeof padParameters> {
  return defineFunction('depthwisePad', padParameters, ({ about, from }, scope) => {
    const [row, entry, left, source, to, list, from4, to4, odd4, times] = locals(scope, 'i32', 10)
    const [low, high] = locals(scope, 'v128', 2)
    const add = (local: Local<'i32'>, n: number) => increase(local, n)
    const at = (base: Value<'i32'>, place: number) => i32.add(base, i32.load(list, place))
    const each = (listWord: number, countWord: number, entryBytes: number, body: readonly Statement[]) => [
      set(list, i32.load(about, listWord)),
      set(left, i32.load(about, countWord)),
      whileHolds(left, [...body, add(list, entryBytes), add(left, -1)]),
    ]
    const beginRun = (count: number) => [
      set(from4, at(source, 0)),
      set(to4, at(to, 4)),
      set(times, i32.load(list, count)),
    ]
    return [
      set(row, i32.load(about, word.rows)),
      set(entry, i32.load(about, word.rowTable)),
      set(to, i32.load(about, word.padded)),
      repeatWhile(
        [
          set(source, i32.load(entry)),
          when(i32.ge(source, 0), [
            increase(source, from),
            ...each(word.vectors, word.vectorCount, 12, [
              ...beginRun(8),
              repeatWhile(
                [v128.store(to4, v128.load(from4)), increase(from4, 16), increase(to4, 16), increase(times, -1)],
                times,
              ),
            ]),
            ...each(word.pairs, word.pairCount, 16, [
              ...beginRun(12),
              set(odd4, at(to, 8)),
              repeatWhile(
                [
                  set(low, v128.load(from4)),
                  set(high, v128.load(from4, 16)),
                  v128.store(to4, v128.shuffle32(low, high, [0, 2, 4, 6])),
                  v128.store(odd4, v128.shuffle32(low, high, [1, 3, 5, 7])),
                  increase(from4, 32),
                  ...[to4, odd4].map((place) => increase(place, 16)),
                  increase(times, -1),
                ],
                times,
              ),
            ]),
            ...each(word.singles, word.singleCount, 8, [i32.store(at(to, 4), i32.load(at(source, 0)))]),
          ]),
          increase(to, i32.load(about, word.pitch)),
          add(entry, 4),
          add(row, -1),
        ],
        row,
      ),
    ]
  })
}
