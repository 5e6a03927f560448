import { fromHtml } from 'hast-util-from-html'
import katex from 'katex'
import type { HastPlugin } from './build/hast-plugin.ts'

/** Anything but the marks for live values is an error: bare Hangul outside \text, unknown symbols, newlines. */
const strict = (code: string): 'ignore' | 'error' => (code === 'htmlExtension' ? 'ignore' : 'error')

/** Only marks for live values, `\htmlData{slot=y}{y_i}`, may reach the page as attributes. */
const trust = ({ command }: { command: string }): boolean => command === '\\htmlData'

/**
 * A formula as HTML with MathML beside it.
 * @throws KaTeX's ParseError for what KaTeX refuses or warns of
 */
export function formulaHtml(tex: string, displayMode: boolean): string {
  const html = katex.renderToString(tex, { displayMode, output: 'htmlAndMathml', throwOnError: true, strict, trust })
  // The search has the formula from the MathML; its TeX and what is drawn would say the same again.
  const searched = html
    .replace('<annotation', '<annotation data-pagefind-ignore')
    .replace('class="katex-html"', 'class="katex-html" data-pagefind-ignore')
  return displayMode
    ? searched.replace('<span class="katex-display"', '<span tabindex="0" class="katex-display"')
    : searched
}

type Visit = Extract<NonNullable<HastPlugin['element']>, { visit: unknown }>['visit']
type Element = Parameters<Visit>[0]
type Child = Element['children'][number]

const classesOf = ({ properties }: Element): string[] => [properties?.className ?? []].flat().map(String)

function textOf(node: Child): string {
  return 'value' in node ? String(node.value) : 'children' in node ? node.children.map(textOf).join('') : ''
}

/** The processor refuses nodes that say where they stood in a source. */
function withoutPositions<T extends object>(node: T & { position?: unknown; children?: unknown }): T {
  const { position: _, ...rest } = node
  return (Array.isArray(rest.children) ? { ...rest, children: rest.children.map(withoutPositions) } : rest) as T
}

const rendered = (tex: string, displayMode: boolean): Element =>
  withoutPositions(fromHtml(formulaHtml(tex, displayMode), { fragment: true }).children[0] as Element)

/** A Markdown plugin: `$…$` and `$$…$$` become formulas when the site is built. The browser gets no KaTeX. */
export const mathPlugin: HastPlugin = {
  name: 'math',
  element: [
    {
      filter: ['pre'],
      visit(node) {
        const code = node.children.find(
          (child) => child.type === 'element' && classesOf(child).includes('math-display'),
        )
        return code && rendered(textOf(code), true)
      },
    },
    {
      filter: ['code'],
      visit(node) {
        if (classesOf(node).includes('math-inline')) return rendered(textOf(node), false)
      },
    },
  ],
}
