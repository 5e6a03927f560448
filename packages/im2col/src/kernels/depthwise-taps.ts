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

/** Vectors of one row that are summed at once, at most. */
export const widest = 8

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

const heldMost = 9 // weights that stay in registers, beside sums and what is read; V8 has 15

/** Taps known when the kernel is made: places are constants. */
export function knownTaps(
  [ny, nx]: readonly [number, number],
  stride: number,
  about: Value<'i32'>,
  filter: Value<'i32'>,
  scope: Scope,
  madd: MultiplyAdd,
  rows: number,
): Summation {
  const held = ny * nx <= heldMost
  const weights = range(ny * nx).map(() => scope.local('v128'))
  const load = (weight: Local<'v128'>, tap: number) => set(weight, v128.load32Splat(filter, tap * 4))
  const lines = range(ny + stride * (rows - 1)).map(() => range(stride).map(() => scope.local('i32')))
  const at = scope.local('i32')
  const sources = locals(scope, 'v128', widest)
  return {
    before: held ? weights.map(load) : [],
    row: (base) => [
      set(at, base),
      ...lines.flatMap(([even, odd]) => [
        set(even!, at),
        ...(odd ? [set(odd, i32.add(at, i32.load(about, word.oddStep)))] : []),
        increase(at, i32.load(about, word.tapStep)),
      ]),
    ],
    // What several rows read is read once, and a weight that is not held once for all places.
    sum(sums, places) {
      const rows = sums.length / places.length
      return range(ny + stride * (rows - 1)).flatMap((y) =>
        range(nx).flatMap((x) => [
          ...places.map((place, v) =>
            set(
              sources[v]!,
              v128.load(i32.add(lines[y]![x % stride]!, place.x), Math.floor(x / stride) * 4 + place.bytes),
            ),
          ),
          ...range(rows).flatMap((row) => {
            const tapRow = y - row * stride
            if (tapRow < 0 || tapRow >= ny) return []
            const tap = tapRow * nx + x
            const weight = weights[tap]!
            const some = sums.slice(row * places.length, (row + 1) * places.length)
            return [
              ...(held ? [] : [load(weight, tap)]),
              ...some.map((sum, v) => set(sum, madd(weight, sources[v]!, sum))),
            ]
          }),
        ]),
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
