import { escapeMarkup } from '../escape-markup.ts'
import type { FigureContext, FigureParts } from '../figures/figure.ts'
import type { GradientMessages } from '../messages/figures/gradient.ts'
import { compactNumber } from '../models/compact-number.ts'
import type { GradientExtras, GradientPicture, GradientState, GradientView } from '../models/gradient/gradient-model.ts'
import { problemOfSetting } from '../models/gradient/setting.ts'
import { wayNumbers } from '../models/gradient/way-numbers.ts'
import type { Strip } from '../models/strip.ts'
import { gradientControls } from './gradient-controls-html.ts'
import { type FigureCell, type GridSlice, renderGridHtml } from './grid-html.ts'
import { renderTableHtml } from './table-html.ts'

/** One operand as a grid of one row. */
function operandGrid(
  name: string,
  letter: string,
  caption: string,
  values: readonly number[],
  { state, picture }: { readonly state: GradientState; readonly picture: GradientPicture },
): string {
  const grid = name as 'x' | 'w' | 'd' | 'y'
  const inputs = picture.stage.terms.flatMap(({ source }) => source ?? [])
  const used: { readonly [grid in typeof name]: ReadonlySet<number> } = {
    x: new Set(state.result === 'input' ? picture.stage.targets : inputs),
    w: new Set(state.result === 'filter' ? picture.stage.targets : picture.stage.terms.map(({ tap }) => tap)),
    d: new Set(state.result === 'bias' ? [state.at] : picture.stage.terms.map(({ output }) => output)),
  }
  const cells = values.map(
    (value, place): FigureCell => ({
      index: [place],
      text: compactNumber(value),
      value,
      kinds: used[grid]?.has(place) ? ['read'] : [],
    }),
  )
  return renderGridHtml({
    name,
    caption,
    slices: [{ label: '', columns: values.map((_, place) => `${letter}${place}`), rows: [{ header: '', cells }] }],
    editable: name !== 'y',
    pinned: state.pin,
  })
}

/** Rows whose elements the numbers above the columns name already. */
const ownColumns: ReadonlySet<string> = new Set(['padded', 'painted', 'running'])

/** The rows of a step, one above the other, in common columns. */
function stageGrid(
  { state, picture }: { state: GradientState; picture: GradientPicture },
  context: FigureContext<GradientMessages>,
) {
  const { messages } = context.words
  const { strips } = picture.stage
  const last = Math.max(...strips.flatMap(({ cells }) => cells.map(({ column }) => column)))
  const columns = Array.from({ length: last + 1 }, (_, column) => column)
  const shift = strips.some(({ id }) => id === 'padded' || id === 'painted') ? state.begin : 0
  const captions = {
    ...messages.strips,
    stamp: `δ${picture.stage.terms[0]?.output ?? ''}·w`,
    signal: state.result === 'filter' ? 'x' : 'δ',
    kernel: state.result === 'filter' ? 'δ' : 'w',
    result: state.result === 'filter' ? '∂L/∂w' : '∂L/∂x',
  }
  const row = ({ id, cells }: Strip<keyof typeof captions>, at: number): GridSlice['rows'][number] => ({
    header: captions[id],
    cells: columns.map((column): FigureCell => {
      const found = cells.find((candidate) => candidate.column === column)
      if (!found) return { index: null, text: '', kinds: ['blank'] }
      const { value, name, kind, marked } = found
      const what = kind === 'plain' ? name : kind === 'virtual' ? messages.virtualOf(name) : messages.kinds[kind]
      return {
        index: [at, column],
        text: value === null ? '' : compactNumber(value),
        ...(value !== null && { value }),
        ...(name && !(kind === 'plain' && ownColumns.has(id)) && { corner: name }),
        heard: what,
        kinds: [...(kind === 'plain' ? [] : ['virtual']), ...(marked ? ['read'] : [])],
      }
    }),
  })
  return renderGridHtml({
    name: 'stage',
    caption: messages.stage,
    slices: [{ label: '', columns: columns.map((column) => compactNumber(column - shift)), rows: strips.map(row) }],
  })
}

function facts(picture: GradientPicture, context: FigureContext<GradientMessages>): string {
  const { messages } = context.words
  const [y, x, w] = picture.innerProducts.map(compactNumber)
  const { check } = picture
  const checked = check && [
    `<p class="cl-note">${escapeMarkup(messages.check(`${check.operand === 'input' ? 'x' : 'w'}${check.index}`))}: `,
    `${escapeMarkup(messages.checkText(...([check.analytic, check.numeric, check.error, check.allowed].map(compactNumber) as [string, string, string, string])))}</p>`,
  ]
  return [
    `<p class="cl-note">${escapeMarkup(messages.equalProducts)}: ⟨y, δ⟩ = ${y}, ⟨x, ∂L/∂x⟩ = ${x}, ⟨w, ∂L/∂w⟩ = ${w}</p>`,
    ...(checked ?? []),
  ].join('')
}

/** The gradient animator as HTML: operands, the rows of the step, formula, equal inner products, check. */
export function renderGradient(
  view: GradientView,
  context: FigureContext<GradientMessages>,
  extras: () => GradientExtras,
): FigureParts {
  const { messages } = context.words
  const { state, picture, refusal } = view
  const common = { title: messages.title, controls: gradientControls(view, context) }
  if (!picture)
    return {
      ...common,
      stage: `<p class="cl-broken">${escapeMarkup(extras().refusal(refusal!, problemOfSetting(state), context.words.common.violation))}</p>`,
      table: '',
    }
  const shown = { state, picture }
  const { x, w, d, y } = messages.operands
  const stage = [
    operandGrid('x', 'x', x, state.input, shown),
    operandGrid('w', 'w', w, state.filter, shown),
    operandGrid('d', 'δ', d, picture.upstream, shown),
    operandGrid('y', 'y', y, picture.output, shown),
    `<p class="cl-full">${escapeMarkup(messages.way(picture, state, wayNumbers(state)))}</p>`,
    `<div class="cl-full">${stageGrid(shown, context)}</div>`,
    `<div class="cl-full">${facts(picture, context)}</div>`,
  ]
  const { gradients } = picture
  const rows = [
    ...picture.output.map((value, i) => [`y${i}`, compactNumber(value)]),
    ...gradients.input.map((value, m) => [`∂L/∂x${m}`, compactNumber(value)]),
    ...gradients.filter.map((value, a) => [`∂L/∂w${a}`, compactNumber(value)]),
    ['∂L/∂b', compactNumber(gradients.bias)],
  ]
  return {
    ...common,
    stage: stage.join(''),
    table: renderTableHtml({ caption: messages.complete, columns: messages.tableColumns, rows }),
  }
}
