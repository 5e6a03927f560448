import { compactNumber } from '../../models/compact-number.ts'
import type { OverlapPreset, OverlapView } from '../../models/overlap/overlap-model.ts'
import type { Locale } from '../messages.ts'

/** What the figure of overlaps says. */
export interface OverlapMessages {
  readonly title: string
  readonly presets: { readonly [name in OverlapPreset]: string }
  readonly rank: string
  readonly ranks: { readonly 1: string; readonly 2: string }
  readonly size: string
  readonly filter: string
  readonly stride: string
  readonly padding: string
  readonly numbers: string
  readonly stamps: string
  readonly input: (place: number) => string
  readonly count: string
  readonly counts2d: string
  readonly interior: string
  readonly adjoint: string
  readonly names: {
    readonly w: string
    readonly x: string
    readonly y: string
    readonly ax: string
    readonly aty: string
  }
  readonly sentence: (view: OverlapView) => string
  readonly products: (view: OverlapView) => string
}

/** The different counts in the interior, from the least. */
const countsText = ({ counts, interior }: OverlapView, between: string) =>
  [...new Set([...interior].map((place) => counts[place]!))].sort((a, b) => a - b).join(between)

const productsText = ({ check: { left, right } }: OverlapView) =>
  `⟨Ax, y⟩ = ${compactNumber(left)}, ⟨x, Aᵀy⟩ = ${compactNumber(right)}`

const en: OverlapMessages = {
  title: 'Transposed convolution: stamps that overlap',
  presets: {
    uneven: 'kernel 3, stride 2: uneven',
    even: 'kernel 4, stride 2: even',
    single: 'kernel 2, stride 2: no overlap',
    gaps: 'kernel 2, stride 3: gaps',
  },
  rank: 'Axes',
  ranks: { 1: '1-D', 2: '2-D' },
  size: 'Inputs',
  filter: 'Kernel size',
  stride: 'Stride',
  padding: 'Padding (cut off)',
  numbers: 'Numbers of the inner products',
  stamps: 'Each input paints a stamp of ones',
  input: (place) => `input ${place}`,
  count: 'count',
  counts2d: 'How many stamps fall on each element',
  interior: 'interior',
  adjoint: 'Adjoint: two inner products that must be equal',
  names: { w: 'kernel w', x: 'x', y: 'y', ax: 'Ax by forward', aty: 'Aᵀy by transposed' },
  sentence: (view) => {
    const { state, even, divides, length } = view
    const first = Math.max(0, state.at * state.stride - state.padding)
    const last = Math.min(length - 1, state.at * state.stride - state.padding + state.filter - 1)
    const stamp = `Input ${state.at} paints elements ${first} to ${last} of ${length}.`
    if (even === null) return `${stamp} The interior is shorter than one stride: add inputs to see whether it is even.`
    const verb = divides ? 'divides' : 'does not divide'
    return `${stamp} In the interior each element is painted ${countsText(view, ' or ')} times: ${even ? 'even' : 'uneven'}, since the stride ${state.stride} ${verb} the kernel size ${state.filter}.`
  },
  products: (view) => `${productsText(view)}.`,
}

const ko: OverlapMessages = {
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
  stamps: '입력마다 1로 된 도장을 찍는다',
  input: (place) => `입력 ${place}`,
  count: '겹친 수',
  counts2d: '원소마다 겹치는 도장의 수',
  interior: '안쪽',
  adjoint: '수반: 서로 같아야 하는 두 내적',
  names: { w: '커널 w', x: 'x', y: 'y', ax: 'Ax (forward)', aty: 'Aᵀy (transposed)' },
  sentence: (view) => {
    const { state, even, divides, length } = view
    const first = Math.max(0, state.at * state.stride - state.padding)
    const last = Math.min(length - 1, state.at * state.stride - state.padding + state.filter - 1)
    const stamp = `입력 ${state.at}: 원소 ${length}개 가운데 ${first}번부터 ${last}번까지 도장을 찍습니다.`
    if (even === null) return `${stamp} 안쪽이 스트라이드보다 짧습니다. 고른지 보려면 입력을 늘리세요.`
    return `${stamp} 안쪽 원소에 겹치는 도장의 수: ${countsText(view, ', ')}. ${even ? '고릅니다' : '고르지 않습니다'}. 스트라이드 ${state.stride}, 커널 크기 ${state.filter}: ${divides ? '나누어떨어집니다' : '나누어떨어지지 않습니다'}.`
  },
  products: (view) => `${productsText(view)}.`,
}

/** What the figure of overlaps says, in each language. */
export const overlapMessages: { readonly [locale in Locale]: OverlapMessages } = { en, ko }
