import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { builtFiles } from './built-files.ts'

/** A link of a built page: the page it stands on and what it points at. */
export interface Link {
  readonly page: string
  readonly target: string
}

/** Where links begin that are written without a server. */
const thisSite = 'https://this.site'

/** Links and pictures, and choices that lead to a page, such as the language. */
const written = [/\s(?:href|src)="([^"]+)"/g, /<option\b[^>]*?\svalue="(\/[^"]*)"/g]

/** Links of a page to places in this site, however they are written, with their paths from the root of the server. */
export function localLinks(page: string, html: string, base: string): Link[] {
  const markup = html.replace(/<script\b[\s\S]*?<\/script>/g, '')
  const address = `${thisSite}${base}${page.replace(/index\.html$/, '')}`
  return written
    .flatMap((pattern) => [...markup.matchAll(pattern)])
    .flatMap(([, target]) => {
      const url = URL.parse(target!.replaceAll('&#38;', '&').replaceAll('&amp;', '&'), address)
      return url?.origin === thisSite ? [{ page, target: `${url.pathname}${url.hash}` }] : []
    })
}

/** The ids of a page. */
const idsIn = (html: string): ReadonlySet<string> => new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!))

/** Links that lead nowhere: no such file, or no such id in it. `files` maps paths below the base to pages' texts, '' for other files. */
export function deadLinks(links: readonly Link[], files: ReadonlyMap<string, string>, base: string): Link[] {
  const ids = new Map<string, ReadonlySet<string>>()
  return links.filter(({ target }) => {
    const [address = '', fragment = ''] = target.split('#')
    const path = decodeURI(address.split('?')[0]!)
    if (!path.startsWith(base)) return true
    const file = path.slice(base.length)
    const found = file === '' || file.endsWith('/') ? `${file}index.html` : file
    const text = files.get(found)
    if (text === undefined) return true
    // TypeDoc numbers the anchors of a name that is a value and a type differently from the headings it writes.
    const plain = file.startsWith('api/') || file.startsWith('ko/api/') ? '' : decodeURIComponent(fragment)
    if (plain === '' || plain.includes('=') || plain === '_top') return false
    if (!ids.has(found)) ids.set(found, idsIn(text))
    return !ids.get(found)!.has(plain)
  })
}

/** Fails the build where a link of any built page, however it was made, leads nowhere. */
export function everyLinkLeads(base: string): AstroIntegration {
  return {
    name: 'every-link-leads',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const files = builtFiles(fileURLToPath(dir))
        const links = [...files].flatMap(([file, text]) => (text === '' ? [] : localLinks(file, text, base)))
        const dead = deadLinks(links, files, base)
        if (dead.length > 0) {
          const lines = [...new Set(dead.map(({ page, target }) => `  ${page} → ${target}`))]
          throw new Error(`${lines.length} links lead nowhere:\n${lines.slice(0, 40).join('\n')}`)
        }
      },
    },
  }
}
