import { repeatWhile, set, when } from '../assembler/control.ts'
import { countDown } from '../assembler/count-down.ts'
import { defineFunction, type Func } from '../assembler/function.ts'
import { increase } from '../assembler/increase.ts'
import { i32, v128 } from '../assembler/instructions.ts'
import { range } from '../range.ts'
import { locals } from './locals.ts'
import type { SimdFeature } from './simd-feature.ts'
import { squareColumns } from './square.ts'
import { emitProgram } from './winograd-emit.ts'
import { type TileSize, winogradPrograms } from './winograd-programs.ts'

/** Parameters of the input transform. Pointers, pitch and steps are in bytes. */
export const winogradInputParameters = [
  'to',
  /** The padded rows of a block, one channel after the other. */
  'from',
  'channels',
  /** From a channel to the next, in the panels and in the padded rows. */
  'toStep',
  'fromStep',
  /** From a position of the transform to the next. */
  'positionStep',
  /** Tiles of the block, and of one of its rows. */
  'tiles',
  'columns',
  /** From a padded row to the next. */
  'pitch',
  /** Vectors of a panel, nr / 4, and from one panel to the next. */
  'panelVectors',
  'panelStep',
] as const

/**
 * Transforms tiles of the padded input into GEMM's B, for each position of the transform: [tiles / nr][channels][nr]. Four
 * tiles go through the lanes of vectors; beyond the last tile it is repeated.
 */
export function winogradInput(size: TileSize, feature: SimdFeature): Func<typeof winogradInputParameters> {
  return defineFunction('winogradInput', winogradInputParameters, (p, scope) => {
    const { to, from, channels, toStep, fromStep, positionStep, tiles, columns, pitch, panelVectors, panelStep } = p
    const span = range(size + 2)
    const [at, left, column, rowStep, panel, inPanel, place, q] = locals(scope, 'i32', 8)
    const tile = locals(scope, 'i32', 4)
    const rowAt = span.map(() => scope.local('i32'))
    const pairs = locals(scope, 'v128', 4)
    const d = span.map(() => scope.local('v128'))
    const t = span.map(() => scope.local('v128'))
    const { before, apply } = emitProgram(winogradPrograms[size].input, feature, scope)

    // Of each tile its first four columns; of two tiles together the fifth and sixth.
    const tails = size === 4 ? ([0, 2] as const) : []
    const loads = [
      ...tile.map((start) => (row: number) => v128.load(i32.add(start, rowAt[row]!))),
      ...tails.map(
        (first) => (row: number) =>
          v128.load64Upper(
            i32.add(tile[first + 1]!, rowAt[row]!),
            v128.load64Zero(i32.add(tile[first]!, rowAt[row]!), 16),
            16,
          ),
      ),
    ]
    const halves = loads.map(() => span.map(() => scope.local('v128')))
    const vertical = loads.flatMap((load, v) => [
      ...span.map((row) => set(d[row]!, load(row))),
      ...apply(d, halves[v]!),
    ])
    const horizontal = span.flatMap((row) => {
      const [a, b, c, e, first, second] = halves.map((half) => half[row]!)
      const square = squareColumns([a!, b!, c!, e!], pairs)
      const rest =
        first && second
          ? [v128.shuffle32(first, second, [0, 2, 4, 6]), v128.shuffle32(first, second, [1, 3, 5, 7])]
          : []
      return [
        ...square.before,
        ...[...square.columns, ...rest].map((values, j) => set(d[j]!, values)),
        ...apply(d, t),
        ...t.flatMap((value) => [v128.store(q, value), increase(q, positionStep)]),
      ]
    })
    const nextTile = [
      increase(left, -1),
      when(i32.gt(left, 0), [
        increase(at, size * 4),
        increase(column, -1),
        when(i32.eq(column, 0), [set(column, columns), increase(at, rowStep)]),
      ]),
    ]
    return [
      ...before,
      ...span.slice(1).map((row) => set(rowAt[row]!, i32.mul(pitch, row))),
      set(rowStep, i32.mul(i32.sub(pitch, i32.shl(columns, 2)), size)),
      countDown(channels, [
        set(at, from),
        set(left, tiles),
        set(column, columns),
        set(panel, to),
        set(place, to),
        set(inPanel, panelVectors),
        repeatWhile(
          [
            ...tile.flatMap((start) => [set(start, at), ...nextTile]),
            ...vertical,
            set(q, place),
            ...horizontal,
            increase(place, 16),
            increase(inPanel, -1),
            when(i32.eq(inPanel, 0), [set(inPanel, panelVectors), increase(panel, panelStep), set(place, panel)]),
          ],
          i32.gt(left, 0),
        ),
        increase(to, toStep),
        increase(from, fromStep),
      ]),
    ]
  })
}
