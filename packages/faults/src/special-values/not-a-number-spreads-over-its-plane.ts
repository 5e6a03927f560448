import type { StatelessFault } from '../fault.ts'
import { spoiledPlanes } from '../readings/spoiled-planes.ts'
import { stateless } from '../stateless.ts'

/** Outputs of a plane share a sum, as a mean that is taken off and added again. */
export const notANumberSpreadsOverItsPlane: StatelessFault = stateless({
  id: 'not-a-number-spreads-over-its-plane',
  class: 'special-values',
  title: 'One NaN in the input makes every output of its image and group NaN.',
  modelledOn: [],
  trigger: (_, { input }) => input!.some(Number.isNaN),
  wrong: spoiledPlanes(Number.isNaN),
})
