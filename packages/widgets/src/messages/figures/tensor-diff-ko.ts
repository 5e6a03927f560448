import { compactNumber } from '../../models/compact-number.ts'
import { shapeText } from '../../models/shape-text.ts'
import { ko } from '../ko.ts'
import { figureKo } from './figure-ko.ts'
import type { FigureWords } from './figure-words.ts'
import type { TensorDiffMessages } from './tensor-diff.ts'

/** Korean. No particle follows a placeholder. */
export const tensorDiffKo: FigureWords<TensorDiffMessages> = {
  locale: 'ko',
  common: figureKo,
  messages: {
    title: '두 텐서를 원소마다 견주기',
    shape: '모양',
    element: '원소',
    tensors: ko,
    sentence: ({ differing, current, difference, allowed }) => {
      const total = difference.data.length
      if (!current) return '원소가 없습니다.'
      const rule = allowed ? '허용오차를 넘은 원소' : '정확히 같아야 하는데 다른 원소'
      const [lhs, rhs, gap, bound] = [current.lhs, current.rhs, current.difference, current.allowed].map(compactNumber)
      return `${rule}: ${differing.length} / ${total}. 원소 ${shapeText(current.index)}: 좌변 ${lhs}, 우변 ${rhs}, 차 ${gap}, 허용오차 ${bound}.`
    },
  },
}
