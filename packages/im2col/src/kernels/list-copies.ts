import { repeatWhile, set, when } from '../assembler/control.ts'
import { countDown } from '../assembler/count-down.ts'
import { defineFunction, type Func } from '../assembler/function.ts'
import { increase } from '../assembler/increase.ts'
import { i32, least, select, v128 } from '../assembler/instructions.ts'
import type { Statement, Value } from '../assembler/value.ts'
import { copyList, mixedCopy, tapRecord, vectorKinds } from './copy-list.ts'
import { locals } from './locals.ts'

/** What the lists of a strip are made from. Steps are in bytes, positions and strides in elements. */
export const sourceParameters = [
  /** Bytes to add to the source for each element of an extended axis, a multiple of 4, or −1 for zeros: only that is odd. */
  'zTable',
  'yTable',
  'xTable',
  /** For each element of the extended x axis the kind of a vector there, and from bit 2 on for how many the row goes on so. */
  'kinds',
  /** Records of the first rows of B, one for each tap where there are as many rows. */
  'records',
  'taps',
  'yOutputs',
  'xOutputs',
  'zStride',
  'yStride',
  'xStride',
  /** Room for the lists, from one list to the next, and from the mixed copies of one to those of the next. */
  'copies',
  'listStep',
  'mixedStep',
  /** From one panel to the next. */
  'panelStep',
] as const

/** Parameters of the list: its sources, and the strip, which begins at a panel. */
export const listParameters: readonly [...typeof sourceParameters, 'first', 'columns', 'vectors'] = [
  ...sourceParameters,
  /** Position of its first column. */
  'first',
  /** Columns from there on; those of the last vectors that are missing become zeros. */
  'columns',
  'vectors',
]

const lanes = [0, 1, 2, 3] as const

/** Lists what a strip of columns reads through each tap. */
export function listCopies(panelVectors: number): Func<typeof listParameters> {
  return defineFunction('listCopies', listParameters, (p, scope) => {
    const { zTable, yTable, xTable, kinds, records, taps, yOutputs, xOutputs, zStride, yStride, xStride } = p
    const { copies, listStep, mixedStep, panelStep, first, columns, vectors } = p
    const [qz, qy, qx, done, run, left, vector, tap, record, list, mixed] = locals(scope, 'i32', 11)
    const [base, kind, word, panels, copy, offset, column, z, y, x] = locals(scope, 'i32', 10)
    const missing = locals(scope, 'i32', 4) // −1 where a lane has no column
    const zs = locals(scope, 'i32', 4)
    const ys = locals(scope, 'i32', 4)
    const xs = locals(scope, 'i32', 4)
    const mask = scope.local('v128')

    const bytesAt = (q: Value<'i32'>, stride: Value<'i32'>) => i32.shl(i32.mul(q, stride), 2)
    const place = (l: 0 | 1 | 2 | 3) => [
      set(zs[l], bytesAt(qz, zStride)),
      set(ys[l], bytesAt(qy, yStride)),
      set(xs[l], bytesAt(qx, xStride)),
    ]
    const nextPosition = (by: Value<'i32'>) => [
      increase(qx, by),
      when(i32.ge(qx, xOutputs), [
        set(qx, i32.const(0)),
        increase(qy, 1),
        when(i32.ge(qy, yOutputs), [set(qy, i32.const(0)), increase(qz, 1)]),
      ]),
    ]
    const inEachList = (body: readonly Statement[]) => [
      set(tap, taps),
      set(record, records),
      set(list, copies),
      set(mixed, i32.add(copies, i32.mul(taps, listStep))),
      countDown(tap, [
        ...body,
        increase(record, tapRecord.bytes),
        increase(list, listStep),
        increase(mixed, mixedStep),
      ]),
    ]
    const look = (table: Value<'i32'>, at: Value<'i32'>, axis: number) =>
      i32.load(i32.add(i32.add(table, at), i32.load(record, axis)))
    /** Adds a copy of `word` at vector `at`, of `panels` panels. */
    const addCopy = (at: Value<'i32'>) => [
      set(copy, i32.add(list, i32.mul(i32.load(list), copyList.copy))),
      i32.store(copy, word, copyList.offset),
      i32.store(
        copy,
        i32.add(i32.mul(i32.div(at, panelVectors), panelStep), i32.mul(i32.rem(at, panelVectors), 16)),
        copyList.place,
      ),
      i32.store(copy, panels, copyList.panels),
      i32.store(list, i32.add(i32.load(list), 1)),
    ]
    /** The offsets of a mixed copy; `find` sets `offset` to that of a lane, and `x` to an odd number where the lane is zero. */
    const mixedOffsets = (find: (l: 0 | 1 | 2 | 3) => readonly Statement[]) => [
      set(word, i32.const(vectorKinds.mixed)),
      set(panels, i32.const(0)),
      set(copy, i32.add(mixed, i32.mul(i32.load(list), mixedCopy.bytes))),
      set(mask, v128.zero),
      ...lanes.flatMap((l) => [
        ...find(l),
        set(x, i32.sub(i32.and(x, 1), 1)),
        set(mask, v128.replaceLane(mask, l, x)),
        i32.store(copy, i32.and(offset, x), l * 4),
      ]),
      v128.store(copy, mask, mixedCopy.mask),
    ]
    const from = i32.load(record, tapRecord.from)
    const at = i32.add(column, i32.load(record, tapRecord.x))

    /** A vector whose columns stand in several rows of the output, or are missing. */
    const vectorOfLanes = [
      ...lanes.flatMap((l) => [
        set(missing[l], i32.sub(i32.gt(columns, l), 1)),
        when(i32.gt(columns, l), place(l)), // behind the last column there may be no table
        when(i32.gt(columns, l + 1), nextPosition(i32.const(1))),
      ]),
      ...inEachList([
        ...mixedOffsets((l) => [
          set(z, look(zTable, zs[l], tapRecord.z)),
          set(y, look(yTable, ys[l], tapRecord.y)),
          set(x, look(xTable, xs[l], tapRecord.x)),
          set(offset, i32.add(from, i32.add(z, i32.add(y, x)))),
          set(x, i32.or(missing[l], i32.or(z, i32.or(y, x)))),
        ]),
        ...addCopy(done),
      ]),
      increase(columns, -4),
      increase(done, 1),
    ]
    /** Vectors of one row of the output, `run` in all. */
    const vectorsOfRow = [
      set(run, least(i32.sub(vectors, done), i32.shr(least(i32.sub(xOutputs, qx), columns), 2))),
      ...place(0),
      ...inEachList([
        set(z, look(zTable, zs[0], tapRecord.z)),
        set(y, look(yTable, ys[0], tapRecord.y)),
        set(base, i32.add(from, i32.add(z, y))),
        set(column, xs[0]),
        set(left, run),
        repeatWhile(
          [
            set(vector, i32.add(done, i32.sub(run, left))),
            // From bit 2 on, how many vectors go on as this one does.
            set(kind, i32.add(i32.shl(left, 2), vectorKinds.zeros)),
            when(i32.eq(i32.and(i32.or(z, y), 1), 0), [set(kind, i32.load(i32.add(kinds, at)))]),
            set(panels, i32.div(least(left, i32.shr(kind, 2)), panelVectors)),
            when(i32.rem(vector, panelVectors), [set(panels, i32.const(0))]),
            set(kind, i32.and(kind, 3)),
            set(word, kind),
            when(
              i32.eq(kind, vectorKinds.mixed),
              mixedOffsets((l) => [
                set(x, i32.load(i32.add(i32.add(xTable, at), i32.mul(xStride, l * 4)))),
                set(offset, i32.add(base, x)),
              ]),
              [
                when(i32.eq(i32.and(kind, 1), 0), [
                  set(word, i32.or(kind, i32.add(base, i32.load(i32.add(xTable, at))))),
                ]),
              ],
            ),
            ...addCopy(vector),
            set(word, select(i32.mul(panels, panelVectors), i32.const(1), panels)),
            increase(column, i32.mul(i32.mul(word, xStride), 16)),
            set(left, i32.sub(left, word)),
          ],
          left,
        ),
      ]),
      ...nextPosition(i32.shl(run, 2)),
      increase(columns, i32.mul(run, -4)),
      increase(done, run),
    ]

    return [
      set(qx, i32.rem(first, xOutputs)),
      set(qy, i32.rem(i32.div(first, xOutputs), yOutputs)),
      set(qz, i32.div(i32.div(first, xOutputs), yOutputs)),
      ...inEachList([i32.store(list, i32.const(0))]),
      repeatWhile(
        [when(i32.and(i32.le(i32.add(qx, 4), xOutputs), i32.ge(columns, 4)), vectorsOfRow, vectorOfLanes)],
        i32.lt(done, vectors),
      ),
    ]
  })
}
