import type { StatelessFault } from '../fault.ts'
import { byRule } from '../readings/by-rule.ts'
import { isDepthwise, outputsPerGroup } from '../readings/options.ts'
import { stateless } from '../stateless.ts'

/** The outputs of a depthwise problem dealt to the inputs in turn, as cards are, in place of in runs. */
export const channelMultiplierDealsInTurn: StatelessFault = stateless({
  id: 'channel-multiplier-deals-in-turn',
  class: 'groups',
  title: 'With several outputs a channel in a depthwise problem, output channel c reads input channel c mod groups.',
  modelledOn: [
    'https://github.com/microsoft/onnxjs/issues/41',
    'https://github.com/ARM-software/ComputeLibrary/issues/553',
  ],
  trigger: (problem) => isDepthwise(problem) && outputsPerGroup(problem) > 1,
  wrong: byRule(({ groups }) => ({ channel: (t) => t.outputChannel % groups })),
})
