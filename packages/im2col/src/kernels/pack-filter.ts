import { set, when } from '../assembler/control.ts'
import { countDown, countDownFromAny } from '../assembler/count-down.ts'
import { defineFunction, type Func } from '../assembler/function.ts'
import { increase } from '../assembler/increase.ts'
import { i32 } from '../assembler/instructions.ts'
import type { Statement } from '../assembler/value.ts'
import { range } from '../range.ts'
import { locals } from './locals.ts'

/** Parameters of the packer of A. Pointers and steps are in bytes. */
export const packFilterParameters = [
  'to',
  'from',
  'rows',
  'rowStep',
  'channels',
  'channelStep',
  'taps',
  /** For each tap its place after the first element of a channel, 4 bytes each. */
  'tapTable',
  /** Columns of A, taps of channels, in a block. */
  'kc',
  /** Columns up to the end of the first block. */
  'left',
  /** Bytes between the part of a tile in one block and that in the next; 0 where blocks follow each other. */
  'gap',
] as const

/**
 * Packs a filter of any layout as GEMM's A: [rows / mr][channels · taps][mr], rows that are missing filled with zeros; one
 * tile may have gaps between blocks of columns. Steps and the table say where an element stands, so flips, exchanged
 * channels and chosen taps are no other code.
 */
export function packFilter(mr: number): Func<typeof packFilterParameters> {
  return defineFunction('packFilter', packFilterParameters, (p, scope) => {
    const { to, from, rows, rowStep, channels, channelStep, taps, tapTable, kc, left, gap } = p
    const [channel, c, t, entry, at] = locals(scope, 'i32', 5)
    const move = (row: number): Statement[] => [
      i32.store(to, i32.load(at), row * 4),
      ...(row + 1 < mr ? [increase(at, rowStep)] : []),
    ]
    const mrRows = range(mr)
    const part = mrRows.map((row) => when(i32.gt(rows, row), move(row), [i32.store(to, i32.const(0), row * 4)]))
    const tile = (body: readonly Statement[]) => [
      set(channel, from),
      set(c, channels),
      countDownFromAny(c, [
        set(t, taps),
        set(entry, tapTable),
        countDownFromAny(t, [
          set(at, i32.add(channel, i32.load(entry))),
          ...body,
          increase(to, mr * 4),
          increase(entry, 4),
          increase(left, -1),
          when(left, [], [increase(to, gap), set(left, kc)]),
        ]),
        increase(channel, channelStep),
      ]),
    ]
    return [
      countDown(
        rows,
        [when(i32.ge(rows, mr), tile(mrRows.flatMap(move)), tile(part)), increase(from, i32.mul(rowStep, mr))],
        mr,
      ),
    ]
  })
}
