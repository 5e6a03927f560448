import { compactNumber } from '../../models/compact-number.ts'
import { placesText } from '../../models/stencil/places-text.ts'
import { figureKo } from './figure-ko.ts'
import type { FigureWords } from './figure-words.ts'
import type { StencilMessages } from './stencil.ts'

/** Korean. No particle follows a placeholder. */
export const stencilKo: FigureWords<StencilMessages> = {
  locale: 'ko',
  common: figureKo,
  messages: {
    title: '입력 위를 미끄러지는 커널',
    rank: '차원',
    ranks: { 1: '1차원', 2: '2차원', 3: '3차원' },
    size: '입력 크기',
    filter: '커널 크기',
    stride: '스트라이드',
    dilation: '팽창',
    padding: '패딩',
    paddings: { explicit: '직접 지정', 'same-upper': 'same-upper', 'same-lower': 'same-lower' },
    begin: '앞쪽 패딩',
    end: '뒤쪽 패딩',
    mode: '입력 바깥',
    modes: {
      zeros: '0(zeros)',
      reflect: '반사(reflect)',
      replicate: '가장자리 반복(replicate)',
      circular: '순환(circular)',
    },
    operation: '연산',
    operations: { correlation: '교차상관', convolution: '합성곱(커널을 돌림)' },
    transposed: '전치(이 설정의 합성곱을 전치)',
    input: '입력',
    kernel: '커널',
    turned: '180° 돌려서 얹습니다',
    output: '출력',
    result: '결과',
    times: (factor) => `곱하는 수 ${compactNumber(factor)}`,
    kinds: { real: '입력', padding: '패딩', inserted: '끼워 넣은 0' },
    from: (source) => `원본 ${figureKo.place(source)}`,
    unread: '읽히지 않음',
    unreadNote: (count) => `한 번도 읽히지 않는 자리: ${count}개(취소선). 잘못된 설정은 아닙니다.`,
    looked: '보고 있는 칸',
    affected: '이 칸을 읽음',
    shown: '표시 중',
    outputSays: (at, sum) => `출력 ${figureKo.place(at)}: ${sum}.`,
    filterSays: (index, value, place) =>
      `커널 ${figureKo.place(index)}의 값 ${compactNumber(value)}, 놓인 곳: ${figureKo.place(place)}.`,
    inputSays: ({ index, value, source, kind, affected }) =>
      [
        `${stencilKo.messages.kinds[kind]} ${figureKo.place(index)}의 값: ${compactNumber(value)}`,
        source ? `(입력 ${figureKo.place(source)}의 사본)` : '',
        affected.length === 0
          ? '. 이 칸을 읽는 출력은 없습니다.'
          : `. 이 칸을 읽는 출력 ${affected.length}개: ${placesText(affected)}.`,
      ].join(''),
    table: { caption: '모든 출력과 그 곱', columns: ['자리', '곱', '합'] },
    counting:
      '여기서는 자리를 0부터 셉니다. 출력 i는 a = 0, …, k − 1에 대해 입력 i + a를 읽습니다. 1부터 세면 같은 창이 j = 1, …, k에 대해 i + j − 1이 됩니다.',
    presets: {
      lecture: '강의의 예: 19 25; 37 43',
      'no-padding-no-strides': '패딩 없음, 스트라이드 1',
      'arbitrary-padding-no-strides': '임의의 패딩, 스트라이드 1',
      'same-padding-no-strides': '절반(same) 패딩, 스트라이드 1',
      'full-padding-no-strides': '완전(full) 패딩, 스트라이드 1',
      'no-padding-strides': '패딩 없음, 스트라이드 2',
      'padding-strides': '패딩 1, 스트라이드 2',
      'padding-strides-odd': '패딩 1, 스트라이드 2(나머지 있음)',
      dilation: '팽창 2, 패딩 없음',
      asymmetric: '비대칭 패딩',
      'same-upper': '짝수 커널, same-upper',
      'same-lower': '짝수 커널, same-lower',
      reflect: '반사(reflect)',
      replicate: '가장자리 반복(replicate)',
      circular: '순환(circular)',
      'reflect-too-wide': '너무 넓은 반사(거절됨)',
      'circular-too-wide': '너무 넓은 순환(거절됨)',
    },
    transposedPreset: (name) => `전치: ${name}`,
  },
}
