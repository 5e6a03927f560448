import type { StatelessFault } from '../fault.ts'
import { forwardByTerms } from '../readings/by-rule.ts'
import { inputsPerGroup, tapsOf } from '../readings/options.ts'
import { rightWindows } from '../readings/windows.ts'
import { stateless } from '../stateless.ts'

/**
 * A sum unrolled over two blocks of eight, for an odd number of blocks: the last block is followed by what lies behind
 * both operands, which is the next window's row of the im2col matrix and the next output channel's filter. Behind the
 * last of either there are zeros.
 */
export const oddBlockCountReadsOneMore: StatelessFault = stateless({
  id: 'odd-block-count-reads-one-more',
  class: 'sizes',
  title:
    'An odd number of blocks of eight terms is summed with one block too many, from what lies behind both operands.',
  modelledOn: ['https://github.com/tracel-ai/burn/issues/5626'],
  trigger: (problem) => {
    const terms = inputsPerGroup(problem) * tapsOf(problem)
    return terms % 8 === 0 && (terms / 8) % 2 === 1
  },
  wrong: (problem, { input, filter, ...rest }) => {
    const windows = rightWindows(problem)
    const { inputs, taps, outputs, sources } = windows
    const terms = inputsPerGroup(problem) * taps
    return forwardByTerms(problem, rest, (t) => {
      const own = t.source < 0 ? 0 : input![t.input]! * filter![t.filter]!
      const j = t.channelInGroup * taps + t.tap
      if (j >= 8 || t.position + 1 >= outputs) return own
      const source = sources[(t.position + 1) * taps + t.tap]!
      const plane = (t.image * problem.inputChannels + t.channel) * inputs
      return source < 0 ? own : own + input![plane + source]! * (filter![t.filter + terms] ?? 0)
    })
  },
})
