import { compactNumber } from '../../models/compact-number.ts'
import { shapeText } from '../../models/shape-text.ts'
import { en } from '../en.ts'
import { figureEn } from './figure-en.ts'
import type { FigureWords } from './figure-words.ts'
import type { TensorDiffMessages } from './tensor-diff.ts'

/** English. */
export const tensorDiffEn: FigureWords<TensorDiffMessages> = {
  locale: 'en',
  common: figureEn,
  messages: {
    title: 'Two tensors, element by element',
    shape: 'Shape',
    element: 'element',
    tensors: en,
    sentence: ({ differing, current, difference, allowed }) => {
      const total = difference.data.length
      if (!current) return 'There are no elements.'
      const rule = allowed ? 'by more than allowed' : 'where they must be identical'
      const elements = total === 1 ? 'element' : 'elements'
      const count = `${differing.length} of ${total} ${elements} ${differing.length === 1 ? 'differs' : 'differ'} ${rule}.`
      const [lhs, rhs, gap, bound] = [current.lhs, current.rhs, current.difference, current.allowed].map(compactNumber)
      return `${count} Element ${shapeText(current.index)}: left ${lhs}, right ${rhs}, difference ${gap}, allowed ${bound}.`
    },
  },
}
