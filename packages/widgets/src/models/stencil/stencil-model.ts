import { sizeOf } from '@convlaws/spec'
import type { FigureWords } from '../../messages/figures/figure-words.ts'
import type { StencilMessages } from '../../messages/figures/stencil.ts'
import { moveCursor, namesNoCell } from '../cursor.ts'
import type { FigureModel } from '../figure-model.ts'
import { indexAt, offsetOf } from '../row-major.ts'
import { sumText } from '../sum-of-products.ts'
import { violationText } from '../violation-text.ts'
import { type StencilState, stencilLimits, stencilResultSize, stencilStart } from './stencil-state.ts'
import { hasStencilCell, type StencilView, stencilView } from './stencil-view.ts'

/** After other settings the step and the pinned cell may be gone; a new rank brings sizes that it allows. */
function withSettings(state: StencilState, change: Partial<StencilState>): StencilState {
  const next = { ...state, over: null, ...change }
  if (change.rank !== undefined && change.rank !== state.rank) {
    for (const setting of ['size', 'filter'] as const)
      next[setting] = Math.min(next[setting], stencilLimits(next.rank, setting).max)
    for (const end of ['begin', 'end'] as const)
      next[end] = Math.min(next[end], stencilLimits(next.rank, 'padding').max)
  }
  // What is transposed is drawn with inserted zeros, and these stand for zero padding only.
  if (next.transposed && next.mode !== 'zeros') {
    if (change.mode) next.transposed = false
    else next.mode = 'zeros'
  }
  next.at = Math.min(next.at, sizeOf(stencilResultSize(next)) - 1)
  if (next.pin && !hasStencilCell(stencilView({ ...next, pin: null }), next.pin)) next.pin = null
  return next
}

function describe(
  { broken, problem, terms, results, resultSize, at, affected, looked, cells }: StencilView,
  words: FigureWords<StencilMessages>,
): string {
  const { messages, common } = words
  if (broken) return violationText(broken, problem, common.violation)
  if (looked?.grid === 'input') {
    const cell = cells.find(({ index }) => index.join() === looked.index.join())!
    const isReal = cell.kind === 'real'
    return messages.inputSays({
      // Zeros that are put in spread the input, so that its elements stand elsewhere than their own index says.
      index: (isReal && cell.source) || looked.index,
      value: cell.value,
      source: isReal ? null : cell.source,
      kind: cell.kind,
      affected: affected.map((offset) => indexAt(resultSize, offset)),
    })
  }
  const value = results[offsetOf(resultSize, at)]!
  const sentence = messages.outputSays(
    at,
    sumText(
      terms.map(({ factors }) => factors),
      value,
    ),
  )
  if (looked?.grid === 'filter') {
    const term = terms.find(({ filter }) => filter.join() === looked.index.join())
    if (term) return `${messages.filterSays(looked.index, term.factors[1], term.place)} ${sentence}`
  }
  return sentence
}

/** The stencil: a filter that slides over an input of one, two or three axes, one result at a time. */
export const stencilModel: FigureModel<StencilState, StencilView, StencilMessages> = {
  init: stencilStart,
  reduce: (state, action) => {
    if (action.type === 'set') return withSettings(state, action.change)
    const sizes = stencilResultSize(state)
    if (namesNoCell(action, (cell) => hasStencilCell(stencilView(state), cell))) return state
    return moveCursor(state, action, sizeOf(sizes), ({ grid, index }) =>
      grid === 'output' ? offsetOf(sizes, index) : undefined,
    )
  },
  view: stencilView,
  describe: (state, words) => describe(stencilView(state), words),
  timeline: (state) => ({ at: state.at, count: sizeOf(stencilResultSize(state)) }),
  pinned: ({ pin }) => pin,
  shown: (state) => state.over ?? { grid: 'output', index: indexAt(stencilResultSize(state), state.at) },
}
