import type { StatelessFault } from '../fault.ts'
import { byRule } from '../readings/by-rule.ts'
import { tapsOf } from '../readings/options.ts'
import { stateless } from '../stateless.ts'

/** A loop over the taps that ends one too early. */
export const dropsTheLastTap: StatelessFault = stateless({
  id: 'drops-the-last-tap',
  class: 'sizes',
  title: 'The last tap of each filter plane is taken as 0.',
  modelledOn: ['https://github.com/sightmachine/simplecv-js/issues/28'],
  wrong: byRule((problem) => ({ source: (t) => (t.tap < tapsOf(problem) - 1 ? t.source : -1) })),
})
