import { repeatWhile, set, when, whileHolds } from '../assembler/control.ts'
import { countDown } from '../assembler/count-down.ts'
import { defineFunction, type Func } from '../assembler/function.ts'
import { increase } from '../assembler/increase.ts'
import { i32, least, select, v128 } from '../assembler/instructions.ts'
import type { Local, Statement, Value } from '../assembler/value.ts'
import { depthwisePad } from './depthwise-pad.ts'
import type { DepthwiseKernel } from './depthwise-table.ts'
import { knownTaps, listedTaps, type Place, widest } from './depthwise-taps.ts'
import { depthwiseWords as word } from './depthwise-words.ts'
import { finishOf } from './finish.ts'
import { locals } from './locals.ts'
import { multiplyAdd } from './multiply-add.ts'

/** Parameters of one output plane: a depthwise description, the plane that is read, filter and bias of the channel. */
const planeParameters = ['about', 'to', 'from', 'filter', 'bias'] as const

/** One output plane: each element has one accumulator, taps ascend, then bias and clamp. */
function depthwisePlane({ taps, stride, rows, vectors, feature }: DepthwiseKernel): Func<typeof planeParameters> {
  return defineFunction('depthwisePlane', planeParameters, (p, scope) => {
    const { about, to, from, filter, bias } = p
    const [y, z, plane, line, x, end, first, second, flags] = locals(scope, 'i32', 9)
    const step = scope.local('i32')
    const sums = locals(scope, 'v128', widest)
    const rowBytes = i32.shl(i32.load(about, word.xOutputs), 2)
    const finish = finishOf(scope, flags)
    const madd = multiplyAdd[feature]
    const summation = taps
      ? knownTaps(taps, stride, about, filter, scope, madd, rows)
      : listedTaps(about, filter, scope, madd)

    const compute = (places: readonly Place[], rows: number) => {
      const some = sums.slice(0, places.length * rows)
      return [
        ...some.map((each) => set(each, v128.zero)),
        ...summation.sum(some, places),
        when(flags, finish.apply(some)),
      ]
    }
    const lines = [to, ...locals(scope, 'i32', rows - 1)]
    const computeAndStore = (places: readonly Place[], rows = 1) => [
      ...compute(places, rows),
      ...lines
        .slice(0, rows)
        .flatMap((line, row) =>
          places.map(({ x, bytes }, v) => v128.store(i32.add(line, x), sums[row * places.length + v]!, bytes)),
        ),
      increase(x, places.length * 16),
    ]
    // `end` is where the last vector of a row begins: it overlaps the one before it where 4 does not divide the outputs.
    const toEnd = (places: readonly Local<'i32'>[], rows?: number) =>
      whileHolds(i32.lt(x, i32.add(end, 16)), [
        ...places.map((place, v) => set(place, least(i32.add(x, v * 16), end))),
        ...computeAndStore(
          places.map((x) => ({ x, bytes: 0 })),
          rows,
        ),
      ])
    const pair = [first, second]
    const wide = [
      whileHolds(
        i32.le(i32.add(x, widest * 16 - 16), end),
        computeAndStore(sums.map((_, v) => ({ x, bytes: v * 16 }))),
      ),
      toEnd(pair),
    ]
    const severalRows = [
      ...lines.slice(1).map((line, j) => set(line, i32.add(lines[j]!, rowBytes))),
      toEnd(pair.slice(0, vectors), rows),
    ]
    const narrow = [
      ...compute([{ x, bytes: 0 }], 1),
      ...[0, 1, 2].map((lane) =>
        when(i32.gt(i32.load(about, word.xOutputs), lane), [
          v128.store32Lane(to, sums[0], lane as 0 | 1 | 2, lane * 4),
        ]),
      ),
    ]
    const acrossPlane = (body: readonly Statement[], rows: Value<'i32'>) => [
      repeatWhile(
        [
          ...summation.row(line),
          set(x, i32.const(0)),
          ...body,
          set(step, rows),
          increase(to, i32.mul(step, rowBytes)),
          increase(line, i32.mul(step, i32.load(about, word.yStep))),
          set(y, i32.sub(y, step)),
        ],
        y,
      ),
    ]
    const oneByOne = acrossPlane([when(i32.ge(end, 0), wide, narrow)], i32.const(1))
    return [
      ...summation.before,
      set(flags, i32.load(about, word.flags)),
      finish.biasOf(bias),
      ...finish.clampOf(i32.add(about, word.clamp)),
      set(end, i32.sub(rowBytes, 16)),
      set(z, i32.load(about, word.zOutputs)),
      set(plane, from),
      countDown(z, [
        set(y, i32.load(about, word.yOutputs)),
        set(line, plane),
        when(
          i32.and(i32.and(i32.ge(y, rows), i32.ge(end, 0)), summation.canSumRows),
          // The last rows overlap those before them where they are fewer.
          acrossPlane(severalRows, select(i32.const(rows), least(rows, i32.sub(y, rows)), i32.eq(y, rows))),
          oneByOne,
        ),
        increase(plane, i32.load(about, word.zStep)),
      ]),
    ]
  })
}

/** Parameters of a run over source planes that follow each other. */
export const depthwiseParameters = ['about', 'to', 'from', 'filter', 'bias', 'channels'] as const

/** Plane after plane: pads one, where it must be padded, and computes its outputs. */
export function depthwise(kernel: DepthwiseKernel): Func<typeof depthwiseParameters> {
  const [pad, onePlane] = [depthwisePad(), depthwisePlane(kernel)]
  return defineFunction('depthwise', depthwiseParameters, (p, scope) => {
    const { about, to, from, filter, bias, channels } = p
    const [read, left] = locals(scope, 'i32', 2)
    return [
      countDown(channels, [
        set(read, from),
        when(i32.load(about, word.padded), [scope.call(pad, { about, from }), set(read, i32.load(about, word.padded))]),
        set(left, i32.load(about, word.multiplier)),
        countDown(left, [
          scope.call(onePlane, { about, to, from: read, filter, bias }),
          increase(to, i32.load(about, word.destinationStep)),
          increase(filter, i32.shl(i32.load(about, word.taps), 2)),
          increase(bias, 4),
        ]),
        increase(from, i32.load(about, word.sourceStep)),
      ]),
    ]
  })
}
