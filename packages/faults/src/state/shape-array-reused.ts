import type { Fault } from '../fault.ts'
import { tensorOf } from '../right-implementation.ts'
import { behaving } from '../stateless.ts'

/** Output sizes are worked out in an array that is kept for each rank, and results are given that array. */
export const shapeArrayReused: Fault = behaving({
  id: 'shape-array-reused',
  class: 'state',
  title:
    'All results of one rank have the same array as their shape, which the next call writes over; the data is right.',
  modelledOn: [],
  seenIn: 'memory',
  behaviour: () => {
    const shapes = new Map<number, number[]>()
    return {
      deliver: (truth, given) => {
        const { shape, data } = tensorOf(truth, given)
        const kept = shapes.get(shape.length) ?? []
        shapes.set(shape.length, kept)
        kept.splice(0, kept.length, ...shape)
        return { shape: kept, data }
      },
    }
  },
})
