import * as Plot from '@observablehq/plot'
import { parseHTML } from 'linkedom'
import { threeDigits } from './number-text.ts'
import { baseline, type Group, isRanked, layerName } from './summary.ts'

/** Room for one contestant, and around the bars, in pixels. */
const [rowHeight, layerGap, marginLeft, marginRight, width] = [18, 10, 210, 55, 640]

/** Symbols tell contestants apart without colour; their names stand beside them too. */
const symbols = ['circle', 'square', 'triangle', 'diamond', 'cross', 'star', 'wye'] as const

interface Dot {
  readonly name: string
  readonly id: string
  readonly low: number
  readonly middle: number
  readonly high: number
}

function dotsOf({ measurements, contestants }: Group): Dot[] {
  return measurements.flatMap((measurement) =>
    contestants.flatMap((id): Dot[] => {
      const entry = measurement.entries.find((one) => one.id === id)
      if (!entry?.ms || !isRanked(entry)) return []
      const { p10, p50, p90 } = entry.ms
      return [{ name: `${layerName(measurement)}  ${id}`, id, low: p10, middle: p50, high: p90 }]
    }),
  )
}

/**
 * Times of one group on a logarithmic scale, as SVG made without a page: a dot for the median, a line from the tenth to
 * the ninetieth percentile. A wrong answer is not in it.
 */
export function timesSvg(group: Group, title: string, axis: string): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>')
  const dots = dotsOf(group)
  const plot = Plot.plot({
    document: document as unknown as Document,
    width,
    height: dots.length * rowHeight + layerGap + 60,
    marginLeft,
    marginRight,
    marginTop: 44,
    style: { background: 'none', color: 'currentColor', fontSize: '12px' },
    x: {
      type: 'log',
      label: axis,
      labelAnchor: 'center',
      grid: true,
      axis: 'top',
      nice: true,
      ticks: 5,
      tickFormat: (value: number) => threeDigits(value),
    },
    y: { label: null, domain: dots.map(({ name }) => name), tickSize: 0 },
    symbol: { domain: [...group.contestants], range: [...symbols] },
    marks: [
      Plot.ruleY(dots, { y: 'name', x1: 'low', x2: 'high', strokeWidth: 2 }),
      Plot.dot(dots, {
        y: 'name',
        x: 'middle',
        r: 4.5,
        symbol: 'id',
        fill: (dot: Dot) => (dot.id === baseline ? 'var(--sl-color-accent)' : 'var(--sl-color-bg)'),
        stroke: 'currentColor',
        strokeWidth: 1.5,
      }),
      Plot.text(dots, {
        y: 'name',
        x: 'high',
        dx: 8,
        textAnchor: 'start',
        text: (dot: Dot) => threeDigits(dot.middle),
      }),
    ],
  })
  // A picture has one name; those of its parts would be names of nothing.
  for (const part of plot.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label')
  plot.setAttribute('role', 'img')
  plot.setAttribute('aria-label', title)
  return plot.outerHTML
}
