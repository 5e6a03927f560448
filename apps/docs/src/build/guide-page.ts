import { posix } from 'node:path'
import { firstSentence } from '../site/first-paragraph.ts'

/** Pages of the site that show what a document or a folder holds, without being made from it as a guide is. */
const pages: { readonly [path: string]: string } = {
  'docs/decisions': '/guides/documentation/#decisions',
  'docs/findings': '/findings/',
  'docs/findings/README.md': '/findings/',
  'docs/performance/results.md': '/performance/',
}

/** Where a document or a folder of the repository stands in the site; undefined where it has no page. */
export function addressOf(document: string): string | undefined {
  const page = pages[document.replace(/\/$/, '')]
  if (page) return page
  const [, finding] = /^docs\/findings\/(.+)\.md$/.exec(document) ?? []
  if (finding) return `/findings/${finding}/`
  const guide = guideOf(document)
  return guide && `/guides/${guide}/`
}

/** The name of the guide that is made from a document; undefined where none is. */
export function guideOf(document: string): string | undefined {
  const rules: readonly (readonly [RegExp, string])[] = [
    [/^docs\/README\.md$/, 'documentation'],
    [/^docs\/(decisions\/)?([\w-]+)\.md$/, '$1$2'],
    [/^packages\/([\w-]+)(?:\/README\.md|\/?)$/, 'packages/$1'],
    [/^CONTRIBUTING\.md$/, 'contributing'],
  ]
  const rule = rules.find(([pattern]) => pattern.test(document))
  return rule && document.replace(rule[0], rule[1])
}

/** Pictures of a document that are files of the repository, relative to the document. */
export function picturesOf(markdown: string): readonly string[] {
  return [...markdown.matchAll(/!\[[^\]]*\]\(([^):\s]+)\)/g)].map((match) => match[1]!)
}

/** Links of a document as links of the site; pictures stay, and stand beside the page as they do beside the document. What has no page there, such as a source file, becomes its text. */
export function withSiteLinks(markdown: string, document: string): string {
  const fenced = markdown.split(/(^```[\s\S]*?^```)/m)
  const relinked = (text: string) =>
    text.replace(/(?<!!)\[((?:[^\][]|\[[^\]]*\])+)\]\(([^)\s]+)\)/g, (whole, label: string, target: string) => {
      if (/^([a-z]+:|#)/.test(target)) return whole
      const [path = '', fragment] = target.split('#')
      const address = addressOf(posix.normalize(posix.join(posix.dirname(document), path)))
      return address ? `[${label}](${address}${fragment ? `#${fragment}` : ''})` : label
    })
  return fenced.map((part) => (part.startsWith('```') ? part : relinked(part))).join('')
}

/** A document of the repository as a page of the site: its heading becomes the title, its first sentence the description. */
export function guidePage(markdown: string, document: string): string {
  const [, title = document, body = ''] = /^# (.+)\n([\s\S]*)$/.exec(markdown) ?? []
  const matter = [
    `title: ${JSON.stringify(title.replaceAll('`', ''))}`,
    `description: ${JSON.stringify(firstSentence(body))}`,
    'editUrl: false',
  ]
  return `---\n${matter.join('\n')}\n---\n${withSiteLinks(body, document)}`
}
