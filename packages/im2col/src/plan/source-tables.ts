import { vectorKinds } from '../kernels/pack-source.ts'
import type { AxisMap } from './axis-map.ts'
import { type Pass, sourcePixels, tapsOf } from './pass.ts'

/** The tables of a pass that the packer of B reads, as bytes in one piece, and where each of them begins. */
export interface SourceTables {
  readonly bytes: Uint8Array
  readonly z: number
  readonly y: number
  readonly x: number
  readonly kinds: number
  /** Tap records for each block of k. */
  readonly records: readonly number[]
}

/** The kind of a vector of four columns of one row that begins at element e of the extended axis. */
function kindAt({ extended, stride }: AxisMap, e: number): number {
  const [a, b, c, d] = [0, 1, 2, 3].map((lane) => extended[e + lane * stride] ?? -2) as [number, number, number, number]
  if (a === -1 && b === -1 && c === -1 && d === -1) return vectorKinds.zeros
  const step = b - a
  const even = a >= 0 && c - b === step && d - c === step
  if (even && step === 1) return vectorKinds.contiguous
  return even && step === 2 ? vectorKinds.everySecond : vectorKinds.mixed
}

/** Tap records of rows k0 … k0 + kc of B, row k = channel · taps + tap, in panels whose rows have `rowBytes` bytes. */
function recordsOf(pass: Pass, k0: number, kc: number, rowBytes: number): number[] {
  const [z, y, x] = pass.axes
  const taps = tapsOf(pass)
  const plane = sourcePixels(pass) * 4
  return Array.from({ length: taps }, (_, tap) => {
    const first = Math.max(0, Math.ceil((k0 - tap) / taps))
    const count = Math.max(0, Math.ceil((k0 + kc - tap) / taps) - first)
    const [tz, ty, tx] = [Math.floor(tap / (y.taps * x.taps)), Math.floor(tap / x.taps) % y.taps, tap % x.taps] as const
    const places = [tz * z.dilation * 4, ty * y.dilation * 4, tx * x.dilation * 4]
    return [...places, (first * taps + tap - k0) * rowBytes, first * plane, count]
  }).flat()
}

/** The tables of a pass, for blocks of kc rows of B. */
export function sourceTables(pass: Pass, k: number, kc: number, rowBytes: number): SourceTables {
  const [z, y, x] = pass.axes
  const inBytes = ({ extended }: AxisMap, step: number) =>
    Array.from(extended, (source) => (source < 0 ? -1 : source * step * 4))
  const words = [...inBytes(z, y.sourceSize * x.sourceSize), ...inBytes(y, x.sourceSize), ...inBytes(x, 1)]
  const records: number[] = []
  for (let k0 = 0; k0 < k; k0 += kc) {
    records.push(words.length * 4)
    words.push(...recordsOf(pass, k0, Math.min(kc, k - k0), rowBytes))
  }
  const kinds = words.length * 4
  const bytes = new Uint8Array(kinds + x.extended.length)
  bytes.set(new Uint8Array(Int32Array.from(words).buffer))
  for (let e = 0; e < x.extended.length; e++) bytes[kinds + e] = kindAt(x, e)
  const yAt = z.extended.length * 4
  return { bytes, z: 0, y: yAt, x: yAt + y.extended.length * 4, kinds, records }
}
