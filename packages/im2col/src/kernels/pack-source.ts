import { repeatWhile, set, when } from '../assembler/control.ts'
import { countDown } from '../assembler/count-down.ts'
import { defineFunction, type Func } from '../assembler/function.ts'
import { increase } from '../assembler/increase.ts'
import { i32, least, v128 } from '../assembler/instructions.ts'
import type { Statement, Value } from '../assembler/value.ts'
import { range } from '../range.ts'
import { copyList, mixedCopy, vectorKinds } from './copy-list.ts'
import { listCopies, sourceParameters } from './list-copies.ts'
import { locals } from './locals.ts'

/** How a vector is read at a pointer, which then goes on by so many bytes. */
interface Read {
  readonly before?: readonly Statement[]
  readonly value: (v: number) => Value<'v128'>
  readonly bytes: number
}

const lanes = [0, 1, 2, 3] as const

/** Pointers and steps are in bytes, positions and strides in elements. */
const own = [
  'to',
  'from',
  /** Position of the first column. */
  'first',
  /** Columns packed; those of the last vectors that are missing become zeros. */
  'columns',
  /** Vectors in all and in a strip, both multiples of a panel's. */
  'vectors',
  'stripVectors',
  /** Rows of B, and from one to the next in a panel. */
  'rows',
  'toStep',
  /** From a channel to the next in the source. */
  'fromStep',
] as const

/** Parameters of the packer of B. */
export const packSourceParameters: readonly [...typeof own, ...typeof sourceParameters] = [...own, ...sourceParameters]

const channelsAtOnce = 4 // share the reading of a list; their rows are near enough to stay in the first cache

/**
 * Packs a block of im2col as GEMM's B, panels of [rows][4·panelVectors], without the matrix ever existing. For a strip of
 * columns, what is read through each tap is listed once; then rows are packed one after the other, channel by channel, so
 * that neighbours in the source are read together.
 */
export function packSource(panelVectors: number): Func<typeof packSourceParameters> {
  const list = listCopies(panelVectors)
  return defineFunction('packSource', packSourceParameters, (p, scope) => {
    const { to, from, first, columns, vectors, stripVectors, rows, toStep, fromStep, ...source } = p
    const { copies, listStep, mixedStep, panelStep, taps, xStride } = source
    const [strip, left, channels, skip, lists, at, mixed, count, copy] = locals(scope, 'i32', 9)
    const [d, s, kind, panels, place, channel, n, p0, c0, left0, place0] = locals(scope, 'i32', 11)
    const offsets = locals(scope, 'i32', 4)
    const [packed, mask] = locals(scope, 'v128', 2)
    const inPanel = range(panelVectors)

    const eachChannel = (body: readonly Statement[]) => [
      set(n, channels),
      countDown(n, [...body, increase(channel, fromStep), increase(place, skip)]),
    ]
    const reads: { readonly [kind: string]: Read } = {
      contiguous: { value: (v) => v128.load(c0, v * 16), bytes: 16 },
      zeros: { value: () => v128.zero, bytes: 0 },
      seconds: {
        value: (v) => v128.shuffle32(v128.load(c0, v * 32), v128.load(c0, v * 32 + 16), [0, 2, 4, 6]),
        bytes: 32,
      },
      strided: {
        before: lanes.flatMap((l) => [
          set(packed, l === 0 ? v128.load32Zero(c0) : v128.load32Lane(c0, packed, l)),
          increase(c0, i32.shl(xStride, 2)),
        ]),
        value: () => packed,
        bytes: 0,
      },
    }
    const copyVectors = (vectors: readonly number[], { before = [], value, bytes }: Read) => [
      ...vectors.flatMap((v) => [...before, v128.store(p0, value(v), v * 16)]),
      increase(c0, bytes * vectors.length),
    ]
    const singleVector = (read: Read) => eachChannel([set(p0, place), set(c0, channel), ...copyVectors([0], read)])
    const wholePanels = (read: Read) =>
      eachChannel([
        set(p0, place),
        set(c0, channel),
        set(left0, panels),
        countDown(left0, [...copyVectors(inPanel, read), increase(p0, panelStep)]),
      ])
    const byKind = (copyAs: (read: Read) => readonly Statement[]) => [
      when(
        kind,
        [
          when(i32.eq(kind, vectorKinds.zeros), copyAs(reads.zeros!), [
            when(i32.eq(xStride, 2), copyAs(reads.seconds!), copyAs(reads.strided!)),
          ]),
        ],
        copyAs(reads.contiguous!),
      ),
    ]
    const gathered = [
      set(place0, i32.add(mixed, i32.mul(i32.sub(copy, at), mixedCopy.bytes / copyList.copy))),
      ...offsets.map((offset, l) => set(offset, i32.load(place0, l * 4))),
      set(mask, v128.load(place0, mixedCopy.mask)),
      set(channel, s),
      ...eachChannel([
        set(packed, v128.load32Zero(i32.add(channel, offsets[0]))),
        ...lanes.slice(1).map((l) => set(packed, v128.load32Lane(i32.add(channel, offsets[l]!), packed, l))),
        v128.store(place, v128.and(packed, mask)),
      ]),
    ]
    const packList = [
      set(count, i32.load(at)),
      set(copy, at),
      countDown(count, [
        set(kind, i32.load(copy, copyList.offset)),
        set(channel, i32.add(s, i32.and(kind, -4))),
        set(kind, i32.and(kind, 3)),
        set(place, i32.add(d, i32.load(copy, copyList.place))),
        set(panels, i32.load(copy, copyList.panels)),
        when(panels, byKind(wholePanels), [when(i32.eq(kind, vectorKinds.mixed), gathered, byKind(singleVector))]),
        increase(copy, copyList.copy),
      ]),
    ]
    /** Packs some channels, or what is left of the last one. */
    const packChannels = [
      set(channels, least(i32.div(left, taps), channelsAtOnce)),
      set(lists, taps),
      when(i32.eq(channels, 0), [set(channels, i32.const(1)), set(lists, left)]),
      set(left, i32.sub(left, i32.mul(lists, channels))),
      set(at, copies),
      set(mixed, i32.add(copies, i32.mul(taps, listStep))),
      countDown(lists, [...packList, increase(d, toStep), increase(at, listStep), increase(mixed, mixedStep)]),
      increase(s, i32.mul(channels, fromStep)),
      increase(d, i32.mul(i32.sub(channels, 1), skip)),
    ]

    return [
      set(skip, i32.mul(taps, toStep)),
      repeatWhile(
        [
          set(strip, least(vectors, stripVectors)),
          scope.call(list, { ...source, first, columns, vectors: strip }),
          set(s, from),
          set(d, to),
          set(left, rows),
          repeatWhile(packChannels, left),
          increase(to, i32.mul(i32.div(strip, panelVectors), panelStep)),
          increase(first, i32.shl(strip, 2)),
          increase(columns, i32.mul(strip, -4)),
          set(vectors, i32.sub(vectors, strip)),
        ],
        vectors,
      ),
    ]
  })
}
