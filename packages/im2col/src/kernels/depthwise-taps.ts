import { set } from '../assembler/control.ts'
import { countDownFromAny } from '../assembler/count-down.ts'
import type { Scope } from '../assembler/function.ts'
import { increase } from '../assembler/increase.ts'
import { i32, v128 } from '../assembler/instructions.ts'
import type { Local, Statement, Value } from '../assembler/value.ts'
import { range } from '../range.ts'
import { depthwiseWords as word } from './depthwise-words.ts'
import { locals } from './locals.ts'
import type { MultiplyAdd } from './multiply-add.ts'

/** Where in its row a vector of outputs begins, in bytes: at `x`, and a constant further. */
export interface Place {
  readonly x: Local<'i32'>
  readonly bytes: number
}

/**
 * How vectors of outputs are summed: `before` the first row, before each `row`, and `sum` for a vector at each place, then,
 * where there are more sums, for those at the same places of the rows below.
 */
export interface Summation {
  readonly before: readonly Statement[]
  readonly row: (base: Local<'i32'>) => readonly Statement[]
  readonly sum: (sums: readonly Local<'v128'>[], places: readonly Place[]) => readonly Statement[]
  /** Whether several rows can be summed at once: known taps of a row are those of another one, so many lines later. */
  readonly canSumRows: Value<'i32'>
}

/** Taps known when the kernel is made: the filter stays in local variables, places are constants. */
export function knownTaps(
  [ny, nx]: readonly [number, number],
  stride: number,
  about: Value<'i32'>,
  filter: Value<'i32'>,
  scope: Scope,
  madd: MultiplyAdd,
  rows: number,
): Summation {
  const weights = range(ny * nx).map(() => scope.local('v128'))
  const lines = range(ny + stride * (rows - 1)).map(() => range(stride).map(() => scope.local('i32')))
  const at = scope.local('i32')
  const source = scope.local('v128')
  return {
    before: weights.map((weight, tap) => set(weight, v128.load32Splat(filter, tap * 4))),
    row: (base) => [
      set(at, base),
      ...lines.flatMap(([even, odd]) => [
        set(even!, at),
        ...(odd ? [set(odd, i32.add(at, i32.load(about, word.oddStep)))] : []),
        increase(at, i32.load(about, word.tapStep)),
      ]),
    ],
    // What several rows read is read once.
    sum(sums, places) {
      const rows = sums.length / places.length
      return range(ny + stride * (rows - 1)).flatMap((y) =>
        range(nx).flatMap((tap) =>
          places.flatMap(({ x, bytes }, v) => {
            const add = (row: number, sum: Local<'v128'>) =>
              row >= 0 && row < ny ? [set(sum, madd(weights[row * nx + tap]!, source, sum))] : []
            return [
              set(source, v128.load(i32.add(lines[y]![tap % stride]!, x), Math.floor(tap / stride) * 4 + bytes)),
              ...range(rows).flatMap((row) => add(y - row * stride, sums[row * places.length + v]!)),
            ]
          }),
        ),
      )
    },
    canSumRows: i32.eq(i32.load(about, word.yStep), i32.mul(i32.load(about, word.tapStep), stride)),
  }
}

/** Any taps: places come from a table. */
export function listedTaps(about: Value<'i32'>, filter: Value<'i32'>, scope: Scope, madd: MultiplyAdd): Summation {
  const [tap, entry, weightAt, start, line] = locals(scope, 'i32', 5)
  const weight = scope.local('v128')
  const below = locals(scope, 'i32', 2) // places in the second of two rows
  return {
    before: [],
    row: (base) => [set(start, base)],
    sum(sums, places) {
      const second = sums.slice(places.length).map((_, v) => ({ x: below[v]!, bytes: places[v]!.bytes }))
      const all = [...places, ...second]
      return [
        ...second.map(({ x }, v) => set(x, i32.add(places[v]!.x, i32.load(about, word.yStep)))),
        set(tap, i32.load(about, word.taps)),
        set(entry, i32.load(about, word.tapTable)),
        set(weightAt, filter),
        countDownFromAny(tap, [
          set(line, i32.add(start, i32.load(entry))),
          set(weight, v128.load32Splat(weightAt)),
          ...sums.map((sum, v) => set(sum, madd(weight, v128.load(i32.add(line, all[v]!.x), all[v]!.bytes), sum))),
          increase(entry, 4),
          increase(weightAt, 4),
        ]),
      ]
    },
    canSumRows: i32.const(1),
  }
}
