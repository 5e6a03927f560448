import type { FigureWords } from '../../messages/figures/figure-words.ts'
import type { WeightsMessages } from '../../messages/figures/weights.ts'
import { moveCursor, namesNoCell } from '../cursor.ts'
import type { FigureModel } from '../figure-model.ts'
import { sumText } from '../sum-of-products.ts'
import { outputsOf, type WeightsState, weightsLimits, weightsStart } from './weights-state.ts'
import { hasWeightsCell, type WeightsView, weightsView } from './weights-view.ts'

function describe(
  { state, matrix, output, at, looked, reused, free }: WeightsView,
  words: FigureWords<WeightsMessages>,
): string {
  const { messages } = words
  const terms = matrix[at]!.filter(({ letter }) => letter).map(
    ({ value, column }) => [value, state.input[column]!] as const,
  )
  return [
    ...(looked ? [looked.letter ? messages.weightSays(looked, reused) : messages.zeroSays(looked)] : []),
    messages.outputSays(at, sumText(terms, output[at]!)),
    messages.freeSays(free, state.kind, output.length, state.input.length, state.filter.length),
  ].join(' ')
}

/** A layer as a matrix, from a weight for each pair to a few weights that are shared: the matrix of a convolution. */
export const weightsModel: FigureModel<WeightsState, WeightsView, WeightsMessages> = {
  init: weightsStart,
  reduce: (state, action) => {
    switch (action.type) {
      case 'set': {
        const next = { ...state, over: null, ...action.change }
        return {
          ...next,
          at: Math.min(next.at, outputsOf(next) - 1),
          pin: next.pin && hasWeightsCell(next, next.pin) ? next.pin : null,
        }
      }
      case 'edit': {
        const { cell, value } = action
        const isLimited = Math.abs(value) <= weightsLimits.input.limit
        if (cell.grid !== 'input' || !hasWeightsCell(state, cell) || !isLimited) return state
        return { ...state, input: state.input.with(cell.index[0]!, value) }
      }
      default:
        if (namesNoCell(action, (cell) => hasWeightsCell(state, cell))) return state
        return moveCursor(state, action, outputsOf(state), ({ grid, index }) =>
          grid === 'input' ? undefined : index[0],
        )
    }
  },
  view: weightsView,
  describe: (state, words) => describe(weightsView(state), words),
  timeline: (state) => ({ at: state.at, count: outputsOf(state) }),
  limitOf: ({ grid }) => (grid === 'input' ? weightsLimits.input.limit : undefined),
  pinned: ({ pin }) => pin,
  shown: ({ over, at }) => over ?? { grid: 'output', index: [at] },
}
