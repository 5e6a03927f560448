import { escapeMarkup } from '../escape-markup.ts'
import type { DualMessages } from '../messages/figures/dual.ts'
import { compactNumber } from '../models/compact-number.ts'
import type { ContinuousView } from '../models/dual/dual-view.ts'

/** The window of both pictures, in units of z and of values: every shape, turned and moved over every place, is in it. */
const left = -2
const right = 4
/** Heights: two ramps, each 1.5 high, have products up to 2.25; a ramp and a box have areas up to 1. */
const tops = { overlap: 2.3, curve: 1.15 } as const
/** Pixels a unit, and the room below the axis and beside it. */
const unit = 80
const width = (right - left) * unit
const below = 24
const beside = 16

const px = (z: number) => Number(((z - left) * unit).toFixed(2))
const py = (value: number) => Number((-value * unit).toFixed(2))
const points = (list: readonly (readonly [number, number])[]) =>
  list.map(([z, value]) => `${px(z)},${py(value)}`).join(' ')

function axis(): string {
  const ticks = Array.from({ length: right - left + 1 }, (_, place) => left + place).map(
    (z) =>
      `<line x1="${px(z)}" x2="${px(z)}" y1="0" y2="5" stroke="currentColor"/><text x="${px(z)}" y="20" text-anchor="middle">${compactNumber(z)}</text>`,
  )
  return `<line x1="0" x2="${width}" y1="0" y2="0" stroke="currentColor"/>${ticks.join('')}`
}

const picture = (name: keyof typeof tops, title: string, content: string) =>
  `<svg class="cl-plot" data-key="${name}" role="img" aria-label="${escapeMarkup(title)}" viewBox="${-beside} ${-tops[name] * unit} ${width + 2 * beside} ${tops[name] * unit + below}" font-size="16" fill="currentColor"><title>${escapeMarkup(title)}</title>${axis()}${content}</svg>`

/** The outline of g(x − z): turned about x/2. */
const turned = ({ g, x }: ContinuousView) => g.outline.map(([z, value]) => [x - z, value] as const)

/** So many places between two corners are enough to draw a product, which is quadratic there. */
const fineness = 1 / 32

function productOutline({ f, g, x }: ContinuousView): (readonly [number, number])[] {
  const count = Math.round((f.to - f.from) / fineness)
  const inner = Array.from({ length: count }, (_, place) => (place + 0.5) * fineness)
  return [[f.from, 0], ...inner.map((z) => [z, f.at(z) * g.at(x - z)] as const), [f.to, 0]]
}

/** f(z), g(x − z), the area of their product, and the bars of the samples. */
export function renderOverlapSvg(view: ContinuousView, messages: DualMessages): string {
  const { names, f, x, bars, step } = view
  const boxes = bars
    .filter(({ product }) => product > 0)
    .map(
      ({ z, product }) =>
        `<rect x="${px(z)}" y="${py(product)}" width="${step * unit}" height="${Number((product * unit).toFixed(2))}" fill="none" stroke="currentColor" stroke-width="1" stroke-opacity=".7"/>`,
    )
  const name = messages.picture(names, compactNumber(x))
  return picture(
    'overlap',
    name,
    [
      `<polygon class="cl-area" points="${points(productOutline(view))}"/>`,
      ...boxes,
      `<polyline points="${points(f.outline)}" fill="none" stroke="currentColor" stroke-width="2.5"/>`,
      `<polyline class="cl-second" points="${points(turned(view))}" fill="none" stroke-width="2.5" stroke-dasharray="8 5"/>`,
      `<line x1="${px(x)}" x2="${px(x)}" y1="-8" y2="8" stroke="currentColor" stroke-width="3"/>`,
      `<text x="${px(x)}" y="-14" text-anchor="middle" font-weight="bold" paint-order="stroke" stroke="Canvas" stroke-width="5">x</text>`,
    ].join(''),
  )
}

/** (f ∗ g)(x) as a curve, and the shown place. */
export function renderCurveSvg({ names, curve, x, value }: ContinuousView, messages: DualMessages): string {
  return picture(
    'curve',
    messages.curve(names),
    [
      `<polyline points="${points(curve.map((place) => [place.x, place.value]))}" fill="none" stroke="currentColor" stroke-width="2"/>`,
      ...curve.map((place) => `<circle cx="${px(place.x)}" cy="${py(place.value)}" r="2.5"/>`),
      `<circle class="cl-here" cx="${px(x)}" cy="${py(value)}" r="7"/>`,
    ].join(''),
  )
}
