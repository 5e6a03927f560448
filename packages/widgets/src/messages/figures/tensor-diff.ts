import { compactNumber } from '../../models/compact-number.ts'
import type { TensorDiffView } from '../../models/tensor-diff/tensor-diff-model.ts'
import type { Locale } from '../messages.ts'

/** What the figure of a difference says. The names of the sides are those of every counterexample. */
export interface TensorDiffMessages {
  readonly title: string
  readonly shape: string
  readonly element: string
  readonly sentence: (view: TensorDiffView) => string
}

const indexText = (index: readonly number[]) => `[${index.join(', ')}]`

const en: TensorDiffMessages = {
  title: 'Two tensors, element by element',
  shape: 'Shape',
  element: 'element',
  sentence: ({ differing, current, difference, allowed }) => {
    const total = difference.data.length
    if (!current) return 'There are no elements.'
    const rule = allowed ? 'by more than allowed' : 'where they must be identical'
    const count = `${differing.length} of ${total} elements ${differing.length === 1 ? 'differs' : 'differ'} ${rule}.`
    const [lhs, rhs, gap, bound] = [current.lhs, current.rhs, current.difference, current.allowed].map(compactNumber)
    return `${count} Element ${indexText(current.index)}: left ${lhs}, right ${rhs}, difference ${gap}, allowed ${bound}.`
  },
}

const ko: TensorDiffMessages = {
  title: '두 텐서를 원소마다 견주기',
  shape: '모양',
  element: '원소',
  sentence: ({ differing, current, difference, allowed }) => {
    const total = difference.data.length
    if (!current) return '원소가 없습니다.'
    const rule = allowed ? '허용오차를 넘은 원소' : '정확히 같아야 하는데 다른 원소'
    const [lhs, rhs, gap, bound] = [current.lhs, current.rhs, current.difference, current.allowed].map(compactNumber)
    return `${rule}: ${differing.length} / ${total}. 원소 ${indexText(current.index)}: 좌변 ${lhs}, 우변 ${rhs}, 차 ${gap}, 허용오차 ${bound}.`
  },
}

/** What the figure of a difference says, in each language. */
export const tensorDiffMessages: { readonly [locale in Locale]: TensorDiffMessages } = { en, ko }
