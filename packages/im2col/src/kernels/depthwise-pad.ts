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
    const [row, entry, left, source, to, list] = locals(scope, 'i32', 6)
    const [low, high] = locals(scope, 'v128', 2)
    const add = (local: Local<'i32'>, n: number) => increase(local, n)
    const at = (base: Value<'i32'>, place: number) => i32.add(base, i32.load(list, place))
    const each = (listWord: number, countWord: number, entryBytes: number, body: readonly Statement[]) => [
      set(list, i32.load(about, listWord)),
      set(left, i32.load(about, countWord)),
      whileHolds(left, [...body, add(list, entryBytes), add(left, -1)]),
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
            ...each(word.vectors, word.vectorCount, 8, [v128.store(at(to, 4), v128.load(at(source, 0)))]),
            ...each(word.pairs, word.pairCount, 12, [
              set(low, v128.load(at(source, 0))),
              set(high, v128.load(at(source, 0), 16)),
              v128.store(at(to, 4), v128.shuffle32(low, high, [0, 2, 4, 6])),
              v128.store(at(to, 8), v128.shuffle32(low, high, [1, 3, 5, 7])),
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
