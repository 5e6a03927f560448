import { repeatWhile, set, when } from '../assembler/control.ts'
import { countDown } from '../assembler/count-down.ts'
import { defineFunction, type Func } from '../assembler/function.ts'
import { increase } from '../assembler/increase.ts'
import { i32, v128 } from '../assembler/instructions.ts'
import { range } from '../range.ts'
import { finishOf } from './finish.ts'
import { locals } from './locals.ts'
import type { SimdFeature } from './simd-feature.ts'
import { squareColumns } from './square.ts'
import { emitProgram } from './winograd-emit.ts'
import { type TileSize, winogradPrograms } from './winograd-programs.ts'

/** Parameters of the output transform. Pointers, pitch and steps are in bytes. */
export const winogradOutputParameters = [
  /** The first element of the block, and from a channel to the next. */
  'to',
  'toStep',
  /** From a row of the destination to the next. */
  'pitch',
  /** Elements of the destination from the first of the block on, downwards and to the right. */
  'height',
  'width',
  /** GEMM's C, for each position of the transform; from a channel to the next, from a position to the next. */
  'from',
  'fromStep',
  'positionStep',
  'channels',
  /** Tiles of the block, and of one of its rows. */
  'tiles',
  'columns',
  'flags',
  /** One float a channel. */
  'bias',
  /** The least and the greatest value of the clamp. */
  'extra',
] as const

/**
 * Transforms sums of products, [channels][tiles] for each position, into tiles of the destination, with bias and clamp. Four
 * tiles go through the lanes of vectors; what lies beyond the destination is not stored.
 */
export function winogradOutput(size: TileSize, feature: SimdFeature): Func<typeof winogradOutputParameters> {
  return defineFunction('winogradOutput', winogradOutputParameters, (p, scope) => {
    const { to, toStep, pitch, height, width, from, fromStep, positionStep, channels, tiles, columns, flags, bias } = p
    const span = range(size + 2)
    const lines = range(size)
    const [at, left, column, below, right, vectors, q, columnStep, whole] = locals(scope, 'i32', 9)
    const place = locals(scope, 'i32', 4)
    // How many rows and columns of the destination each tile has beyond its size; less than zero where it has not all.
    const rowsOver = locals(scope, 'i32', 4)
    const columnsOver = locals(scope, 'i32', 4)
    const pairs = locals(scope, 'v128', 4)
    const finish = finishOf(scope, flags)
    const m = span.map(() => scope.local('v128'))
    const y = lines.map(() => scope.local('v128'))
    const halves = lines.map(() => span.map(() => scope.local('v128')))
    // Of each row of four tiles: for size 4 the row of each tile, for size 2 those of two tiles in one vector.
    const results = lines.map(() => range(size).map(() => scope.local('v128')))
    const { before, apply } = emitProgram(winogradPrograms[size].output, feature, scope)

    const vertical = span.flatMap((j) => [
      set(q, i32.add(vectors, i32.mul(positionStep, j))),
      ...span.flatMap((i) => [set(m[i]!, v128.load(q)), ...(i <= size ? [increase(q, columnStep)] : [])]),
      ...apply(
        m,
        lines.map((line) => halves[line]![j]!),
      ),
    ])
    const horizontal = lines.flatMap((line) => {
      const [a, b, c, d] = y
      const square = c && d ? squareColumns([a!, b!, c, d], pairs) : undefined
      const interleaved = [v128.shuffle32(a!, b!, [0, 4, 1, 5]), v128.shuffle32(a!, b!, [2, 6, 3, 7])]
      return [
        ...apply(halves[line]!, y),
        ...finish.apply(y),
        ...(square?.before ?? []),
        ...(square?.columns ?? interleaved).map((value, j) => set(results[line]![j]!, value)),
      ]
    })
    const rowOf = (tile: number, line: number) => (size === 4 ? results[line]![tile]! : results[line]![tile >> 1]!)
    const storeRow = (tile: number, line: number) =>
      size === 4
        ? v128.store(place[tile]!, rowOf(tile, line))
        : v128.store64Lane(place[tile]!, rowOf(tile, line), (tile % 2) as 0 | 1)
    const storeSome = (tile: number, line: number) =>
      range(size - 1).map((j) =>
        when(i32.gt(columnsOver[tile]!, j - size), [
          v128.store32Lane(
            place[tile]!,
            rowOf(tile, line),
            (size === 4 ? j : (tile % 2) * 2 + j) as 0 | 1 | 2 | 3,
            j * 4,
          ),
        ]),
      )
    const tilesOf = (body: (tile: number, line: number) => ReturnType<typeof set>[]) =>
      range(4).flatMap((tile) =>
        lines.flatMap((line) => [...body(tile, line), ...(line + 1 < size ? [increase(place[tile]!, pitch)] : [])]),
      )
    const store = when(
      i32.ge(whole, 0),
      tilesOf((tile, line) => [storeRow(tile, line)]),
      tilesOf((tile, line) => [
        when(i32.gt(rowsOver[tile]!, line - size), [
          when(i32.ge(columnsOver[tile]!, 0), [storeRow(tile, line)], storeSome(tile, line)),
        ]),
      ]),
    )
    const nextTile = [
      increase(left, -1),
      when(i32.gt(left, 0), [
        increase(at, size * 4),
        increase(right, -size),
        increase(column, -1),
        when(i32.eq(column, 0), [
          set(column, columns),
          increase(at, i32.mul(i32.sub(pitch, i32.shl(columns, 2)), size)),
          increase(below, -size),
          set(right, width),
        ]),
      ]),
    ]
    return [
      ...before,
      set(columnStep, i32.mul(positionStep, size + 2)),
      increase(height, -size),
      increase(width, -size),
      ...finish.clampOf(p.extra),
      countDown(channels, [
        finish.biasOf(bias),
        set(at, to),
        set(left, tiles),
        set(column, columns),
        set(below, height),
        set(right, width),
        set(vectors, from),
        repeatWhile(
          [
            set(whole, i32.const(0)),
            ...range(4).flatMap((tile) => [
              set(place[tile]!, at),
              set(rowsOver[tile]!, below),
              set(columnsOver[tile]!, right),
              set(whole, i32.or(whole, i32.or(below, right))),
              ...nextTile,
            ]),
            ...vertical,
            ...horizontal,
            store,
            increase(vectors, 16),
          ],
          i32.gt(left, 0),
        ),
        increase(to, toStep),
        increase(from, fromStep),
        increase(bias, 4),
      ]),
    ]
  })
}
