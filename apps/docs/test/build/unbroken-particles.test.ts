import { expect, test } from 'vitest'
import { unbrokenParticles } from '../../src/build/unbroken-particles.ts'

const [visitor] = [unbrokenParticles.element].flat()
if (visitor === undefined || typeof visitor === 'function') throw new Error('bug: the plugin has no filtered visitor')
const { visit } = visitor

type Formula = Parameters<typeof visit>[0]
type Context = Parameters<typeof visit>[1]

const span = (name: string, children: Formula['children'] = []): Formula => ({
  type: 'element',
  tagName: 'span',
  properties: { className: [name] },
  children,
})
const formula = (...boxes: readonly string[]) =>
  span('katex', [
    span(
      'katex-html',
      boxes.map((value) => span('katex-base', [{ type: 'text', value }])),
    ),
  ])

/** What becomes of a formula that is followed by a text, and of the text. */
function after(node: Formula, text: string) {
  const next = { type: 'text' as const, value: text }
  const replaced: unknown[] = []
  const context = {
    indexOf: () => 0,
    parent: () => span('parent', [node, next]),
    replaceNode: (_: unknown, by: unknown) => replaced.push(by),
  } as unknown as Context
  return { formula: visit(node, context), replaced }
}

test.each([
  ['는 커널입니다.', '는', ' 커널입니다.'],
  ['입니다.', '입니다.', ''],
  [', and what', ',', ' and what'],
])('what belongs to a formula goes with it, and the rest of the text stays: %s', (text, held, rest) => {
  for (const node of [formula('a + b + c + d + e + f'), formula('a +', 'b')]) {
    expect(after(node, text)).toEqual({
      formula: span('unbroken', [node, { type: 'text', value: held }]),
      replaced: [{ type: 'text', value: rest }],
    })
  }
})

test('nothing is done before a space, before other letters, and where the formula may be divided', () => {
  for (const [node, text] of [
    [formula('a'), ' 커널'],
    [formula('a'), 'th'],
    [formula('a + b + c +', 'd + e + f'), '는'],
    [span('numbers'), '는'],
  ] as const) {
    expect(after(node, text)).toEqual({ formula: undefined, replaced: [] })
  }
})
