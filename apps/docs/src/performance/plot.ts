import * as Plot from '@observablehq/plot'
import { parseHTML } from 'linkedom'
import { rowsOf, type TimesRow } from './chart-rows.ts'
import { stepsAround, ticksAmong } from './log-axis.ts'
import { threeDigits } from './number-text.ts'
import { baseline, type Group } from './summary.ts'
import type { Symbols } from './symbols.ts'
import { longestWidth } from './text-width.ts'

/** Sizes of a chart in pixels: for a column of text, and for a phone. */
export const layouts = {
  wide: { width: 640, rowHeight: 18, fontSize: 12 },
  narrow: { width: 328, rowHeight: 17, fontSize: 11 },
} as const

/** Pixels above the rows for the axis, below them, beside the names of contestants, and from a line to its number. */
const [marginTop, marginBottom, besideName, beforeNumber] = [40, 6, 8, 12]

const low = ({ ms }: TimesRow) => ms.p10
const middle = ({ ms }: TimesRow) => ms.p50
const high = ({ ms }: TimesRow) => ms.p90

/** What a chart says and how it is drawn. */
export interface ChartStyle {
  readonly title: string
  /** What the axis shows. */
  readonly axis: string
  readonly symbols: Symbols
  readonly layout: keyof typeof layouts
}

/**
 * Times of one group on a logarithmic scale, as SVG made without a page. Below the name of each layer stands a row for
 * each contestant: its name, its symbol at the median, a line from the tenth to the ninetieth percentile, and the median
 * in figures. A wrong answer is not in it.
 */
export function timesSvg(group: Group, { title, axis, symbols, layout }: ChartStyle): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>')
  const { width, rowHeight, fontSize } = layouts[layout]
  const { keys, headings, times } = rowsOf(group)
  const medians = times.map(middle).map(threeDigits)
  const marginLeft = longestWidth(group.contestants, fontSize) + besideName
  const marginRight = longestWidth(medians, fontSize) + beforeNumber + 2
  const steps = stepsAround(Math.min(...times.map(low)), Math.max(...times.map(high)))
  const ticks = ticksAmong(steps, width - marginLeft - marginRight, fontSize)
  const plot = Plot.plot({
    document: document as unknown as Document,
    width,
    height: marginTop + keys.length * rowHeight + marginBottom,
    marginTop,
    marginRight,
    marginBottom,
    marginLeft,
    style: { background: 'none', color: 'currentColor', fontSize: `${fontSize}px` },
    x: { type: 'log', domain: [steps[0], steps.at(-1)], axis: null },
    y: { type: 'point', domain: keys, axis: null },
    symbol: { domain: [...symbols.keys()], range: [...symbols.values()] },
    marks: [
      Plot.gridX(ticks),
      Plot.axisX(ticks, { anchor: 'top', text: String, label: axis, labelAnchor: 'left', labelArrow: 'none' }),
      Plot.text(headings, {
        y: 'key',
        text: 'name',
        frameAnchor: 'left',
        dx: -marginLeft,
        textAnchor: 'start',
        fontWeight: 600,
        fill: 'currentColor',
        stroke: 'var(--sl-color-bg)',
        strokeWidth: 4,
      }),
      Plot.text(times, { y: 'key', text: 'id', frameAnchor: 'left', dx: -besideName, textAnchor: 'end' }),
      Plot.ruleY(times, { y: 'key', x1: low, x2: high, strokeWidth: 2 }),
      Plot.dot(times, {
        y: 'key',
        x: middle,
        r: 4.5,
        symbol: 'id',
        fill: ({ id }: TimesRow) => (id === baseline ? 'var(--sl-color-accent)' : 'var(--sl-color-bg)'),
        stroke: 'currentColor',
        strokeWidth: 1.5,
      }),
      Plot.text(times, { y: 'key', x: high, dx: beforeNumber, textAnchor: 'start', text: medians }),
    ],
  })
  // A picture has one name; those of its parts would be names of nothing.
  for (const part of plot.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label')
  plot.setAttribute('role', 'img')
  plot.setAttribute('aria-label', title)
  return plot.outerHTML
}
