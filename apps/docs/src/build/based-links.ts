import type { HastPlugin } from './hast-plugin.ts'

const attributes = { a: 'href', img: 'src' } as const

/** A Markdown plugin: links and pictures that begin with a slash get the base of the site in front. */
export function basedLinks(base: string): HastPlugin {
  return {
    name: 'based-links',
    element: Object.entries(attributes).map(([tag, name]) => ({
      filter: [tag],
      visit(node, page) {
        const target = node.properties?.[name]
        const isLocal = typeof target === 'string' && /^\/(?!\/)/.test(target)
        // What generates Markdown, such as the API reference, has put the base in front itself.
        if (isLocal && (base === '/' || !target.startsWith(base)))
          page.setProperty(node, name, `${base.slice(0, -1)}${target}`)
      },
    })),
  }
}
