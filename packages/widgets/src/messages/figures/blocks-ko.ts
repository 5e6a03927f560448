import { partialSumText, undividedChannels } from '../../models/blocks/blocks-text.ts'
import type { BlocksMessages } from './blocks.ts'
import { figureKo } from './figure-ko.ts'
import type { FigureWords } from './figure-words.ts'

/** Korean. No particle follows a placeholder. */
export const blocksKo: FigureWords<BlocksMessages> = {
  locale: 'ko',
  common: figureKo,
  messages: {
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
        const { id, channels } = undividedChannels(state)
        return `거절됨. 그룹 수 ${state.groups}, 채널 수 ${channels}: 나누어떨어지지 않습니다 (${id}).`
      }
      const { channel, row, column } = picture.current
      const { channels } = picture.sums[channel]!
      return `출력 채널 ${channel}, 행 ${row}, 열 ${column}: 부분 결과(입력 채널 ${channels.join(', ')})${state.bias ? ' + 편향' : ''}: ${partialSumText(picture, state.bias)}.`
    },
  },
}
