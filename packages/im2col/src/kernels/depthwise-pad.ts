import { set } from '../assembler/control.ts'
import { countDown, countDownFromAny } from '../assembler/count-down.ts'
import { defineFunction, type Func } from '../assembler/function.ts'
import { increase } from '../assembler/increase.ts'
import { i32, v128 } from '../assembler/instructions.ts'
import type { Statement } from '../assembler/value.ts'
import { copyWords, depthwiseWords as word } from './depthwise-words.ts'
import { locals } from './locals.ts'

/** Parameters: a depthwise description, and the source plane. */
export const padParameters = ['about', 'from'] as const

/** Copies one plane of the source into the padded plane: what a list says of a row is done in each row. */
export function depthwisePad(): Func<typeof padParameters> {
  return defineFunction('depthwisePad', padParameters, ({ about, from }, scope) => {
    const [row, entry, left, list, times, source, to, odd] = locals(scope, 'i32', 8)
    const [sourceOf, toOf, oddOf, timesOf] = locals(scope, 'i32', 4)
    const [low, high] = locals(scope, 'v128', 2)
    /** For each copy of a list, in each row and as often as it says: `source`, `to` and `odd` are its places. */
    const inEachRow = (listWord: number, countWord: number, body: readonly Statement[]) => [
      set(list, i32.load(about, listWord)),
      set(left, i32.load(about, countWord)),
      countDownFromAny(left, [
        set(sourceOf, i32.add(from, i32.load(list, copyWords.source))),
        set(toOf, i32.add(i32.load(about, word.padded), i32.load(list, copyWords.place))),
        set(oddOf, i32.load(list, copyWords.odd)),
        set(timesOf, i32.load(list, copyWords.times)),
        set(entry, i32.load(about, word.rowTable)),
        set(row, i32.load(about, word.rows)),
        countDownFromAny(row, [
          set(source, i32.add(sourceOf, i32.load(entry))),
          set(to, i32.add(toOf, i32.load(entry, 4))),
          set(odd, i32.add(to, oddOf)),
          set(times, timesOf),
          countDown(times, body),
          increase(entry, 8),
        ]),
        increase(list, copyWords.bytes),
      ]),
    ]
    return [
      ...inEachRow(word.vectors, word.vectorCount, [
        v128.store(to, v128.load(source)),
        increase(source, 16),
        increase(to, 16),
      ]),
      ...inEachRow(word.pairs, word.pairCount, [
        set(low, v128.load(source)),
        set(high, v128.load(source, 16)),
        v128.store(to, v128.shuffle32(low, high, [0, 2, 4, 6])),
        v128.store(odd, v128.shuffle32(low, high, [1, 3, 5, 7])),
        increase(source, 32),
        increase(to, 16),
        increase(odd, 16),
      ]),
      ...inEachRow(word.singles, word.singleCount, [i32.store(to, i32.load(source))]),
    ]
  })
}
