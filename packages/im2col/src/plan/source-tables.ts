import { copyList, mixedCopy, vectorKinds } from '../kernels/copy-list.ts'
import type { AxisMap } from './axis-map.ts'
import { type Pass, sourcePixels, tapsOf } from './pass.ts'

/** The tables of a pass that the packer of B reads, as words in one piece, and where each of them begins. */
export interface SourceTables {
  readonly words: Int32Array
  readonly z: number
  readonly y: number
  readonly x: number
  readonly kinds: number
  /** The blocks of k, one after the other. */
  readonly blocks: readonly SourceRows[]
  /** Bytes for the lists of a strip. */
  readonly copiesBytes: number
}

/** The rows of B that one block of k has. */
export interface SourceRows {
  readonly rows: number
  /** The channel of its first row. */
  readonly channel: number
  /** Where its tap records begin, and how many there are. */
  readonly records: number
  readonly taps: number
}

const stripMost = 32 // vectors: 128 columns, so that a row of the source is read to its end while its lines are near
/** Rows of a block that can be packed, at most: each may be a tap with a list of its own. */
export const listsMost = 1280
const copiesMost = listsMost // four vectors of as many taps as a block of k has rows, 60 KiB

/** Vectors of a strip, whole panels, that is read through so many taps. */
export const stripOf = (taps: number, panelVectors = 1): number => {
  const vectors = Math.min(stripMost, Math.floor(copiesMost / taps))
  return vectors - (vectors % panelVectors)
}

/** Bytes of the lists of so many taps: not more for more taps, since strips are narrower then. */
const listsBytes = (taps: number) => taps * (copyList.head + stripOf(taps) * (copyList.copy + mixedCopy.bytes))

/** The kind of a vector of four columns of one row that begins at element e of the extended axis. */
function kindAt({ extended, stride }: AxisMap, e: number): number {
  // In a first call this is interpreted, where no list is quicker than one.
  const a = extended[e]!
  const b = extended[e + stride] ?? -2
  const c = extended[e + 2 * stride] ?? -2
  const d = extended[e + 3 * stride] ?? -2
  if (a === -1 && b === -1 && c === -1 && d === -1) return vectorKinds.zeros
  const step = b - a
  const even = a >= 0 && c - b === step && d - c === step
  if (even && step === 1) return vectorKinds.contiguous
  return even && step === stride ? vectorKinds.strided : vectorKinds.mixed
}

/** For each element of an extended axis the kind of a vector there, and from bit 2 on for how many the row goes on so. */
function kindsOf(axis: AxisMap): Int32Array {
  const { extended, stride } = axis
  const words = new Int32Array(extended.length)
  for (let e = extended.length - 1; e >= 0; e--) {
    const kind = kindAt(axis, e)
    const next = e + 4 * stride
    const step = kind === vectorKinds.zeros ? 0 : 4 * (extended[e + stride]! - extended[e]!)
    const goesOn = ((words[next] ?? vectorKinds.mixed) & 3) === kind && extended[next]! - extended[e]! === step
    words[e] = kind === vectorKinds.mixed ? kind : kind + 4 * (1 + (goesOn ? words[next]! >> 2 : 0))
  }
  return words
}

/** Tap records of the rows of B from k0 on, row k = channel · taps + tap, until they repeat with the next channel. */
function recordsOf(pass: Pass, k0: number, count: number): Int32Array {
  const [z, y, x] = pass.axes
  const taps = tapsOf(pass)
  const plane = sourcePixels(pass) * 4
  const records = Array.from({ length: count }, (_, j) => {
    const tap = (k0 + j) % taps
    const [tz, ty, tx] = [Math.floor(tap / (y.taps * x.taps)), Math.floor(tap / x.taps) % y.taps, tap % x.taps] as const
    const places = [tz * z.dilation * 4, ty * y.dilation * 4, tx * x.dilation * 4]
    return [...places, (k0 % taps) + j < taps ? 0 : plane]
  })
  return Int32Array.from(records.flat())
}

/** The tables of a pass, for blocks of kc rows of B. */
export function sourceTables(pass: Pass, k: number, kc: number): SourceTables {
  const [z, y, x] = pass.axes
  const taps = tapsOf(pass)
  const parts: Int32Array[] = []
  let words = 0
  const put = (part: Int32Array) => {
    const at = words * 4
    parts.push(part)
    words += part.length
    return at
  }
  const putAxis = ({ extended }: AxisMap, step: number) =>
    put(extended.map((source) => (source < 0 ? -1 : source * step * 4)))
  const axes = { z: putAxis(z, y.sourceSize * x.sourceSize), y: putAxis(y, x.sourceSize), x: putAxis(x, 1) }
  const blocks: SourceRows[] = []
  for (let k0 = 0; k0 < k; k0 += kc) {
    const rows = Math.min(kc, k - k0)
    const listed = Math.min(rows, taps)
    const records = put(recordsOf(pass, k0, listed))
    blocks.push({ rows, channel: Math.floor(k0 / taps), records, taps: listed })
  }
  const kinds = put(kindsOf(x))
  const all = new Int32Array(words)
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  const copiesBytes = Math.max(0, ...blocks.map((block) => listsBytes(block.taps)))
  return { words: all, ...axes, kinds, blocks, copiesBytes }
}
