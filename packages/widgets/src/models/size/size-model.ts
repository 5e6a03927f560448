import type { FigureWords } from '../../messages/figures/figure-words.ts'
import type { SizeMessages } from '../../messages/figures/size.ts'
import type { FigureModel } from '../figure-model.ts'
import { violationText } from '../violation-text.ts'
import { type SizeState, sizeStart } from './size-state.ts'
import { type SizeView, sizeView } from './size-view.ts'

const times = (sizes: readonly number[]) => sizes.join('×')

function describe(view: SizeView, words: FigureWords<SizeMessages>): string {
  const { state, broken, problem, inputSize, filterSize, outputSize, axis, axisPlace, unread } = view
  const { messages, common } = words
  if (broken) return violationText(broken, problem, common.violation)
  const { inputSize: n, filterSize: k, stride, dilation, begin, end } = axis
  const formula = `⌊(${n} + ${begin} + ${end} − ${dilation}·(${k} − 1) − 1) / ${stride}⌋ + 1 = ${outputSize[axisPlace]}`
  return [
    state.transposed
      ? messages.transposedSays(times(outputSize), times(filterSize), times(inputSize))
      : messages.says(times(inputSize), times(filterSize), times(outputSize)),
    messages.axisSays(axisPlace, formula),
    ...(unread > 0 ? [messages.unreadSays(unread)] : []),
  ].join(' ')
}

/** Output sizes, axis by axis, and what each name of a padding means. */
export const sizeModel: FigureModel<SizeState, SizeView, SizeMessages> = {
  init: sizeStart,
  reduce: (state, action) => {
    if (action.type !== 'set') return state
    const next = { ...state, ...action.change }
    return next.axis < next.rank ? next : { ...next, axis: (next.rank - 1) as SizeState['axis'] }
  },
  view: sizeView,
  describe: (state, words) => describe(sizeView(state), words),
}
