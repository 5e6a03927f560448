import { countsText, innerProductsText } from '../../models/overlap/overlap-text.ts'
import { figureKo } from './figure-ko.ts'
import type { FigureWords } from './figure-words.ts'
import type { OverlapMessages } from './overlap.ts'

/** Korean. No particle follows a placeholder. */
export const overlapKo: FigureWords<OverlapMessages> = {
  locale: 'ko',
  common: figureKo,
  messages: {
    title: '전치 합성곱: 겹치는 도장',
    presets: {
      uneven: '커널 3, 스트라이드 2: 고르지 않음',
      even: '커널 4, 스트라이드 2: 고름',
      single: '커널 2, 스트라이드 2: 겹치지 않음',
      gaps: '커널 2, 스트라이드 3: 빈틈',
    },
    rank: '차원',
    ranks: { 1: '1차원', 2: '2차원' },
    size: '입력 개수',
    filter: '커널 크기',
    stride: '스트라이드',
    padding: '패딩(잘라 낼 개수)',
    numbers: '내적에 쓰는 수',
    stamps: '입력마다 찍는, 1로 된 도장',
    input: (place) => `입력 ${place}`,
    count: '겹친 수',
    counts2d: '원소마다 겹치는 도장의 수',
    interior: '안쪽',
    adjoint: '수반: 서로 같아야 하는 두 내적',
    names: { w: '커널 w', x: 'x', y: 'y', ax: 'Ax (합성곱)', aty: 'Aᵀy (전치 합성곱)' },
    sentence: (view) => {
      const { state, even, divides, length } = view
      const first = Math.max(0, state.at * state.stride - state.padding)
      const last = Math.min(length - 1, state.at * state.stride - state.padding + state.filter - 1)
      const stamp = `입력 ${state.at}: 원소 ${length}개 가운데 ${first}번부터 ${last}번까지 도장을 찍습니다.`
      if (even === null) return `${stamp} 안쪽이 스트라이드보다 짧습니다. 고른지 보려면 입력을 늘리세요.`
      return `${stamp} 안쪽에서 겹치는 도장의 수는 ${even ? '고릅니다' : '고르지 않습니다'}: ${countsText(view, ', ')}. 커널 크기(${state.filter})가 스트라이드(${state.stride})로 ${divides ? '나누어떨어지기' : '나누어떨어지지 않기'} 때문입니다.`
    },
    products: (view) => `${innerProductsText(view)}.`,
  },
}
