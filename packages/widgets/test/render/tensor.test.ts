import { describe, expect, test } from 'vitest'
import {
  counterexampleView,
  escapeMarkup,
  renderCounterexampleHtml,
  renderTensorHtml,
  renderTensorSvg,
  renderTensorText,
  tensorGrid,
} from '../../src/index.ts'
import { counterexample, markup } from '../fixtures.ts'

const tensor = { shape: [2, 2], data: Float32Array.of(1, -0.5, Number.NaN, 0) }
const marks = [{ name: 'differs', glyph: '≠', label: 'differs', offsets: new Set([1]) }]
const grid = tensorGrid(tensor, { caption: 'lhs', marks })

describe('escapeMarkup', () => {
  test('leaves no character with which markup or an attribute could begin or end', () => {
    expect(escapeMarkup(`<a href="x" title='y'>&</a>`)).toBe(
      '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;&lt;/a&gt;',
    )
    expect(escapeMarkup(markup)).not.toMatch(/[<>"']/)
  })
})

test('escapeMarkup replaces control characters, and keeps tabs and line breaks', () => {
  expect(escapeMarkup('a\u0000\u001b[31m\u009b\t\n\r')).toBe('a\ufffd\ufffd[31m\ufffd\t\n\r')
})

describe('renderTensorHtml', () => {
  const html = renderTensorHtml(grid)

  test('is a table with caption and headers', () => {
    expect(html).toContain('<caption class="cl-heard">lhs</caption>')
    expect(html.match(/<th scope="col">/g)).toHaveLength(2)
    expect(html.match(/<th scope="row">/g)).toHaveLength(2)
  })

  test('a marked cell has class, glyph and word', () => {
    expect(html).toContain(
      '<td class="cl-negative cl-differs"><span class="cl-glyph" aria-hidden="true">≠</span>−0.5<span class="cl-heard"> (differs)</span></td>',
    )
  })

  test('sign is a class, besides being text', () => {
    expect(html).toContain('<td class="cl-positive">1</td>')
    expect(html).toContain('<td class="cl-nan">NaN</td>')
    expect(html).toContain('<td class="cl-zero">0</td>')
  })
})

describe('renderTensorSvg', () => {
  const svg = renderTensorSvg(grid)

  test('has a title and a description that lists the values and marks', () => {
    expect(svg).toContain('<title>lhs [2, 2]</title>')
    expect(svg).toContain('<desc>1 −0.5 (differs); NaN 0</desc>')
  })

  test('is wide enough for its words, Hangul too', () => {
    const widthOf = (caption: string) => Number(/width="(\d+)"/.exec(renderTensorSvg({ ...grid, caption }))?.[1])
    expect(widthOf('가'.repeat(40))).toBeGreaterThanOrEqual(13 * 40)
    expect(widthOf('a'.repeat(40))).toBeLessThan(13 * 40)
  })

  test('a marked cell has a thick outline and a glyph', () => {
    expect(svg.match(/stroke-width="2.5"/g)).toHaveLength(1)
    expect(svg).toContain('>≠</text>')
  })
})

describe('renderTensorText', () => {
  test('aligns columns and puts the glyph before the number', () => {
    expect(renderTensorText(grid)).toEqual(['lhs [2, 2]', '  1  ≠−0.5', 'NaN      0'])
  })

  test('paint sees the padded text and its cell', () => {
    const lines = renderTensorText(grid, (text, { marks: found }) => (found.length > 0 ? `<${text}>` : text))
    expect(lines[1]).toBe('  1  <≠−0.5>')
  })
})

describe('names full of markup do no harm', () => {
  const hostile = counterexampleView({
    ...counterexample,
    descriptor: markup,
    message: markup,
    path: markup,
    terms: { lhs: markup, rhs: markup },
    program: [markup],
    operands: { [markup]: tensor },
  })
  const hostileGrid = tensorGrid(tensor, {
    caption: markup,
    marks: [{ name: markup, glyph: markup, label: markup, offsets: new Set([0]) }],
  })

  test.each([
    ['a counterexample', renderCounterexampleHtml(hostile)],
    ['a table', renderTensorHtml(hostileGrid)],
    ['a picture', renderTensorSvg(hostileGrid)],
  ])('%s', (_, html) => {
    expect(html).not.toContain('<script')
    expect(html).not.toContain("alert('1')")
    expect(html).toContain('&lt;script&gt;')
  })
})

describe('renderCounterexampleHtml', () => {
  test('has headings of the given level', () => {
    const html = renderCounterexampleHtml(counterexampleView(counterexample), 3)
    expect(html.match(/<h3>[^<]*/g)).toEqual(['<h3>Operands', '<h3>Both sides'])
  })

  test('has every tensor as a figure, descriptor, terms, seed and path', () => {
    const html = renderCounterexampleHtml(counterexampleView(counterexample))
    expect(html.match(/<figure/g)).toHaveLength(5)
    for (const text of [counterexample.descriptor, 'forward(input, filter)', '<dd>42</dd>', '<dd>3:0</dd>'])
      expect(html).toContain(text)
  })
})
