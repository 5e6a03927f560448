import { compactNumber } from '../../models/compact-number.ts'
import type { StencilState } from '../../models/stencil/stencil-state.ts'
import type { StencilCell } from '../../models/stencil/stencil-view.ts'
import type { Locale } from '../messages.ts'
import { figureMessages } from './figure.ts'

type Index = readonly number[]

/** What the stencil says. */
export interface StencilMessages {
  readonly title: string
  readonly rank: string
  readonly ranks: { readonly [rank in StencilState['rank']]: string }
  readonly size: string
  readonly filter: string
  readonly stride: string
  readonly dilation: string
  readonly padding: string
  readonly paddings: { readonly [padding in StencilState['padding']]: string }
  readonly begin: string
  readonly end: string
  readonly mode: string
  readonly modes: { readonly [mode in StencilState['mode']]: string }
  readonly operation: string
  readonly operations: { readonly [orientation in StencilState['orientation']]: string }
  readonly transposed: string
  readonly input: string
  readonly kernel: string
  readonly turned: string
  readonly output: string
  readonly result: string
  readonly times: (factor: number) => string
  readonly kinds: { readonly [kind in StencilCell['kind']]: string }
  readonly from: (source: Index) => string
  readonly unread: string
  readonly unreadNote: (count: number) => string
  readonly looked: string
  readonly affected: string
  readonly shown: string
  readonly outputSays: (at: Index, sum: string) => string
  readonly filterSays: (index: Index, value: number, place: Index) => string
  readonly inputSays: (said: {
    readonly index: Index
    readonly value: number
    readonly source: Index | null
    readonly kind: StencilCell['kind']
    readonly affected: readonly Index[]
  }) => string
  readonly table: { readonly caption: string; readonly columns: readonly string[] }
  readonly counting: string
}

const places = (all: readonly Index[]) =>
  all.map((index) => (index.length === 1 ? String(index[0]) : `(${index.join(', ')})`)).join(', ')

const en: StencilMessages = {
  title: 'A kernel slides over an input',
  rank: 'Dimensions',
  ranks: { 1: '1-D', 2: '2-D', 3: '3-D' },
  size: 'Input size',
  filter: 'Kernel size',
  stride: 'Stride',
  dilation: 'Dilation',
  padding: 'Padding',
  paddings: { explicit: 'as given', 'same-upper': 'same-upper', 'same-lower': 'same-lower' },
  begin: 'Padding, beginning',
  end: 'Padding, end',
  mode: 'Outside the input',
  modes: { zeros: 'zeros', reflect: 'reflect', replicate: 'replicate', circular: 'circular' },
  operation: 'Operation',
  operations: { correlation: 'cross-correlation', convolution: 'convolution (kernel turned)' },
  transposed: 'Transposed (of the convolution with these settings)',
  input: 'Input',
  kernel: 'Kernel',
  turned: 'turned by 180° when it is laid on',
  output: 'Output',
  result: 'Result',
  times: (factor) => `times ${compactNumber(factor)}`,
  kinds: { real: 'input', padding: 'padding', inserted: 'inserted zero' },
  from: (source) => `from ${figureMessages.en.place(source)}`,
  unread: 'never read',
  unreadNote: (count) => `Never read: ${count} ${count === 1 ? 'place' : 'places'} (struck through). That is legal.`,
  looked: 'looked at',
  affected: 'reads it',
  shown: 'shown',
  outputSays: (at, sum) => `Output ${figureMessages.en.place(at)}: ${sum}.`,
  filterSays: (index, value, place) =>
    `Kernel ${figureMessages.en.place(index)} is ${compactNumber(value)} and lies on ${figureMessages.en.place(place)}.`,
  inputSays: ({ index, value, source, kind, affected }) =>
    [
      `${kind === 'real' ? 'Input' : kind === 'padding' ? 'Padding' : 'Inserted zero'} ${figureMessages.en.place(index)} is ${compactNumber(value)}`,
      source ? `, a copy of input ${figureMessages.en.place(source)}` : '',
      affected.length === 0
        ? '. No output reads it.'
        : `. ${affected.length} ${affected.length === 1 ? 'output reads' : 'outputs read'} it: ${places(affected)}.`,
    ].join(''),
  table: { caption: 'Every output, with its products', columns: ['Place', 'Products', 'Sum'] },
  counting:
    'Places are counted from 0 here: output i reads inputs i + a with a = 0, …, k − 1. Counted from 1, the same window is i + j − 1 with j = 1, …, k.',
}

const ko: StencilMessages = {
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
  modes: { zeros: '영(zeros)', reflect: '반사(reflect)', replicate: '복제(replicate)', circular: '순환(circular)' },
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
  from: (source) => `원본 ${figureMessages.ko.place(source)}`,
  unread: '읽히지 않음',
  unreadNote: (count) => `한 번도 읽히지 않는 자리: ${count}개(취소선). 잘못된 설정은 아닙니다.`,
  looked: '보고 있는 칸',
  affected: '이 칸을 읽음',
  shown: '표시 중',
  outputSays: (at, sum) => `출력 ${figureMessages.ko.place(at)}: ${sum}.`,
  filterSays: (index, value, place) =>
    `커널 ${figureMessages.ko.place(index)}의 값 ${compactNumber(value)}, 놓인 자리는 ${figureMessages.ko.place(place)}.`,
  inputSays: ({ index, value, source, kind, affected }) =>
    [
      `${ko.kinds[kind]} ${figureMessages.ko.place(index)}의 값: ${compactNumber(value)}`,
      source ? `(입력 ${figureMessages.ko.place(source)}의 사본)` : '',
      affected.length === 0
        ? '. 이 칸을 읽는 출력은 없습니다.'
        : `. 이 칸을 읽는 출력 ${affected.length}개: ${places(affected)}.`,
    ].join(''),
  table: { caption: '모든 출력과 그 곱', columns: ['자리', '곱', '합'] },
  counting:
    '여기서는 자리를 0부터 셉니다. 출력 i는 a = 0, …, k − 1에 대해 입력 i + a를 읽습니다. 1부터 세면 같은 창이 j = 1, …, k에 대해 i + j − 1이 됩니다.',
}

/** What the stencil says, in each language. */
export const stencilMessages: { readonly [locale in Locale]: StencilMessages } = { en, ko }
