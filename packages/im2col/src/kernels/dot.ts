import { set, when } from '../assembler/control.ts'
import { countDown, countDownFromAny } from '../assembler/count-down.ts'
import { defineFunction, type Func } from '../assembler/function.ts'
import { increase } from '../assembler/increase.ts'
import { f32, f32x4, i32, select, v128 } from '../assembler/instructions.ts'
import type { Local, Value } from '../assembler/value.ts'
import { range } from '../range.ts'
import type { DotKernel } from './dot-table.ts'
import { locals } from './locals.ts'
import { multiplyAdd } from './multiply-add.ts'

/** Parameters of a block of dot products. Pointers and steps are in bytes. */
export const dotParameters = [
  'm',
  'n',
  /** Length of the rows in vectors of four floats, at least 1. */
  'vectors',
  'a',
  'aStep',
  'b',
  'bStep',
  'c',
  'cStep',
] as const

/** The sum of four partial sums. */
export const totalOf = (sum: Value<'v128'>): Value<'f32'> =>
  f32.add(f32.add(f32x4.lane(sum, 0), f32x4.lane(sum, 1)), f32.add(f32x4.lane(sum, 2), f32x4.lane(sum, 3)))

/**
 * C[m×n] += A·Bᵀ, rows of A and of B both contiguous: each element has four partial sums, one for each lane, which are
 * added as (0 + 1) + (2 + 3) at the end. Missing rows of a tile repeat the last one and are not stored.
 */
export function dot({ mr, nr, feature }: DotKernel): Func<typeof dotParameters> {
  return defineFunction('dot', dotParameters, (p, scope) => {
    const { m, n, vectors, a, aStep, b, bStep, c, cStep } = p
    const rows = range(mr)
    const columns = range(nr)
    const as = rows.map(() => scope.local('i32'))
    const bs = columns.map(() => scope.local('i32'))
    const [rowsLeft, at, cAt, count, place] = locals(scope, 'i32', 5)
    const sums = rows.map(() => columns.map(() => scope.local('v128')))
    const bVectors = columns.map(() => scope.local('v128'))
    const aVector = scope.local('v128')
    const pointers = (list: readonly Local<'i32'>[], start: Value<'i32'>, step: Value<'i32'>, left: Value<'i32'>) =>
      list.map((pointer, j) => {
        if (j === 0) return set(pointer, start)
        const previous = list[j - 1]!
        return set(pointer, select(i32.add(previous, step), previous, i32.gt(left, j)))
      })
    const step = (offset: number) => [
      ...columns.map((j) => set(bVectors[j]!, v128.load(bs[j]!, offset))),
      ...rows.flatMap((i) => [
        set(aVector, v128.load(as[i]!, offset)),
        ...columns.map((j) => {
          const sum = sums[i]![j]!
          return set(sum, multiplyAdd[feature](aVector, bVectors[j]!, sum))
        }),
      ]),
    ]
    const advance = (bytes: number) => [...as, ...bs].map((pointer) => increase(pointer, bytes))
    const store = rows.map((i) =>
      when(i32.gt(rowsLeft, i), [
        ...columns.map((j) =>
          when(i32.gt(n, j), [f32.store(place, f32.add(f32.load(place, j * 4), totalOf(sums[i]![j]!)), j * 4)]),
        ),
        increase(place, cStep),
      ]),
    )
    const tile = [
      ...pointers(as, at, aStep, rowsLeft),
      ...pointers(bs, b, bStep, n),
      ...sums.flat().map((sum) => set(sum, v128.zero)),
      set(count, i32.shr(vectors, 1)),
      countDownFromAny(count, [...step(0), ...step(16), ...advance(32)]),
      when(i32.and(vectors, 1), step(0)),
      set(place, cAt),
      ...store,
    ]
    return [
      countDown(
        n,
        [
          set(rowsLeft, m),
          set(at, a),
          set(cAt, c),
          countDown(rowsLeft, [...tile, increase(at, i32.mul(aStep, mr)), increase(cAt, i32.mul(cStep, mr))], mr),
          increase(b, i32.mul(bStep, nr)),
          increase(c, nr * 4),
        ],
        nr,
      ),
    ]
  })
}
