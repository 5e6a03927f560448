import type { GradientMessages } from '../../messages/figures/gradient.ts'
import type { CellRef } from '../cell-ref.ts'
import { type Cursor, cursorCell, moveCursor, namesNoCell, startingCursor } from '../cursor.ts'
import type { FigureAction, FigureModel } from '../figure-model.ts'
import { innerProduct } from '../inner-product.ts'
import { isInside } from '../row-major.ts'
import type { violationText } from '../violation-text.ts'
import { type DifferenceCheck, type DifferenceOperand, differenceCheck } from './difference-check.ts'
import { type FormulaMaker, stageFormula } from './formula.ts'
import {
  brokenBy,
  type GradientSetting,
  gradientLimit,
  gradientsOf,
  outputOf,
  problemOfSetting,
  sizesOf,
  upstream,
} from './setting.ts'
import { type Stage, type StageMaker, stageOf, stepsOf, type Way } from './stage.ts'

/** Everything that the gradient animator can be set to. */
export interface GradientState extends GradientSetting, Way, Cursor {}

/** The names of the grids of operands, as cells are called by them. */
export type OperandGrid = 'x' | 'w' | 'd'

/** What only some states need: those with steps that do not paint, and those that are refused. A page may load it for them. */
export interface GradientExtras {
  readonly stage: StageMaker
  readonly formula: FormulaMaker
  readonly refusal: typeof violationText
}

/** Whether a state can't be shown without the extras. */
export const needsExtras = (state: GradientState): boolean =>
  state.view === 'gather' || state.result === 'bias' || state.paddingMode !== 'zeros' || brokenBy(state) !== null

/** What a valid setting shows. */
export interface GradientPicture {
  readonly output: readonly number[]
  readonly upstream: readonly number[]
  readonly rest: number
  readonly stage: Stage
  readonly steps: number
  readonly gradients: ReturnType<typeof gradientsOf>
  /** ⟨y, δ⟩, ⟨x, ∂L/∂x⟩ and ⟨w, ∂L/∂w⟩, which are equal. */
  readonly innerProducts: readonly [output: number, input: number, filter: number]
  /** One entry of a gradient held against a difference; null where the step is about the bias. */
  readonly check: (DifferenceCheck & { readonly operand: DifferenceOperand; readonly index: number }) | null
}

/** What the gradient animator shows. */
export interface GradientView {
  readonly state: GradientState
  /** null where the setting is no valid problem; `refusal` then says why. */
  readonly picture: GradientPicture | null
  readonly refusal: ReturnType<typeof brokenBy>
}

/** The worked example of the lecture. */
export const gradientStart: GradientState = {
  input: [1, 0, 2, -1, 3],
  filter: [1, 2, -1],
  outputGradient: [1, -1, 2],
  stride: 1,
  dilation: 1,
  begin: 0,
  end: 0,
  paddingMode: 'zeros',
  orientation: 'correlation',
  result: 'input',
  view: 'scatter',
  ...startingCursor,
}

/** The names of {@link gradientPresets}. */
export type GradientPreset = 'worked' | 'strided' | 'dilated' | 'padded' | 'reflected' | 'flipped' | 'real'

/** Settings that show one thing each; what they leave out is as at the beginning. */
export const gradientPresets: { readonly [name in GradientPreset]: Partial<GradientState> } = {
  worked: {},
  strided: { input: [1, 0, 2, -1, 3, 1, -2, 2], stride: 2 },
  dilated: { input: [1, 0, 2, -1, 3, 1, -2], dilation: 2 },
  padded: { begin: 2, end: 2, outputGradient: [1, -1, 2, 1, -2, 3, -1] },
  reflected: { begin: 2, end: 2, paddingMode: 'reflect', outputGradient: [1, -1, 2, 1, -2, 3, -1] },
  flipped: { orientation: 'convolution' },
  real: { input: [0.1, 0.7, -1.3, 0.2, 2.9], filter: [0.3, -1.1, 0.6], outputGradient: [0.9, -0.4, 1.7] },
}

const operandOf = { x: 'input', w: 'filter', d: 'outputGradient' } as const

/** How many steps a state has; 1 where its setting is no valid problem. */
const countOf = (state: GradientState) => (brokenBy(state) ? 1 : stepsOf(state, state))

/** Which cells there are in the grid of an operand. */
function lengthOf(state: GradientState, grid: string): number {
  if (grid === 'x') return state.input.length
  if (grid === 'w') return state.filter.length
  return grid === 'd' && !brokenBy(state) ? sizesOf(state).outputs : 0
}

const isThere = (state: GradientState, { grid, index }: CellRef) => isInside([lengthOf(state, grid)], index)

/** The step that a cell of an operand is about, where steps go over that operand. */
function stepOf(state: GradientState, { grid, index }: CellRef): number | undefined {
  const place = index[0]!
  const walked = state.result === 'bias' || state.view === 'scatter' ? 'd' : state.result === 'filter' ? 'w' : 'x'
  if (grid !== walked) return undefined
  if (grid === 'w' && state.orientation === 'convolution') return state.filter.length - 1 - place
  return grid === 'x' && state.paddingMode !== 'zeros' ? place + state.begin : place
}

function edited(state: GradientState, cell: CellRef, value: number): GradientState {
  if (!isThere(state, cell) || !(Math.abs(value) <= gradientLimit)) return state
  const name = operandOf[cell.grid as OperandGrid]
  const values = name === 'outputGradient' ? upstream(state) : state[name]
  return { ...state, [name]: values.with(cell.index[0]!, value) }
}

function reduce(state: GradientState, action: FigureAction<GradientState>): GradientState {
  switch (action.type) {
    case 'set': {
      const next = { ...state, ...action.change }
      const pin = next.pin && isThere(next, next.pin) ? next.pin : null
      const restarts = action.change.result !== undefined || action.change.view !== undefined
      const at = restarts && action.change.at === undefined ? 0 : Math.min(Math.max(next.at, 0), countOf(next) - 1)
      return { ...next, pin, at, over: null }
    }
    case 'edit':
      return edited(state, action.cell, action.value)
    default:
      if (namesNoCell(action, (cell) => isThere(state, cell))) return state
      return moveCursor(state, action, countOf(state), (cell) => stepOf(state, cell))
  }
}

function checkOf(state: GradientState, stage: Stage): GradientPicture['check'] {
  const cell = cursorCell(state)
  const wanted =
    cell?.grid === 'x' || cell?.grid === 'w'
      ? { operand: operandOf[cell.grid], index: cell.index[0]! }
      : state.result === 'bias' || stage.targets.length === 0
        ? null
        : { operand: state.result, index: stage.targets[0]! }
  return wanted && { ...wanted, ...differenceCheck(state, wanted.operand, wanted.index) }
}

function view(state: GradientState, extras: () => GradientExtras): GradientView {
  const refusal = brokenBy(state)
  if (refusal) return { state, picture: null, refusal }
  const [output, gradients, delta] = [outputOf(state), gradientsOf(state), upstream(state)]
  const stage = stageOf(state, state, state.at, (...step) => extras().stage(...step))
  return {
    state,
    refusal: null,
    picture: {
      output,
      upstream: delta,
      rest: sizesOf(state).rest,
      stage,
      steps: stepsOf(state, state),
      gradients,
      innerProducts: [
        innerProduct(output, delta),
        innerProduct(state.input, gradients.input),
        innerProduct(state.filter, gradients.filter),
      ],
      check: checkOf(state, stage),
    },
  }
}

/**
 * The gradient animator: one layer, its three gradients, painted output by output or collected element by element.
 * `extras` is called for the states that need them only.
 */
export function gradientModelWith(
  extras: () => GradientExtras,
): FigureModel<GradientState, GradientView, GradientMessages> {
  return {
    init: gradientStart,
    reduce,
    view: (state) => view(state, extras),
    describe: (state, { messages, common }) => {
      const { picture, refusal } = view(state, extras)
      if (!picture) return extras().refusal(refusal!, problemOfSetting(state), common.violation)
      const formula = stageFormula(state, state, picture.stage, state.at, (...step) => extras().formula(...step))
      return messages.sentence(picture, state, formula)
    },
    timeline: (state) => ({ at: state.at, count: countOf(state) }),
    limitOf: ({ grid }) => (Object.hasOwn(operandOf, grid) ? gradientLimit : undefined),
    pinned: ({ pin }) => pin,
    shown: cursorCell,
  }
}
