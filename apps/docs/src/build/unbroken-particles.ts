import type { HastPlugin } from './hast-plugin.ts'

type Visit = Extract<NonNullable<HastPlugin['element']>, { visit: unknown }>['visit']
type Element = Parameters<Visit>[0]
type Child = Element['children'][number]

const hasClass = (node: Child, name: string): node is Element =>
  node.type === 'element' && [node.properties.className ?? []].flat().map(String).includes(name)

/** What a text after a formula begins with and must not begin a line: Hangul with the mark that follows it, or marks. */
const particle = /^(?:[가-힣]+[.,:;)?]*|[.,:;)?]+)/

/** Letters of the longest formula in several boxes that stays on one line together with its particle. */
const shortFormula = 16

const textOf = (node: Child): string =>
  node.type === 'text' ? node.value : node.type === 'element' ? node.children.map(textOf).join('') : ''

/** Whether a line break cannot divide a formula anyway, or need not: it is a single box, or short. */
function staysWhole(formula: Element): boolean {
  const drawn = formula.children.find((child) => hasClass(child, 'katex-html'))
  if (drawn?.type !== 'element') return false
  const boxes = drawn.children.filter((child) => hasClass(child, 'katex-base')).length
  return boxes === 1 || (boxes > 1 && textOf(drawn).length <= shortFormula)
}

/**
 * A Markdown plugin: a Korean particle, or a mark, stays on the line of the formula that it belongs to. A browser breaks a
 * line after an inline box, whatever follows.
 */
export const unbrokenParticles: HastPlugin = {
  name: 'unbroken-particles',
  element: [
    {
      filter: ['span'],
      visit(node, context) {
        if (!hasClass(node, 'katex') || !staysWhole(node)) return
        const place = context.indexOf(node)
        const next = place === undefined ? undefined : context.parent(node)?.children[place + 1]
        const [found] = (next?.type === 'text' && particle.exec(next.value)) || []
        if (next?.type !== 'text' || found === undefined) return
        context.replaceNode(next, { type: 'text', value: next.value.slice(found.length) })
        return {
          type: 'element',
          tagName: 'span',
          properties: { className: ['unbroken'] },
          children: [node, { type: 'text', value: found }],
        }
      },
    },
  ],
}
