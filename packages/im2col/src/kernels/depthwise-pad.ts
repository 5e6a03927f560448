import { repeatWhile, set, whileHolds } from '../assembler/control.ts'
import { defineFunction, type Func } from '../assembler/function.ts'
import { increase } from '../assembler/increase.ts'
import { i32, v128 } from '../assembler/instructions.ts'
import type { Statement } from '../assembler/value.ts'
import { depthwiseWords as word } from './depthwise-words.ts'
import { locals } from './locals.ts'

/** Parameters: a depthwise description, and the source plane. */
export const padParameters = { about: 'i32', from: 'i32' } as const

/** Copies one plane of the source into the padded plane: what a list says of a row is done in each row. */
export function depthwisePad(): Func<typeof padParameters> {
  return defineFunction('depthwisePad', padParameters, ({ about, from }, scope) => {
    const [row, entry, left, source, to, odd, list, times] = locals(scope, 'i32', 8)
    const [low, high] = locals(scope, 'v128', 2)
    const plane = i32.load(about, word.padded)
    /** For each entry of a list, in each row: `source` and `to` are set to the places in the entry's first two words. */
    const inEachRow = (listWord: number, countWord: number, entryBytes: number, body: readonly Statement[]) => [
      set(list, i32.load(about, listWord)),
      set(left, i32.load(about, countWord)),
      whileHolds(left, [
        set(entry, i32.load(about, word.rowTable)),
        set(row, i32.load(about, word.rows)),
        whileHolds(row, [
          set(source, i32.add(i32.add(from, i32.load(entry)), i32.load(list))),
          set(to, i32.add(i32.add(plane, i32.load(entry, 4)), i32.load(list, 4))),
          ...body,
          increase(entry, 8),
          increase(row, -1),
        ]),
        increase(list, entryBytes),
        increase(left, -1),
      ]),
    ]
    return [
      ...inEachRow(word.vectors, word.vectorCount, 12, [
        set(times, i32.load(list, 8)),
        repeatWhile(
          [v128.store(to, v128.load(source)), increase(source, 16), increase(to, 16), increase(times, -1)],
          times,
        ),
      ]),
      ...inEachRow(word.pairs, word.pairCount, 16, [
        set(odd, i32.sub(i32.add(to, i32.load(list, 8)), i32.load(list, 4))),
        set(times, i32.load(list, 12)),
        repeatWhile(
          [
            set(low, v128.load(source)),
            set(high, v128.load(source, 16)),
            v128.store(to, v128.shuffle32(low, high, [0, 2, 4, 6])),
            v128.store(odd, v128.shuffle32(low, high, [1, 3, 5, 7])),
            increase(source, 32),
            increase(to, 16),
            increase(odd, 16),
            increase(times, -1),
          ],
          times,
        ),
      ]),
      ...inEachRow(word.singles, word.singleCount, 8, [i32.store(to, i32.load(source))]),
    ]
  })
}
