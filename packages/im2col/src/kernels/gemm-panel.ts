import { set, when, whileHolds } from '../assembler/control.ts'
import { countDownFromAny } from '../assembler/count-down.ts'
import { defineFunction, type Func } from '../assembler/function.ts'
import { increase } from '../assembler/increase.ts'
import { f32x4, i32, least, v128 } from '../assembler/instructions.ts'
import type { Local, Statement, Value } from '../assembler/value.ts'
import { range } from '../range.ts'
import type { copyRowsParameters } from './copy-rows.ts'
import type { GemmKernel } from './gemm-table.ts'
import { locals } from './locals.ts'
import { multiplyAdd } from './multiply-add.ts'

/** Bits of the `flags` parameter: what happens to a sum before it is stored. */
export const storeFlags = { accumulate: 1, bias: 2, clamp: 4 } as const

/** Bytes of the `extra` parameter: min and max of the clamp (8, then 8 unused), then a tile of mr×nr. */
export const extraBytes = ({ mr, nr }: Pick<GemmKernel, 'mr' | 'nr'>): number => tileAt + mr * nr * 4

const tileAt = 16

/** Parameters that a panel and a block have. Pointers and steps are in bytes. */
export const operandParameters = [
  /** Elements summed. */
  'k',
  /** Rows of C; A has them in tiles of mr, the last one filled with zeros. */
  'm',
  'a',
  /** From one tile of A to the next. */
  'aStep',
  'b',
  /** From one row of B to the next; where they are listed, the address of the list. */
  'bStep',
  'c',
  /** From one row of C to the next. */
  'cStep',
  'flags',
  /** One float a row. A last tile reads a few behind them. */
  'bias',
  'extra',
] as const

/** Parameters of a panel: one strip of C, nr columns wide. */
export const panelParameters: readonly [...typeof operandParameters, 'columns'] = [
  ...operandParameters,
  /** Columns of C that are stored, at most nr. */
  'columns',
]

const has = (flags: Local<'i32'>, bit: number): Value<'i32'> => i32.and(flags, bit)

/** A panel that a kernel is made of. */
export interface PanelOptions {
  /** Its columns, and rows of its tiles. */
  readonly nr: number
  readonly height: number
  /** Whether `bStep` is the address of a list of places of the rows of B, in bytes from `b`. */
  readonly listed: boolean
  /** What brings a part of a tile to `extra` and back. */
  readonly copy: Func<typeof copyRowsParameters>
  /** Computes the last rows, where it is high enough for them. */
  readonly last?: { readonly height: number; readonly panel: Func<typeof panelParameters> }
}

/**
 * A panel of GEMM: C[m × columns] = A · B (+ C) (+ bias) (clamped), down the rows in tiles of `height`, each the first rows
 * of a tile of A; the last rows are left to `last` where it is high enough. Each element of C has one accumulator, and k
 * ascends, so that every kernel gives the same bits. What there is of a tile over the edge is copied to `extra` and back.
 */
export function gemmPanel(
  { mr, unroll, feature }: GemmKernel,
  { nr, height, listed, copy, last }: PanelOptions,
): Func<typeof panelParameters> {
  const rows = range(height)
  const vectors = range(nr / 4)
  return defineFunction('gemmPanel', panelParameters, (p, scope) => {
    const { k, m, columns, a, aStep, b, bStep, c, cStep, flags, bias, extra } = p
    const sums = rows.map(() => vectors.map(() => scope.local('v128')))
    const bs = vectors.map(() => scope.local('v128'))
    const [ap, bp, cp, count, entry, partial, to, toStep] = locals(scope, 'i32', 8)
    const splat = scope.local('v128')
    const add = multiplyAdd[feature]

    const step: Statement[] = [
      ...(listed ? [set(bp, i32.add(b, i32.load(entry))), increase(entry, 4)] : []),
      ...vectors.map((v) => set(bs[v]!, v128.load(bp, v * 16))),
      ...rows.flatMap((row) => [
        set(splat, v128.load32Splat(ap, row * 4)),
        ...vectors.map((v) => set(sums[row]![v]!, add(splat, bs[v]!, sums[row]![v]!))),
      ]),
      ...(listed ? [] : [increase(bp, bStep)]),
      increase(ap, mr * 4),
    ]
    const times = (n: Value<'i32'>, body: readonly Statement[]) => [set(count, n), countDownFromAny(count, body)]
    const multiply =
      unroll === 1 ? times(k, step) : [...times(i32.shr(k, 1), [...step, ...step]), when(i32.and(k, 1), step)]

    const eachRow = (body: (row: number) => readonly Statement[]) => [
      set(cp, to),
      ...rows.flatMap((row) => [...body(row), ...(row + 1 < height ? [increase(cp, toStep)] : [])]),
    ]
    const change = (row: number, f: (sum: Value<'v128'>, v: number) => Value<'v128'>) =>
      vectors.map((v) => set(sums[row]![v]!, f(sums[row]![v]!, v)))
    // Stores of a row follow each other with no other access between them, so that V8 may join two into one of 256 bits.
    const storeTile = [
      when(flags, [
        when(
          has(flags, storeFlags.accumulate),
          eachRow((row) => change(row, (sum, v) => f32x4.add(v128.load(cp, v * 16), sum))),
        ),
        when(
          has(flags, storeFlags.bias),
          rows.flatMap((row) => [
            set(splat, v128.load32Splat(bias, row * 4)),
            ...change(row, (sum) => f32x4.add(sum, splat)),
          ]),
        ),
        when(has(flags, storeFlags.clamp), [
          set(splat, v128.load32Splat(extra)),
          set(bs[0]!, v128.load32Splat(extra, 4)),
          ...rows.flatMap((row) => change(row, (sum) => f32x4.pmin(f32x4.pmax(sum, splat), bs[0]!))),
        ]),
      ]),
      ...eachRow((row) => vectors.map((v) => v128.store(cp, sums[row]![v]!, v * 16))),
    ]

    const [tile, tileStep] = [i32.add(extra, tileAt), i32.const(nr * 4)]
    const size = { rows: least(m, height), length: i32.shl(columns, 2) }

    return [
      whileHolds(i32.gt(m, last?.height ?? 0), [
        ...sums.flat().map((sum) => set(sum, v128.zero)),
        set(ap, a),
        listed ? set(entry, bStep) : set(bp, b),
        ...multiply,
        set(partial, i32.or(i32.lt(m, height), i32.lt(columns, nr))),
        set(to, c),
        set(toStep, cStep),
        when(partial, [
          when(has(flags, storeFlags.accumulate), [
            scope.call(copy, { ...size, from: c, fromStep: cStep, to: tile, toStep: tileStep }),
          ]),
          set(to, tile),
          set(toStep, tileStep),
        ]),
        ...storeTile,
        when(partial, [scope.call(copy, { ...size, from: tile, fromStep: tileStep, to: c, toStep: cStep })]),
        increase(a, aStep),
        increase(c, i32.mul(cStep, height)),
        increase(bias, height * 4),
        increase(m, -height),
      ]),
      ...(last ? [when(i32.gt(m, 0), [scope.call(last.panel, p)])] : []),
    ]
  })
}
