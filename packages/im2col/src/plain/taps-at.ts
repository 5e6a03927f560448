import { type Axes, destinationPixels, sourcePixels, tapsOf } from '../plan/pass.ts'

/** What one position of a pass reads: taps and the source pixels under them, those in zero padding left out. */
export interface TapsAt {
  /** The destination pixel. */
  readonly pixel: number
  /** How many entries of the two lists count. */
  readonly count: number
  readonly taps: Int32Array
  readonly sources: Int32Array
}

/** Visits the positions of a pass in order. The lists are used again for the next position. */
export function forEachPosition(axes: Axes, visit: (at: TapsAt) => void): void {
  const [z, y, x] = axes
  const taps = new Int32Array(tapsOf({ axes }))
  const sources = new Int32Array(taps.length)
  if (sourcePixels({ axes }) * destinationPixels({ axes }) === 0) return
  for (let qz = 0; qz < z.outputs; qz++) {
    for (let qy = 0; qy < y.outputs; qy++) {
      for (let qx = 0; qx < x.outputs; qx++) {
        let count = 0
        let tap = 0
        for (let jz = 0; jz < z.taps; jz++) {
          const plane = z.extended[qz * z.stride + jz * z.dilation]!
          for (let jy = 0; jy < y.taps; jy++) {
            const row = y.extended[qy * y.stride + jy * y.dilation]!
            for (let jx = 0; jx < x.taps; jx++, tap++) {
              const column = x.extended[qx * x.stride + jx * x.dilation]!
              if (plane < 0 || row < 0 || column < 0) continue
              taps[count] = tap
              sources[count++] = (plane * y.sourceSize + row) * x.sourceSize + column
            }
          }
        }
        const line = (z.first + qz * z.step) * y.destinationSize + y.first + qy * y.step
        visit({ pixel: line * x.destinationSize + x.first + qx * x.step, count, taps, sources })
      }
    }
  }
}
