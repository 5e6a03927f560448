import { compactNumber } from '../../models/compact-number.ts'
import type { WeightsState } from '../../models/weights/weights-state.ts'
import type { Weight } from '../../models/weights/weights-view.ts'
import type { Locale } from '../messages.ts'

type Kind = WeightsState['kind']

/** What the figure of weights says. */
export interface WeightsMessages {
  readonly title: string
  readonly kind: string
  readonly kinds: { readonly [kind in Kind]: string }
  readonly show: string
  readonly shows: { readonly letters: string; readonly numbers: string }
  readonly input: string
  readonly filter: string
  readonly weights: string
  readonly output: string
  readonly free: (count: number) => string
  readonly reused: string
  readonly zero: string
  readonly shown: string
  readonly isRead: string
  readonly outputSays: (row: number, sum: string) => string
  readonly weightSays: (weight: Weight, places: readonly Weight[]) => string
  readonly zeroSays: (weight: Weight) => string
  readonly freeSays: (count: number, kind: Kind, q: number, p: number, k: number) => string
  readonly table: { readonly caption: string; readonly columns: readonly string[] }
}

const products: { readonly [kind in Kind]: (q: number, p: number, k: number) => string } = {
  dense: (q, p) => `qp = ${q}·${p} = `,
  banded: (q, _, k) => `qk = ${q}·${k} = `,
  toeplitz: () => 'k = ',
}

const places = (weights: readonly Weight[]) => weights.map(({ row, column }) => `(${row}, ${column})`).join(', ')

const en: WeightsMessages = {
  title: 'From a weight for each pair to a few shared weights',
  kind: 'The layer',
  kinds: { dense: 'fully connected', banded: 'local: k neighbours', toeplitz: 'local and shared: convolution' },
  show: 'Show',
  shows: { letters: 'letters', numbers: 'numbers' },
  input: 'Input x',
  filter: 'Shared weights V',
  weights: 'Matrix T',
  output: 'Output y = Tx',
  free: (count) => `Free weights: ${count}`,
  reused: 'the same weight',
  zero: 'zero by construction',
  shown: 'shown',
  isRead: 'read',
  outputSays: (row, sum) => `Output ${row}: ${sum}.`,
  weightSays: ({ letter, value, row, column }, all) =>
    `Weight ${letter} = ${compactNumber(value)} stands at ${all.length} ${all.length === 1 ? 'place' : 'places'}: ${places(all)}. Here it is the term ${letter}·x${column} of output ${row}.`,
  zeroSays: ({ row, column }) => `Zero: output ${row} does not read input ${column}.`,
  freeSays: (count, kind, q, p, k) => `Free weights: ${products[kind](q, p, k)}${count}.`,
  table: { caption: 'Every output, with its products', columns: ['Output', 'In letters', 'Products', 'Sum'] },
}

const ko: WeightsMessages = {
  title: '쌍마다 다른 가중치에서 함께 쓰는 몇 개의 가중치로',
  kind: '층의 종류',
  kinds: { dense: '완전 연결', banded: '국소: 이웃 k개만', toeplitz: '국소이고 공유: 합성곱' },
  show: '표시',
  shows: { letters: '문자', numbers: '수' },
  input: '입력 x',
  filter: '공유하는 가중치 V',
  weights: '행렬 T',
  output: '출력 y = Tx',
  free: (count) => `자유로운 가중치: ${count}개`,
  reused: '같은 가중치',
  zero: '구조상 0',
  shown: '표시 중',
  isRead: '읽음',
  outputSays: (row, sum) => `출력 ${row}: ${sum}.`,
  weightSays: ({ letter, value, row, column }, all) =>
    `가중치 ${letter} = ${compactNumber(value)}, 놓인 자리 ${all.length}곳: ${places(all)}. 여기서는 출력 ${row}의 항 ${letter}·x${column}입니다.`,
  zeroSays: ({ row, column }) => `0: 출력 ${row}, 입력 ${column} 사이에는 연결이 없습니다.`,
  freeSays: (count, kind, q, p, k) => `자유로운 가중치: ${products[kind](q, p, k)}${count}개.`,
  table: { caption: '모든 출력과 그 곱', columns: ['출력', '문자식', '곱', '합'] },
}

/** What the figure of weights says, in each language. */
export const weightsMessages: { readonly [locale in Locale]: WeightsMessages } = { en, ko }
