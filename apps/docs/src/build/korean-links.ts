import { writeFileSync } from 'node:fs'
import { builtFiles } from './built-files.ts'
import { deadLinks } from './every-link-leads.ts'

/** Korean pages that show the English text, links included, since it is not translated. */
const inEnglish = /^ko\/(guides|api)\/.*\.html$/

/** A page with its links to the English site as links to the Korean one, wherever that has the page and the heading. */
export function withKoreanLinks(html: string, files: ReadonlyMap<string, string>, base: string): string {
  return html.replace(/(\shref=")([^"]+)/g, (link, attribute: string, target: string) => {
    if (!target.startsWith(base)) return link
    const korean = `${base}ko/${target.slice(base.length)}`
    return deadLinks([{ page: '', target: korean }], files, base).length === 0 ? `${attribute}${korean}` : link
  })
}

/** Writes built Korean pages of guides and the API reference anew, so that their links lead to Korean pages. */
export function linkKoreanPages(folder: string, base: string): void {
  const files = builtFiles(folder)
  for (const [file, html] of files) {
    if (inEnglish.test(file)) writeFileSync(`${folder}/${file}`, withKoreanLinks(html, files, base))
  }
}
