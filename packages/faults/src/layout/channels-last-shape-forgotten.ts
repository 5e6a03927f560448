import type { Fault } from '../fault.ts'
import { tensorOf } from '../right-implementation.ts'
import { behaving } from '../stateless.ts'

/** The numbers lie in channels-last order; the shape that comes with them was made for channels-first. */
export const channelsLastShapeForgotten: Fault = behaving({
  id: 'channels-last-shape-forgotten',
  class: 'layout',
  title:
    'A channels-last result is returned with the shape of a channels-first one; its numbers are in the right order.',
  modelledOn: [],
  behaviour: () => ({
    deliver: (truth, given) => ({ shape: truth.shape, data: tensorOf(truth, given).data }),
  }),
})
