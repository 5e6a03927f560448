import { figureKo } from './figure-ko.ts'
import type { FigureWords } from './figure-words.ts'
import type { KernelLabMessages } from './kernel-lab.ts'

/** Korean. No particle follows a placeholder. */
export const kernelLabKo: FigureWords<KernelLabMessages> = {
  locale: 'ko',
  common: figureKo,
  messages: {
    title: '커널 실험실: 그림에 커널을 적용하기',
    part: '보기',
    parts: { numbers: '1. 수로 본 그림', window: '2. 창 하나', playground: '3. 직접 해 보기' },
    picture: '그림',
    pictures: { scene: '풍경', disc: '공', strokes: '글씨', checker: '체커판', own: '내 그림' },
    file: '내 그림 파일',
    fileNote: '파일은 이 기기에만 있고 어디로도 보내지 않습니다.',
    noFile: '먼저 파일을 고르세요. 그 전에는 풍경을 대신 보여 줍니다.',
    unreadable: '브라우저가 읽을 수 있는 그림 파일이 아닙니다.',
    colour: '색',
    colours: { rgb: '빨강·초록·파랑', grey: '회색조' },
    channel: '수를 볼 채널',
    channels: ['빨강', '초록', '파랑'],
    kernel: '커널',
    kernels: {
      identity: '항등',
      blur: '흐리게',
      sharpen: '선명하게',
      outline: '윤곽선',
      emboss: '엠보스',
      'left-sobel': '왼쪽 소벨',
      'right-sobel': '오른쪽 소벨',
      'top-sobel': '위쪽 소벨',
      'bottom-sobel': '아래쪽 소벨',
      'wide-blur': '평균 5×5',
      custom: '직접 입력',
    },
    rows: '커널의 행 수',
    columns: '커널의 열 수',
    divisor: '나누는 수',
    weights: '가중치(행 순서대로)',
    border: '경계',
    borders: {
      zeros: '0으로 채움',
      replicate: '가장자리 반복',
      reflect: '반사',
      circular: '순환',
      valid: 'valid: 출력이 작아짐',
    },
    orientation: '연산',
    orientations: { correlation: '교차상관', convolution: '합성곱' },
    passes: '적용 횟수',
    passNames: { 1: '한 번', 2: '두 번' },
    display: '표시 방법',
    displays: {
      clamp: '자르기: 0 미만은 검정, 255 초과는 흰색',
      absolute: '절댓값',
      rescale: '늘이기: 최솟값은 검정, 최댓값은 흰색',
      signed: '부호: 0은 회색',
    },
    row: '첫 행',
    column: '첫 열',
    before: '원래 그림',
    after: '결과',
    numbers: '이 부분의 수',
    outputs: '이 부분의 출력',
    outside: '그림 밖',
    sum: (sum) => `커널의 합: ${sum}. 값이 일정한 그림에는 이 수가 곱해집니다.`,
    separable: (column, row, apart, together) =>
      `분리 가능한 커널: 열 (${column}) × 행 (${row}). 두 번에 나누면 화소마다 필요한 곱셈: ${apart}번(한 번에 하면 ${together}번).`,
    twice: (rows, columns) =>
      `두 번 적용하면 경계에서 먼 곳에서는 커널을 자신과 합성곱한 ${rows}×${columns} 커널을 한 번 적용한 것과 같습니다.`,
    turned: '합성곱에서는 커널을 180° 돌린 다음 그림에 겹칩니다.',
    range: (least, greatest, share) => `값의 범위: ${least} ~ ${greatest}. 0~255를 벗어난 값의 비율: ${share}.`,
    working: '계산 중 …',
    sentence: ({ state, picture, current, looked }, { window, sum, range }) => {
      const { width, height, channels } = picture
      if (state.part === 'window') {
        if (!current) return '이 창은 그림을 벗어납니다. 경계가 valid이면 여기에는 출력이 없습니다.'
        return `출력 행 ${current.row}, 열 ${current.column}: ${window}.`
      }
      if (state.part === 'numbers')
        return `화소 ${width}×${height}개, 화소마다 0~255의 수 ${channels === 3 ? '세' : '한'} 개. 행 ${looked.row}, 열 ${looked.column}: ${looked.value}.`
      const numbers = range
        ? ` 값의 범위: ${range.least} ~ ${range.greatest}, 0~255를 벗어난 비율: ${range.share}.`
        : ''
      return `커널: ${kernelLabKo.messages.kernels[state.kernel]} ${state.rows}×${state.columns}, 합 ${sum}, ${kernelLabKo.messages.orientations[state.orientation]}, ${kernelLabKo.messages.passNames[state.passes]}.${numbers}`
    },
  },
}
