import { repeatWhile, set, when } from '../assembler/control.ts'
import { countDown, countDownFromAny } from '../assembler/count-down.ts'
import { defineFunction, type Func } from '../assembler/function.ts'
import { increase } from '../assembler/increase.ts'
import { f32, i32, least, v128 } from '../assembler/instructions.ts'
import type { Value } from '../assembler/value.ts'
import { range } from '../range.ts'
import { depthwisePad } from './depthwise-pad.ts'
import { depthwiseWords as word } from './depthwise-words.ts'
import { totalOf } from './dot.ts'
import { locals } from './locals.ts'
import { multiplyAdd } from './multiply-add.ts'
import type { SimdFeature } from './simd-feature.ts'

/** Parameters: a depthwise description, the sums, the first source plane and the first plane of the output gradient. */
export const depthwiseFilterParameters = ['about', 'to', 'from', 'gradient', 'channels'] as const

/** Taps that are summed at once, at most: of 15 vector registers, 9 sums, one of the gradient, one of the source, and the mask. */
const tapsMost = 9

/** How many of so many taps are summed at once: equally many in each turn, as far as they go. */
export const tapsAtOnce = (taps: number): number => Math.ceil(taps / Math.ceil(taps / tapsMost))

const pixelsAtOnce = 512 // as in dot products; longer sums lose more

/**
 * Adds the filter gradients of source planes that follow each other to sums [output plane][tap]. Of `taps` taps at once
 * each has four partial sums, one for each lane, which are added as (0 + 1) + (2 + 3) after some rows; taps that are
 * missing in the last turn repeat the last one and are not stored.
 */
export function depthwiseFilter(taps: number, feature: SimdFeature): Func<typeof depthwiseFilterParameters> {
  const pad = depthwisePad()
  return defineFunction('depthwiseFilter', depthwiseFilterParameters, (p, scope) => {
    const { about, to, from, gradient, channels } = p
    const [read, multiplier, left, entry, place, z, y, plane, line, x, at, g] = locals(scope, 'i32', 12)
    const [rows, rowsMost] = locals(scope, 'i32', 2)
    const [gradients, source, mask] = locals(scope, 'v128', 3)
    const each = range(taps)
    const places = each.map(() => scope.local('i32'))
    const sums = each.map(() => scope.local('v128'))
    const add = (some: (loaded: Value<'v128'>) => Value<'v128'>) => [
      set(gradients, some(v128.load(g))),
      ...each.flatMap((j) => [
        set(source, some(v128.load(i32.add(at, places[j]!)))),
        set(sums[j]!, multiplyAdd[feature](gradients, source, sums[j]!)),
      ]),
    ]
    const row = [
      set(at, line),
      set(x, i32.shr(i32.load(about, word.xOutputs), 2)),
      countDownFromAny(x, [...add((loaded) => loaded), increase(at, 16), increase(g, 16)]),
      set(x, i32.and(i32.load(about, word.xOutputs), 3)),
      // What is read beyond a row may be anything, so it is taken out of both factors.
      when(x, [...add((loaded) => v128.and(loaded, mask)), increase(g, i32.shl(x, 2))]),
      increase(line, i32.load(about, word.yStep)),
    ]
    const planes = [
      set(g, gradient),
      set(plane, read),
      set(z, i32.load(about, word.zOutputs)),
      countDown(z, [
        set(line, plane),
        set(y, i32.load(about, word.yOutputs)),
        repeatWhile(
          [
            set(rows, least(y, rowsMost)),
            set(y, i32.sub(y, rows)),
            ...sums.map((sum) => set(sum, v128.zero)),
            countDown(rows, row),
            ...each.map((j) =>
              when(i32.gt(left, j), [f32.store(to, f32.add(f32.load(to, j * 4), totalOf(sums[j]!)), j * 4)]),
            ),
          ],
          y,
        ),
        increase(plane, i32.load(about, word.zStep)),
      ]),
    ]
    const turn = [
      ...each.flatMap((j) => [
        // The place of a missing tap stays that of the one before it.
        j === 0 ? set(place, i32.load(entry)) : when(i32.gt(left, j), [set(place, i32.load(entry, j * 4))]),
        set(places[j]!, place),
      ]),
      ...planes,
      increase(to, i32.shl(least(left, taps), 2)),
      increase(entry, taps * 4),
    ]
    const lanes = [0, 1, 2, 3] as const
    return [
      set(x, i32.and(i32.load(about, word.xOutputs), 3)),
      set(rowsMost, i32.add(i32.div(i32.const(pixelsAtOnce), i32.load(about, word.xOutputs)), 1)),
      ...lanes.map((l) => set(mask, v128.replaceLane(mask, l, i32.sub(0, i32.gt(x, l))))),
      countDown(channels, [
        set(read, from),
        when(i32.load(about, word.padded), [scope.call(pad, { about, from }), set(read, i32.load(about, word.padded))]),
        set(multiplier, i32.load(about, word.multiplier)),
        countDown(multiplier, [
          set(left, i32.load(about, word.taps)),
          set(entry, i32.load(about, word.tapTable)),
          countDown(left, turn, taps),
          increase(gradient, i32.load(about, word.destinationStep)),
        ]),
        increase(from, i32.load(about, word.sourceStep)),
      ]),
    ]
  })
}
