import type { HastPlugin } from './hast-plugin.ts'

type Visit = Extract<NonNullable<HastPlugin['element']>, { visit: unknown }>['visit']
type Element = Parameters<Visit>[0]
type Child = Element['children'][number]

const hasClass = (node: Child, name: string): node is Element =>
  node.type === 'element' && [node.properties.className ?? []].flat().map(String).includes(name)

/** The Hangul at the beginning of a text, with the mark that follows it: a particle after a formula. */
const particle = /^[가-힣]+[.,)]?/

/** Whether a formula is a single box, which a line break cannot divide anyway. */
function isOneBox(formula: Element): boolean {
  const drawn = formula.children.find((child) => hasClass(child, 'katex-html'))
  return drawn?.type === 'element' && drawn.children.filter((child) => hasClass(child, 'katex-base')).length === 1
}

/**
 * A Markdown plugin for Korean: a particle stays on the line of the formula that it belongs to. A browser breaks a line
 * after an inline box, whatever follows.
 */
export const unbrokenParticles: HastPlugin = {
  name: 'unbroken-particles',
  element: [
    {
      filter: ['span'],
      visit(node, context) {
        if (!hasClass(node, 'katex') || !isOneBox(node)) return
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
