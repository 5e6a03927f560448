import type { StatelessFault } from '../fault.ts'
import { byRule } from '../readings/by-rule.ts'
import { stateless } from '../stateless.ts'

/** Images are taken four at a time; in a tile that is not full the step from image to image comes out as 0. */
export const batchTailStridedAsAWholeTile: StatelessFault = stateless({
  id: 'batch-tail-strided-as-a-whole-tile',
  class: 'sizes',
  title: 'Images of the last, partial tile of four all read the first image of that tile.',
  modelledOn: ['https://github.com/Maratyszcza/NNPACK/issues/44'],
  trigger: ({ batch }) => batch > 1 && batch % 4 !== 0,
  wrong: byRule(({ batch }) => {
    const whole = batch - (batch % 4)
    return { image: (t) => Math.min(t.image, whole) }
  }),
})
