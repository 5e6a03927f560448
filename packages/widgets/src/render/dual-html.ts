import { escapeMarkup } from '../escape-markup.ts'
import type { FigureContext, FigureParts } from '../figures/figure.ts'
import type { DualMessages } from '../messages/figures/dual.ts'
import { compactNumber } from '../models/compact-number.ts'
import { dualPlaces, placeStep } from '../models/dual/dual-state.ts'
import type { ContinuousView, DiscreteView, DualView } from '../models/dual/dual-view.ts'
import { productsText } from '../models/sum-of-products.ts'
import { choicesOf, pressButton, radioControl, rangeControl, selectControl, textControl } from './controls-html.ts'
import { renderCurveSvg, renderOverlapSvg } from './dual-svg.ts'
import { renderGridHtml } from './grid-html.ts'
import { renderTableHtml } from './table-html.ts'

function controls({ state }: DualView, context: FigureContext<DualMessages>): string {
  const { messages } = context.words
  const { tab, f, g, a, b, samples, isExchanged, at } = state
  const select = (key: string, label: string, value: string) =>
    selectControl({ key, label, value, choices: choicesOf(messages.shapes) }, context)
  const steps = [4, 8, 16, 32].map((value) => ({ value, label: `1/${value}` }))
  return [
    radioControl({ key: 'tab', label: messages.tab, value: tab, choices: choicesOf(messages.tabs) }, context),
    ...(tab === 'continuous'
      ? [
          select('f', messages.f, f),
          select('g', messages.g, g),
          rangeControl(
            {
              key: 'at',
              label: messages.place,
              value: at,
              min: 0,
              max: dualPlaces(state) - 1,
              unit: `x = ${compactNumber(at * placeStep)}`,
            },
            context,
          ),
          selectControl({ key: 'samples', label: messages.samples, value: samples, choices: steps }, context),
        ]
      : [
          textControl({ key: 'a', label: messages.a, value: a.join(', ') }, context),
          textControl({ key: 'b', label: messages.b, value: b.join(', ') }, context),
        ]),
    `<div class="cl-control">${pressButton('exchange', messages.exchange, isExchanged)}</div>`,
  ].join('')
}

function continuousStage(view: ContinuousView, messages: DualMessages): string {
  const key = (name: string, text: string) =>
    `<li><span class="cl-key cl-key-${name}" aria-hidden="true"></span>${escapeMarkup(text)}</li>`
  const [still, moved] = view.names
  return [
    `<div class="cl-full" data-key="pictures">${renderOverlapSvg(view, messages)}`,
    `<ul class="cl-legend">${key('first', `${still}(z)`)}${key('second', `${moved}(${compactNumber(view.x)} − z)`)}${key('area', messages.area)}${key('bar', messages.bars)}</ul>`,
    `<p class="cl-caption">${escapeMarkup(messages.curve(view.names))}</p>${renderCurveSvg(view, messages)}</div>`,
    `<div class="cl-full" data-key="sums">${renderTableHtml({
      ...messages.sums,
      rows: view.sums.map(({ samples, sum, error }) => [
        `1/${samples}`,
        compactNumber(sum),
        compactNumber(Math.abs(error) < 1e-12 ? 0 : error),
      ]),
    })}</div>`,
  ].join('')
}

function discreteStage(
  { a, b, products, output, at }: DiscreteView,
  { state }: DualView,
  messages: DualMessages,
): string {
  return [
    renderGridHtml({
      name: 'products',
      caption: messages.products(state.isExchanged),
      slices: [
        {
          label: '',
          columns: b.map(compactNumber),
          rows: a.map((first, i) => ({
            header: compactNumber(first),
            cells: b.map((_, j) => {
              const value = products[i]![j]!
              const isMarked = i + j === at
              return {
                index: [i, j],
                text: compactNumber(value),
                value,
                kinds: isMarked ? ['marked'] : [],
                heard: isMarked ? messages.diagonal : '',
              }
            }),
          })),
        },
      ],
      pinned: state.pin,
    }),
    renderGridHtml({
      name: 'output',
      caption: messages.output,
      note: `${a.length} + ${b.length} − 1 = ${output.length}`,
      slices: [
        {
          label: '',
          columns: output.map((_, place) => String(place)),
          rows: [
            {
              header: '',
              cells: output.map((value, place) => ({
                index: [place],
                text: compactNumber(value),
                value,
                kinds: place === at ? ['current'] : [],
                heard: place === at ? messages.shown : '',
              })),
            },
          ],
        },
      ],
      pinned: state.pin,
      stop: [at],
    }),
  ].join('')
}

function table({ shown }: DualView, messages: DualMessages): string {
  if (shown.tab === 'continuous')
    return renderTableHtml({
      ...messages.values,
      caption: messages.values.caption(shown.names),
      rows: shown.curve.map(({ x, value }) => [x, value].map(compactNumber)),
    })
  const { a, b, output } = shown
  const rows = output.map((value, place) => {
    const products = a.flatMap((first, i): [number, number][] =>
      b[place - i] === undefined ? [] : [[first, b[place - i]!]],
    )
    return [String(place), productsText(products), compactNumber(value)]
  })
  return renderTableHtml({ ...messages.table, rows })
}

/** The parts of the figure of the definition. */
export function renderDual(view: DualView, context: FigureContext<DualMessages>): FigureParts {
  const { messages } = context.words
  const { shown } = view
  return {
    title: messages.title,
    controls: controls(view, context),
    stage: shown.tab === 'continuous' ? continuousStage(shown, messages) : discreteStage(shown, view, messages),
    table: table(view, messages),
  }
}
