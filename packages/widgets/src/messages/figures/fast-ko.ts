import { im2colFormula, outputsText, winogradFormula } from '../../models/fast/fast-formula.ts'
import type { FastMessages } from './fast.ts'
import { figureKo } from './figure-ko.ts'
import type { FigureWords } from './figure-words.ts'

/** Korean. No particle follows a placeholder. */
export const fastKo: FigureWords<FastMessages> = {
  locale: 'ko',
  common: figureKo,
  messages: {
    title: '교차상관 하나, 알고리즘 셋(float32)',
    algorithm: '알고리즘',
    algorithms: { im2col: 'im2col', winograd: 'Winograd F(2,\u00a03)', fft: 'FFT' },
    presets: { integers: '작은 정수', reals: '실수', uneven: '큰 수 하나' },
    input: '입력 x',
    filter: '커널 w',
    numbers: '값 입력',
    definition: '정의대로 구한 y(참조 구현, float64)',
    stages: {
      im2col: '창을 행으로 모은 행렬과 w의 곱',
      winograd: '타일 하나: 곱셈 네 번에 출력 둘',
      fft: '주파수로 옮겨 곱한 뒤 되돌리기',
    },
    rows: {
      input: '0을 채운 x',
      filter: '0을 채운 w',
      spectra: '스펙트럼',
      product: '켤레와의 곱',
      result: '역변환',
      output: '출력',
      zero: '채워 넣은 0',
    },
    comparison: '오차와 오차 한계',
    error: '오차',
    allowed: '오차 한계',
    accuracy: { componentwise: '성분별 한계: 원소마다 다름', normwise: '노름 기준 한계: 모든 원소에 하나' },
    counts: (multiplications, additions) => `곱셈 ${multiplications}번, 덧셈 ${additions}번`,
    note: '오차 한계는 같은 알고리즘을 절댓값으로 실행하면서 반올림 횟수를 세어 구합니다. 어느 단계에서도 반올림이 일어날 수 없으면 오차 한계는 0입니다.',
    sentence: (view) => {
      const { state, at } = view
      if (state.algorithm === 'im2col') return `행렬 × w, 행 ${at}: ${im2colFormula(view)}.`
      if (state.algorithm === 'winograd') return `타일 ${at}: ${winogradFormula(view)}.`
      const size = view.stages.input.length
      return [
        `x에 0을 채워 수를 ${size}개로 맞추고 변환합니다.`,
        `w에 0을 채워 수를 ${size}개로 맞추고 변환합니다.`,
        '주파수마다 x의 값에 w의 켤레를 곱합니다.',
        `역변환하면 순환 교차상관이 나오고, 그 앞부분이 출력입니다: ${outputsText(view)}.`,
      ][at]!
    },
  },
}
