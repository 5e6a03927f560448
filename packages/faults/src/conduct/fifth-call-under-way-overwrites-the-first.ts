import type { Fault } from '../fault.ts'
import { type Given, rightStages, tensorOf } from '../right-implementation.ts'
import { behaving } from '../stateless.ts'

/** How many calls may be under way before one takes the place of another. */
const places = 4

/** Requests wait in a ring that nobody thought could be full. */
export const fifthCallUnderWayOverwritesTheFirst: Fault = behaving({
  id: 'fifth-call-under-way-overwrites-the-first',
  class: 'conduct',
  title: 'Calls under way take four places in turn, and each is answered with the operands its place was given last.',
  modelledOn: [],
  seenIn: 'time',
  behaviour: () => {
    const ring: Given[] = []
    let next = 0
    return {
      deliver: async (_, given) => {
        const place = next
        next = (next + 1) % places
        ring[place] = given
        await Promise.resolve()
        return tensorOf(rightStages.answer(ring[place]), ring[place])
      },
    }
  },
})
