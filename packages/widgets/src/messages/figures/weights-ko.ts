import { compactNumber } from '../../models/compact-number.ts'
import { subscript } from '../../models/weights/subscript.ts'
import { freeWeightsFormula, weightPlacesText } from '../../models/weights/weights-text.ts'
import { figureKo } from './figure-ko.ts'
import type { FigureWords } from './figure-words.ts'
import type { WeightsMessages } from './weights.ts'

/** Korean. No particle follows a placeholder. */
export const weightsKo: FigureWords<WeightsMessages> = {
  locale: 'ko',
  common: figureKo,
  messages: {
    title: '쌍마다 다른 가중치에서 함께 쓰는 몇 개의 가중치로',
    kind: '층의 종류',
    kinds: { dense: '완전 연결', banded: '국소: 이웃 k개만', toeplitz: '국소이고 공유: 합성곱' },
    show: '표시',
    shows: { letters: '문자', numbers: '수' },
    input: '입력 x',
    filter: '공유하는 가중치 V',
    weights: '행렬 T',
    output: '출력 y = Tx',
    free: (count) => `따로 정하는 가중치: ${count}개`,
    reused: '같은 가중치',
    zero: '구조상 0',
    shown: '표시 중',
    isRead: '읽음',
    outputSays: (row, sum) => `출력 ${row}: ${sum}.`,
    weightSays: ({ letter, value, row, column }, all) =>
      `가중치 ${letter} = ${compactNumber(value)}, 놓인 자리 ${all.length}곳: ${weightPlacesText(all)}. 여기서는 출력 ${row}의 항 ${letter}·x${subscript(column)}입니다.`,
    zeroSays: ({ row, column }) => `0: 출력 ${row}, 입력 ${column} 사이에는 연결이 없습니다.`,
    freeSays: (count, kind, q, p, k) => `따로 정하는 가중치: ${freeWeightsFormula[kind](q, p, k)}${count}개.`,
    table: { caption: '모든 출력과 그 곱', columns: ['출력', '문자식', '곱', '합'] },
  },
}
