import { compactNumber } from '../../models/compact-number.ts'
import { figureKo } from './figure-ko.ts'
import type { FigureWords } from './figure-words.ts'
import type { FlipMessages } from './flip.ts'

/** Korean. No particle follows a placeholder. */
export const flipKo: FigureWords<FlipMessages> = {
  locale: 'ko',
  common: figureKo,
  messages: {
    title: '커널 돌리기, 피연산자 바꾸기, 입력 옮기기',
    operation: '연산',
    operations: { correlation: '교차상관', convolution: '합성곱' },
    input: '신호 g',
    filter: '커널 f',
    shift: '입력을 옮기는 칸 수',
    border: '신호 바깥',
    borders: { zeros: '0(zeros)', circular: '순환(circular)' },
    presets: {
      lecture: '대칭이 아닌 커널',
      deltas: 'δ₀과 δ₁: 가장 작은 반례',
      symmetric: '대칭인 커널',
      circular: '순환 경계',
    },
    signal: '신호 g',
    kernel: '커널 f',
    laid: { correlation: '얹은 모습의 커널: 그대로', convolution: '얹은 모습의 커널: 180° 돌림' },
    output: '출력',
    outside: '신호 바깥',
    places: '자리',
    times: (factor) => `곱하는 수 ${compactNumber(factor)}`,
    reads: '이 칸을 읽음',
    shown: '표시 중',
    exchange: '피연산자 바꾸기: 겹치는 모든 자리의 값',
    given: { correlation: 'f ⋆ g', convolution: 'f ∗ g' },
    exchanged: { correlation: 'g ⋆ f', convolution: 'g ∗ f' },
    reversed: '뒤집은 g ⋆ f',
    moving: '입력을 옮기기와 출력을 옮기기',
    movedInput: '옮긴 입력',
    outputOfMoved: '옮긴 입력의 출력',
    movedOutput: '옮긴 출력',
    differs: '다름',
    outputSays: (at, sum) => `출력 자리 ${at}: ${sum}.`,
    inputSays: (at, value, affected) =>
      `입력 자리 ${at}의 값: ${compactNumber(value)}. ${affected.length === 0 ? '이 칸을 읽는 출력은 없습니다.' : `이 칸을 읽는 출력: ${affected.join(', ')}.`}`,
    exchangeSays: (orientation, { differing, differingReversed }) =>
      orientation === 'convolution'
        ? `피연산자를 바꾸면 f ∗ g와 g ∗ f는 ${differing.length === 0 ? '같습니다' : '다릅니다'}.`
        : `피연산자를 바꾸면 f ⋆ g와 g ⋆ f는 ${differing.length === 0 ? '여기서는 같습니다' : differingReversed.length === 0 ? '다르고, 한쪽을 뒤집으면 같아집니다' : '다릅니다'}.`,
    shiftSays: (shift, differing) =>
      shift === 0
        ? ''
        : differing.length === 0
          ? '입력을 옮기면 출력도 똑같이 옮겨집니다. 모든 자리에서 같습니다.'
          : `입력을 옮기면 출력도 옮겨지지만 경계에서는 어긋납니다. 다른 자리: ${differing.join(', ')}.`,
    table: { caption: '모든 출력과 그 곱', columns: ['자리', '곱', '합'] },
  },
}
