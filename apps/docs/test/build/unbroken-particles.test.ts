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
const formula = (boxes: number) =>
  span('katex', [
    span(
      'katex-html',
      Array.from({ length: boxes }, () => span('katex-base')),
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

test('a particle goes with its formula, and the rest of the text stays', () => {
  const node = formula(1)
  expect(after(node, '는 커널입니다.')).toEqual({
    formula: span('unbroken', [node, { type: 'text', value: '는' }]),
    replaced: [{ type: 'text', value: ' 커널입니다.' }],
  })
})

test('nothing is done before a space, before other letters, and where the formula may be divided', () => {
  for (const [node, text] of [
    [formula(1), ' 커널'],
    [formula(1), 'th'],
    [formula(2), '는'],
    [span('numbers'), '는'],
  ] as const) {
    expect(after(node, text)).toEqual({ formula: undefined, replaced: [] })
  }
})
