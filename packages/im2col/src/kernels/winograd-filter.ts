import { set } from '../assembler/control.ts'
import { countDown } from '../assembler/count-down.ts'
import { defineFunction, type Func } from '../assembler/function.ts'
import { increase } from '../assembler/increase.ts'
import { i32, v128 } from '../assembler/instructions.ts'
import { range } from '../range.ts'
import { locals } from './locals.ts'
import type { SimdFeature } from './simd-feature.ts'
import { emitProgram } from './winograd-emit.ts'
import { type TileSize, winogradPrograms } from './winograd-programs.ts'

/** Parameters of the filter transform. Pointers and steps are in bytes. */
export const winogradFilterParameters = [
  'to',
  'from',
  /** From a position of the transform to the next, and from a tap to the next. */
  'toStep',
  'fromStep',
  'vectors',
] as const

/** Transforms filters whose taps lie apart, 9 lists to as many as the transform has positions, four filters at once. */
export function winogradFilter(size: TileSize, feature: SimdFeature): Func<typeof winogradFilterParameters> {
  return defineFunction('winogradFilter', winogradFilterParameters, (p, scope) => {
    const { to, from, toStep, fromStep, vectors } = p
    const [q] = locals(scope, 'i32', 1)
    const taps = range(3)
    const span = range(size + 2)
    const g = taps.map(() => scope.local('v128'))
    const u = span.map(() => scope.local('v128'))
    const halves = span.map(() => taps.map(() => scope.local('v128')))
    const { before, apply } = emitProgram(winogradPrograms[size].filter, feature, scope)
    return [
      ...before,
      countDown(vectors, [
        ...taps.flatMap((j) => [
          ...taps.map((i) => set(g[i]!, v128.load(i32.add(from, i32.mul(fromStep, i * 3 + j))))),
          ...apply(
            g,
            span.map((i) => halves[i]![j]!),
          ),
        ]),
        set(q, to),
        ...span.flatMap((i) => [
          ...apply(halves[i]!, u),
          ...u.flatMap((value) => [v128.store(q, value), increase(q, toStep)]),
        ]),
        increase(from, 16),
        increase(to, 16),
      ]),
    ]
  })
}
