import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { rowsOf } from '../../src/performance/chart-rows.ts'
import { layouts, timesSvg } from '../../src/performance/plot.ts'
import { results as published } from '../../src/performance/results.ts'
import { type Group, groupsOf } from '../../src/performance/summary.ts'
import { symbolsOf } from '../../src/performance/symbols.ts'
import { textWidth } from '../../src/performance/text-width.ts'
import { results } from './fixtures.ts'

type Layout = keyof typeof layouts
const both = Object.keys(layouts) as Layout[]

const draw = (group: Group, layout: Layout, run = results) =>
  timesSvg(group, { title: 'times of a net', axis: 'milliseconds', symbols: symbolsOf(run), layout })

/** What is moved by the attribute of an element. */
function shift(element: Element): readonly [x: number, y: number] {
  const [, x = '0', y = '0'] = /translate\(([^,]+),([^)]+)\)/.exec(element.getAttribute('transform') ?? '') ?? []
  return [Number(x), Number(y)]
}

/** Where a text lies that stands in a picture. */
interface Placed {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
}

/** How much of a text's width stands before the place that it is anchored at. */
const before: { readonly [anchor: string]: number } = { start: 0, middle: 0.5, end: 1 }

function textsOf(svg: string, layout: Layout): readonly Placed[] {
  const { document } = parseHTML(svg)
  return [...document.querySelectorAll('text')].map((element) => {
    const [x, y] = shift(element)
    const [dx, dy] = shift(element.parentElement!)
    const text = element.textContent ?? ''
    const width = textWidth(text, layouts[layout].fontSize)
    const anchor = element.closest('[text-anchor]')?.getAttribute('text-anchor') ?? 'middle'
    const left = x + dx - width * before[anchor]!
    return { text, left, right: left + width, y: y + dy }
  })
}

test('a chart is a picture with a name; its symbols carry their values as text', () => {
  const svg = draw(groupsOf(results)[0]!, 'wide')
  expect(svg).toMatch(/^<svg/)
  expect(svg).toContain('role="img"')
  expect(svg).toContain('aria-label="times of a net"')
  expect(svg).toContain('milliseconds')
  expect(svg).toContain('>0.500<')
  const { document } = parseHTML(svg)
  const fills = [...document.querySelectorAll('text')].map((text) => text.closest('[fill]')?.getAttribute('fill'))
  expect(new Set(fills)).toEqual(new Set(['currentColor']))
})

test('below the name of a layer stand those that have a rank on it', () => {
  const { keys, headings, times } = rowsOf(groupsOf(results)[0]!)
  expect(keys).toEqual(['0', '0 im2col', '0 peer', '0 other', '1', '1 im2col', '1 other', '2', '2 im2col', '2 peer'])
  expect(headings.map(({ name }) => name)).toEqual(['one', 'two', 'three'])
  expect(times.map(({ id }) => id)).toEqual(['im2col', 'peer', 'other', 'im2col', 'other', 'im2col', 'peer'])
})

test('a contestant is drawn alike in every chart, and unlike the others', () => {
  const [group] = groupsOf(results)
  const shapesOf = (contestants: readonly string[]) => {
    const { document } = parseHTML(draw({ ...group!, contestants }, 'wide'))
    return [...document.querySelectorAll('path[fill^=var]')].map((path) => path.getAttribute('d'))
  }
  const [im2col, peer, other] = shapesOf(['im2col', 'peer', 'other'])
  expect(new Set([im2col, peer, other]).size).toBe(3)
  expect(shapesOf(['peer'])).toEqual([peer, peer])
  expect(shapesOf(['other'])).toEqual([other, other])
})

const groups = published ? groupsOf(published).filter(({ contestants }) => contestants.length > 0) : []

describe.each(both)('texts of the published charts, %s', (layout) => {
  test.each(groups.map((group) => [`${group.net}, ${group.operation}, ${group.threads}`, group] as const))(
    '%s: none is cut, none lies over another',
    (_, group) => {
      const texts = textsOf(draw(group, layout, published), layout)
      const { width, rowHeight } = layouts[layout]
      expect(texts.filter(({ left, right }) => left < 0 || right > width)).toEqual([])
      const meet = (a: Placed, b: Placed) => Math.abs(a.y - b.y) < rowHeight - 1 && a.left < b.right && b.left < a.right
      const over = texts.flatMap((one, place) => texts.slice(place + 1).filter((other) => meet(one, other)))
      expect(over).toEqual([])
    },
  )
})
