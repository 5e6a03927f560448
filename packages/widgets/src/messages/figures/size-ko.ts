import { figureKo } from './figure-ko.ts'
import type { FigureWords } from './figure-words.ts'
import type { SizeMessages } from './size.ts'

/** Korean. No particle follows a placeholder. */
export const sizeKo: FigureWords<SizeMessages> = {
  locale: 'ko',
  common: figureKo,
  messages: {
    title: '축마다 구하는 출력 크기',
    rank: '차원',
    axis: (axis, rank) =>
      `축 ${axis}${['', '(너비)', ['(높이)', '(너비)'][axis], ['(깊이)', '(높이)', '(너비)'][axis]][rank] ?? ''}`,
    drawn: '그릴 축',
    settings: { h: '입력 크기', k: '커널 크기 K', s: '스트라이드 S', d: '팽창 D', pb: '앞쪽 패딩', pe: '뒤쪽 패딩' },
    padding: '패딩',
    paddings: { explicit: '직접 지정', 'same-upper': 'same-upper', 'same-lower': 'same-lower' },
    transposed: '전치(이 설정의 합성곱을 전치)',
    presets: {
      lecture: '28×28과 3×3',
      floor: '읽히지 않는 입력이 남는 스트라이드',
      half: '크기를 지키는 절반 패딩',
      resnet: '224×224와 7×7, 스트라이드 2',
      even: '짝수 커널, same-upper',
      nothing: '들어가지 않는 창(거절됨)',
    },
    input: '패딩을 더한 입력',
    kinds: { padding: '패딩', unread: '읽히지 않음', left: (count) => `그 밖에 ${count}개` },
    names: {
      explicit: '직접 지정(explicit)',
      valid: "valid: TensorFlow와 Keras의 'valid', ONNX의 VALID",
      'same-upper': "same-upper: TensorFlow와 Keras의 'same', ONNX의 SAME_UPPER",
      'same-lower': 'same-lower: ONNX의 SAME_LOWER',
      'torch-same': "PyTorch의 'same'(스트라이드 1에서만)",
      half: '절반(half): 양 끝에 ⌊D(K − 1)/2⌋',
      full: '완전(full): 양 끝에 D(K − 1)',
    },
    compared: { caption: (axis) => `축 ${axis}에서 패딩 이름 비교`, columns: ['이름', '앞쪽', '뒤쪽', '출력'] },
    undefinedName: '여기서는 정의되지 않음',
    noOutput: '없음',
    code: '같은 설정의 코드',
    copyCode: (library) => `${library} 코드 복사`.trim(),
    says: (input, kernel, output) => `입력 ${input}, 커널 ${kernel}, 출력 ${output}.`,
    transposedSays: (input, kernel, output) => `전치: 입력 ${input}, 커널 ${kernel}, 결과 ${output}.`,
    axisSays: (axis, formula) => `축 ${axis}: ${formula}.`,
    unreadSays: (count) =>
      `한 번도 읽히지 않는 입력 원소: ${count}개. 여기서는 올바른 설정이지만, 이런 크기를 오류로 보는 도구도 있습니다.`,
    table: { caption: '축마다의 크기', columns: ['축', 'H', 'K', 'S', 'D', 'P_b', 'P_e', 'O'] },
  },
}
