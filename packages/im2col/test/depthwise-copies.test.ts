import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { AxisMap } from '../src/plan/axis-map.ts'
import { copiesOf } from '../src/plan/depthwise-side.ts'

const seed = Number(process.env.CONVLAWS_SEED)

/** An axis of a zero-padded source, with three taps. */
function padded(sourceSize: number, begin: number, end: number, stride: number): AxisMap {
  const outputs = Math.floor((begin + sourceSize + end - 3) / stride) + 1
  const extended = Int32Array.from({ length: (outputs - 1) * stride + 3 }, (_, e) =>
    e >= begin && e < begin + sourceSize ? e - begin : -1,
  )
  const place = { first: 0, step: 1, destinationSize: outputs }
  return { outputs, taps: 3, stride, dilation: 1, extended, sourceSize, ...place }
}

/** Where each copied float comes from, by its place. */
function written({ vectors, pairs, singles }: ReturnType<typeof copiesOf>): Map<number, number> {
  const sources = new Map<number, number>()
  const write = (source: number, place: number) => sources.set(place / 4, source / 4)
  for (let j = 0; j < vectors.length; j += 4) {
    for (let f = 0; f < vectors[j + 3]! * 4; f++) write(vectors[j]! + f * 4, vectors[j + 1]! + f * 4)
  }
  for (let j = 0; j < pairs.length; j += 4) {
    for (let f = 0; f < pairs[j + 3]! * 4; f++) {
      write(pairs[j]! + f * 8, pairs[j + 1]! + f * 4)
      write(pairs[j]! + f * 8 + 4, pairs[j + 1]! + pairs[j + 2]! + f * 4)
    }
  }
  for (let j = 0; j < singles.length; j += 4) write(singles[j]!, singles[j + 1]!)
  return sources
}

test('a padded row is copied whole, by vectors but for what is narrower than one', () => {
  const side = fc.integer({ min: 0, max: 3 })
  const axes = fc.tuple(fc.integer({ min: 3, max: 70 }), side, side, fc.integer({ min: 1, max: 3 }))
  fc.assert(
    fc.property(axes, ([size, begin, end, stride]) => {
      const axis = padded(size, begin, end, stride)
      const copies = copiesOf(axis)
      const columns = Math.ceil(axis.extended.length / stride)
      const expected = new Map<number, number>()
      axis.extended.forEach((source, e) => {
        if (source >= 0) expected.set((e % stride) * columns + Math.floor(e / stride), source)
      })
      expect(new Map([...written(copies)].sort())).toEqual(new Map([...expected].sort()))
      if (stride <= 2 && size >= 12) expect(copies.singles).toEqual([])
    }),
    { seed },
  )
})
