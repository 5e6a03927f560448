import type { BlocksPicture, BlocksView } from '../../models/blocks/blocks-model.ts'
import type { BlocksPreset, BlocksState } from '../../models/blocks/blocks-state.ts'
import { compactNumber } from '../../models/compact-number.ts'
import { factorText } from '../../models/factor-text.ts'
import type { Locale } from '../messages.ts'

/** What the figure of channels says. */
export interface BlocksMessages {
  readonly title: string
  readonly presets: { readonly [name in BlocksPreset]: string }
  readonly inputChannels: string
  readonly outputChannels: string
  readonly groups: string
  readonly size: string
  readonly filter: string
  readonly bias: string
  readonly layout: string
  readonly input: string
  readonly kernel: (output: number) => string
  readonly output: string
  readonly channel: (channel: number) => string
  readonly partials: (output: number) => string
  readonly memory: string
  readonly memoryNote: (layout: string, channel: number) => string
  readonly parameters: (weights: number, biases: number) => string
  readonly boxes: string
  readonly sentence: (view: BlocksView) => string
}

/** The partial values of the output that is shown, with their sum, and the bias. */
function sumText({ sums, current }: BlocksPicture, hasBias: boolean): string {
  const { partials, bias, output } = sums[current.channel]!
  const parts = partials.map((partial) => partial[current.place]!)
  return `${[...parts, ...(hasBias ? [bias] : [])].map(factorText).join(' + ')} = ${compactNumber(output[current.place]!)}`
}

const names = (channels: readonly number[]) => channels.join(', ')

const refusedNumbers = ({ inputChannels, outputChannels, groups }: BlocksState) =>
  inputChannels % groups !== 0
    ? { id: 'groups-divide-input-channels', channels: inputChannels }
    : { id: 'groups-divide-output-channels', channels: outputChannels }

const en: BlocksMessages = {
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
    `${weights} weights${biases > 0 ? ` and ${biases} biases` : ''}, whatever the size of the input.`,
  boxes: 'Input, kernel and output as stacks of planes',
  sentence: ({ state, picture }) => {
    if (!picture) {
      const { id, channels } = refusedNumbers(state)
      return `Refused: ${state.groups} groups do not divide ${channels} channels (${id}).`
    }
    const { channel, row, column } = picture.current
    const { channels } = picture.sums[channel]!
    const read = channels.length === 1 ? `channel ${names(channels)}` : `channels ${names(channels)}, added`
    return `Output channel ${channel}, row ${row}, column ${column}: ${read}${state.bias ? ', and bias' : ''}: ${sumText(picture, state.bias)}.`
  },
}

const ko: BlocksMessages = {
  title: '채널과 블록: 상자 속을 지나가는 상자',
  presets: {
    channels: '채널 3개에서 2개로',
    grouped: '채널 4개, 그룹 2개',
    depthwise: '채널별(depthwise): 채널 하나씩 그룹 3개',
    pointwise: '점별: 커널 1×1',
  },
  inputChannels: '입력 채널',
  outputChannels: '출력 채널',
  groups: '그룹',
  size: '입력 크기',
  filter: '커널 크기',
  bias: '편향',
  layout: '배치 순서(layout)',
  input: '입력',
  kernel: (output) => `커널 ${output}`,
  output: '출력',
  channel: (channel) => `채널 ${channel}`,
  partials: (output) => `출력 채널 ${output}: 입력 채널마다 부분 결과 하나`,
  memory: '메모리 속의 입력',
  memoryNote: (layout, channel) =>
    `배치 순서: ${layout}. 칸 아래는 원소의 c, y, x이고, 표시한 칸은 채널 ${channel}입니다. 값은 그대로이고 순서만 바뀝니다.`,
  parameters: (weights, biases) =>
    `가중치 ${weights}개${biases > 0 ? `, 편향 ${biases}개` : ''}. 입력 크기와 관계없습니다.`,
  boxes: '평면을 쌓은 입력, 커널, 출력',
  sentence: ({ state, picture }) => {
    if (!picture) {
      const { id, channels } = refusedNumbers(state)
      return `거부됨. 그룹 수 ${state.groups}, 채널 수 ${channels}: 나누어떨어지지 않습니다 (${id}).`
    }
    const { channel, row, column } = picture.current
    const { channels } = picture.sums[channel]!
    return `출력 채널 ${channel}, 행 ${row}, 열 ${column}: 부분 결과(입력 채널 ${names(channels)})${state.bias ? ' + 편향' : ''}: ${sumText(picture, state.bias)}.`
  },
}

/** What the figure of channels says, in each language. */
export const blocksMessages: { readonly [locale in Locale]: BlocksMessages } = { en, ko }
