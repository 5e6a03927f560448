import { repeatWhile, set, when } from '../assembler/control.ts'
import { defineFunction, type Func } from '../assembler/function.ts'
import { increase } from '../assembler/increase.ts'
import { i32, v128 } from '../assembler/instructions.ts'
import type { Value } from '../assembler/value.ts'
import { locals } from './locals.ts'

/** What the four columns of a vector read through one tap, where they stand in one row of the output. */
export const vectorKinds = { zeros: 0, contiguous: 1, mixed: 2, everySecond: 3 } as const

/** Words of a tap record: places in the three tables, first row of the panel, first source element, how many channels. */
export const tapRecord = { z: 0, y: 4, x: 8, to: 12, from: 16, count: 20, bytes: 24 } as const

/** Parameters of the packer of B. Pointers and steps are in bytes, positions and strides in elements. */
export const packSourceParameters = {
  to: 'i32',
  from: 'i32',
  /** Columns packed; those of the last vectors that are missing become zeros. */
  columns: 'i32',
  vectors: 'i32',
  /** Vectors of a panel, nr / 4, and from one panel to the next. */
  panelVectors: 'i32',
  panelStep: 'i32',
  /** From a channel to the next, in the panel and in the source. */
  toStep: 'i32',
  fromStep: 'i32',
  /** Bytes to add to the source for each element of an extended axis, or −1 for zeros. */
  zTable: 'i32',
  yTable: 'i32',
  xTable: 'i32',
  /** One byte for each element of the extended x axis: the kind of a vector that begins there. */
  kinds: 'i32',
  /** Records of the taps. */
  records: 'i32',
  taps: 'i32',
  /** Position of the first column. */
  qz: 'i32',
  qy: 'i32',
  qx: 'i32',
  yOutputs: 'i32',
  xOutputs: 'i32',
  zStride: 'i32',
  yStride: 'i32',
  xStride: 'i32',
} as const

const one = i32.const(1)
const four = i32.const(4)

/**
 * Packs a block of im2col as GEMM's B, panels of [rows][nr], without the matrix ever existing: for four columns and one
 * tap at a time, through all channels. Padding, strides, dilations and phases are in the tables.
 */
export function packSource(): Func<typeof packSourceParameters> {
  return defineFunction('packSource', packSourceParameters, (p, scope) => {
    const { to, from, columns, vectors, panelVectors, panelStep, toStep, fromStep, zTable, yTable, xTable, kinds } = p
    const { records, taps, qz, qy, qx, yOutputs, xOutputs, zStride, yStride, xStride } = p
    const [at, inPanel, inRow, tap, record, d, s, count, kind, z, y, x] = locals(scope, 'i32', 12)
    const valid = locals(scope, 'i32', 4)
    const zs = locals(scope, 'i32', 4)
    const ys = locals(scope, 'i32', 4)
    const xs = locals(scope, 'i32', 4)
    const offsets = locals(scope, 'i32', 4)
    const [mask, gathered] = locals(scope, 'v128', 2)
    const lanes = [0, 1, 2, 3] as const

    const bytesAt = (q: Value<'i32'>, stride: Value<'i32'>) => i32.shl(i32.mul(q, stride), 2)
    const nextPosition = (by: number) => [
      increase(qx, by),
      when(i32.ge(qx, xOutputs), [
        set(qx, i32.const(0)),
        increase(qy, one),
        when(i32.ge(qy, yOutputs), [set(qy, i32.const(0)), increase(qz, one)]),
      ]),
    ]
    const setLane = (l: 0 | 1 | 2 | 3, mayUse: Value<'i32'>) => [
      set(valid[l], mayUse),
      set(zs[l], i32.and(bytesAt(qz, zStride), valid[l])),
      set(ys[l], i32.and(bytesAt(qy, yStride), valid[l])),
      set(xs[l], i32.and(bytesAt(qx, xStride), valid[l])),
    ]
    /** Places of the four columns in the tables; −1 in `valid` where a column is there, else 0. */
    const placeLanes = when(
      inRow,
      [
        ...setLane(0, i32.const(-1)),
        ...lanes
          .slice(1)
          .flatMap((l) => [
            set(valid[l]!, i32.const(-1)),
            set(zs[l]!, zs[0]),
            set(ys[l]!, ys[0]),
            set(xs[l]!, i32.add(xs[l - 1]!, i32.shl(xStride, 2))),
          ]),
        ...nextPosition(4),
      ],
      lanes.flatMap((l) => [...setLane(l, i32.sub(0, i32.gt(columns, l))), ...nextPosition(1)]),
    )

    const look = (table: Value<'i32'>, place: Value<'i32'>, word: number) =>
      i32.load(i32.add(i32.add(table, place), i32.load(record, word)))
    const eachChannel = (stored: Value<'v128'>) =>
      repeatWhile(
        [v128.store(d, stored), increase(d, toStep), increase(s, fromStep), set(count, i32.sub(count, one))],
        count,
      )
    const gather = [
      set(mask, v128.zero),
      ...lanes.flatMap((l) => [
        set(z, look(zTable, zs[l], tapRecord.z)),
        set(y, look(yTable, ys[l], tapRecord.y)),
        set(x, look(xTable, xs[l], tapRecord.x)),
        set(kind, i32.and(valid[l], i32.sub(0, i32.ge(i32.or(z, i32.or(y, x)), 0)))),
        set(offsets[l], i32.and(i32.add(z, i32.add(y, x)), kind)),
        set(mask, v128.replaceLane(mask, l, kind)),
      ]),
      repeatWhile(
        [
          set(gathered, v128.load32Zero(i32.add(s, offsets[0]))),
          ...lanes.slice(1).map((l) => set(gathered, v128.load32Lane(i32.add(s, offsets[l]!), gathered, l))),
          v128.store(d, v128.and(gathered, mask)),
          increase(d, toStep),
          increase(s, fromStep),
          set(count, i32.sub(count, one)),
        ],
        count,
      ),
    ]
    const setKind = when(
      inRow,
      [
        set(z, look(zTable, zs[0], tapRecord.z)),
        set(y, look(yTable, ys[0], tapRecord.y)),
        set(kind, i32.const(vectorKinds.zeros)),
        when(i32.ge(i32.or(z, y), 0), [
          set(x, i32.add(xs[0], i32.load(record, tapRecord.x))),
          set(kind, i32.load8(i32.add(kinds, i32.shr(x, 2)))),
          set(x, i32.load(i32.add(xTable, x))),
        ]),
      ],
      [set(kind, i32.const(vectorKinds.mixed))],
    )
    const start = increase(s, i32.add(z, i32.add(y, x)))
    const secondLanes = v128.shuffle32(v128.load(s), v128.load(s, 16), [0, 2, 4, 6])
    const fill = when(
      i32.eq(kind, vectorKinds.contiguous),
      [start, eachChannel(v128.load(s))],
      [
        when(
          i32.eq(kind, vectorKinds.zeros),
          [eachChannel(v128.zero)],
          [when(i32.eq(kind, vectorKinds.everySecond), [start, eachChannel(secondLanes)], gather)],
        ),
      ],
    )

    return [
      set(at, to),
      repeatWhile(
        [
          set(inRow, i32.and(i32.le(i32.add(qx, four), xOutputs), i32.ge(columns, four))),
          placeLanes,
          set(tap, taps),
          set(record, records),
          repeatWhile(
            [
              set(count, i32.load(record, tapRecord.count)),
              when(count, [
                set(d, i32.add(at, i32.load(record, tapRecord.to))),
                set(s, i32.add(from, i32.load(record, tapRecord.from))),
                setKind,
                fill,
              ]),
              increase(record, tapRecord.bytes),
              set(tap, i32.sub(tap, one)),
            ],
            tap,
          ),
          set(columns, i32.sub(columns, four)),
          increase(at, 16),
          increase(inPanel, one),
          when(i32.eq(inPanel, panelVectors), [set(inPanel, i32.const(0)), increase(to, panelStep), set(at, to)]),
          set(vectors, i32.sub(vectors, one)),
        ],
        vectors,
      ),
    ]
  })
}
