import { repeatWhile, set, when } from '../assembler/control.ts'
import { countDown, countDownFromAny } from '../assembler/count-down.ts'
import { defineFunction, type Func } from '../assembler/function.ts'
import { increase } from '../assembler/increase.ts'
import { f32, f32x4, i32, select, v128 } from '../assembler/instructions.ts'
import type { Local, Statement, Value } from '../assembler/value.ts'
import { range } from '../range.ts'
import { type GemmKernel, narrowOf } from './gemm-table.ts'
import { locals } from './locals.ts'
import { multiplyAdd } from './multiply-add.ts'

/** Bits of the `flags` parameter: what happens to a sum before it is stored. */
export const storeFlags = { accumulate: 1, bias: 2, clamp: 4 } as const

/** Bytes of the `extra` parameter: min and max of the clamp (8, then 8 unused), then a tile of mr×nr. */
export const extraBytes = ({ mr, nr }: Pick<GemmKernel, 'mr' | 'nr'>): number => tileAt + mr * nr * 4

const tileAt = 16

/** Parameters of a panel: one strip of C, nr columns wide. Pointers and steps are in bytes. */
export const panelParameters = {
  /** Elements summed. */
  k: 'i32',
  /** Rows of C; A has them in tiles of mr, the last one filled with zeros. */
  m: 'i32',
  /** Columns of C that are stored, at most nr. */
  columns: 'i32',
  a: 'i32',
  /** From one tile of A to the next. */
  aStep: 'i32',
  b: 'i32',
  /** From one row of B to the next. */
  bStep: 'i32',
  c: 'i32',
  /** From one row of C to the next. */
  cStep: 'i32',
  flags: 'i32',
  /** One float a row. */
  bias: 'i32',
  extra: 'i32',
} as const

const has = (flags: Local<'i32'>, bit: number): Value<'i32'> => i32.and(flags, bit)

/**
 * A panel of GEMM: C[m × columns] = A · B (+ C) (+ bias) (clamped), tile after tile down the rows. Each element of C has
 * one accumulator, and k ascends, so that every kernel gives the same bits. A tile that is not full goes through `extra`.
 */
function gemmPanel({ mr, unroll, feature }: GemmKernel, nr: number): Func<typeof panelParameters> {
  const rows = range(mr)
  const vectors = range(nr / 4)
  return defineFunction('gemmPanel', panelParameters, (p, scope) => {
    const { k, m, columns, a, aStep, b, bStep, c, cStep, flags, bias, extra } = p
    const sums = rows.map(() => vectors.map(() => scope.local('v128')))
    const bs = vectors.map(() => scope.local('v128'))
    const [ap, bp, cp, count, r, j, tile, biasAt] = locals(scope, 'i32', 8)
    const x = scope.local('f32')
    const splat = scope.local('v128')
    const add = multiplyAdd[feature]

    const step: Statement[] = [
      ...vectors.map((v) => set(bs[v]!, v128.load(bp, v * 16))),
      ...rows.flatMap((row) => [
        set(splat, v128.load32Splat(ap, row * 4)),
        ...vectors.map((v) => set(sums[row]![v]!, add(splat, bs[v]!, sums[row]![v]!))),
      ]),
      increase(bp, bStep),
      increase(ap, mr * 4),
    ]
    const times = (n: Value<'i32'>, body: readonly Statement[]) => [set(count, n), countDownFromAny(count, body)]
    const multiply =
      unroll === 1 ? times(k, step) : [...times(i32.shr(k, 1), [...step, ...step]), when(i32.and(k, 1), step)]

    const eachRow = (body: (row: number) => readonly Statement[]) => [
      set(cp, c),
      ...rows.flatMap((row) => [...body(row), ...(row + 1 < mr ? [increase(cp, cStep)] : [])]),
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

    // The same for one element of the tile in `extra`, with single floats.
    const storeElement = [
      set(x, f32.load(tile)),
      when(has(flags, storeFlags.accumulate), [set(x, f32.add(f32.load(cp), x))]),
      when(has(flags, storeFlags.bias), [set(x, f32.add(x, f32.load(biasAt)))]),
      when(has(flags, storeFlags.clamp), [
        set(x, select(f32.load(extra), x, f32.lt(x, f32.load(extra)))),
        set(x, select(f32.load(extra, 4), x, f32.lt(f32.load(extra, 4), x))),
      ]),
      f32.store(cp, x),
    ]
    const storePart = [
      ...rows.flatMap((row) => vectors.map((v) => v128.store(extra, sums[row]![v]!, tileAt + row * nr * 4 + v * 16))),
      set(r, i32.const(0)),
      set(biasAt, bias),
      repeatWhile(
        [
          set(tile, i32.add(i32.add(extra, tileAt), i32.mul(r, nr * 4))),
          set(cp, i32.add(c, i32.mul(r, cStep))),
          set(j, columns),
          countDown(j, [...storeElement, increase(cp, 4), increase(tile, 4)]),
          increase(r, 1),
          increase(biasAt, 4),
        ],
        i32.lt(r, select(m, i32.const(mr), i32.lt(m, mr))),
      ),
    ]

    return [
      countDown(
        m,
        [
          ...sums.flat().map((sum) => set(sum, v128.zero)),
          set(ap, a),
          set(bp, b),
          ...multiply,
          when(i32.and(i32.ge(m, mr), i32.eq(columns, nr)), storeTile, storePart),
          increase(a, aStep),
          increase(c, i32.mul(cStep, mr)),
          increase(bias, mr * 4),
        ],
        mr,
      ),
    ]
  })
}

/** Parameters of a block: n columns in panels of nr, which follow each other in B and in C. */
export const blockParameters = {
  n: 'i32',
  /** From one panel of B to the next. */
  panelStep: 'i32',
  k: 'i32',
  m: 'i32',
  a: 'i32',
  aStep: 'i32',
  b: 'i32',
  bStep: 'i32',
  c: 'i32',
  cStep: 'i32',
  flags: 'i32',
  bias: 'i32',
  extra: 'i32',
} as const

/** A block of GEMM, n columns wide: panel after panel of nr columns, the last one narrower where that is enough. */
export function gemmBlock(kernel: GemmKernel): Func<typeof blockParameters> {
  const nr = i32.const(kernel.nr)
  const [panel, narrow] = [kernel.nr, narrowOf(kernel)].map((width) => gemmPanel(kernel, width))
  return defineFunction('gemm', blockParameters, (p, scope) => {
    const { n, panelStep, b, c, ...others } = p
    const columns = select(n, nr, i32.lt(n, nr))
    const args = { ...others, b, c, columns }
    return [
      countDown(
        n,
        [
          when(i32.gt(n, narrowOf(kernel)), [scope.call(panel!, args)], [scope.call(narrow!, args)]),
          increase(b, panelStep),
          increase(c, kernel.nr * 4),
        ],
        kernel.nr,
      ),
    ]
  })
}
