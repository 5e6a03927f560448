import { partialSumText, undividedChannels } from '../../models/blocks/blocks-text.ts'
import type { BlocksMessages } from './blocks.ts'
import { figureEn } from './figure-en.ts'
import type { FigureWords } from './figure-words.ts'

const counted = (count: number, one: string, several: string) => `${count} ${count === 1 ? one : several}`

/** English. */
export const blocksEn: FigureWords<BlocksMessages> = {
  locale: 'en',
  common: figureEn,
  messages: {
    title: 'Channels as blocks: a box slides through a box',
    presets: {
      channels: '3 channels into 2',
      grouped: '4 channels in 2 groups',
      depthwise: 'depthwise: 3 groups of 1',
      pointwise: 'pointwise: kernel 1×1',
    },
    inputChannels: 'Input channels',
    outputChannels: 'Output channels',
    groups: 'Groups',
    size: 'Input size',
    filter: 'Kernel size',
    bias: 'Bias',
    layout: 'Layout',
    input: 'input',
    kernel: (output) => `kernel ${output}`,
    output: 'output',
    channel: (channel) => `channel ${channel}`,
    partials: (output) => `Output channel ${output}: a partial map for each input channel`,
    memory: 'Input in memory',
    memoryNote: (layout, channel) =>
      `Layout ${layout}: c, y, x of each element below it; channel ${channel} is marked. Values stay, their order changes.`,
    parameters: (weights, biases) =>
      `${counted(weights, 'weight', 'weights')}${biases > 0 ? ` and ${counted(biases, 'bias', 'biases')}` : ''}, whatever the size of the input.`,
    boxes: 'Input, kernel and output as stacks of planes',
    sentence: ({ state, picture }) => {
      if (!picture) {
        const { id, channels } = undividedChannels(state)
        return `Refused: ${state.groups} groups do not divide ${counted(channels, 'channel', 'channels')} (${id}).`
      }
      const { channel, row, column } = picture.current
      const { channels } = picture.sums[channel]!
      const read = channels.length === 1 ? `channel ${channels.join(', ')}` : `channels ${channels.join(', ')}, added`
      return `Output channel ${channel}, row ${row}, column ${column}: ${read}${state.bias ? ', and bias' : ''}: ${partialSumText(picture, state.bias)}.`
    },
  },
}
