import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri'
import type { RowResult } from '@convlaws/laws'
import type { SiteLocale } from '../lecture/locale-of.ts'
import { firstSentences } from '../site/first-paragraph.ts'
import { findingsKo } from './findings-ko.ts'
import { type Published, published } from './published.ts'

/** A page of `docs/findings`. */
export interface Finding {
  readonly id: string
  /** In Markdown, without the mark of a heading. */
  readonly title: string
  /** The libraries with their versions, as its first paragraph names them. */
  readonly libraries: readonly string[]
  /** What happens, in English, without marks. */
  readonly happens: string
  /** HTML without the title. */
  readonly html: string
  /** The published implementations that show it, with the rows whose reason names it or an issue that it names. */
  readonly shownBy: readonly { readonly implementation: Published; readonly rows: readonly RowResult[] }[]
}

const files = import.meta.glob<string>('../../../../docs/findings/*.md', {
  eager: true,
  query: '?raw',
  import: 'default',
})

/** The title and, where the page itself is in another language, a summary, in the language of a site's page. */
export function findingIn(
  { id, title }: Pick<Finding, 'id' | 'title'>,
  locale: SiteLocale,
): { readonly title: string; readonly summary?: string } {
  if (locale === 'en') return { title }
  const korean = findingsKo[id]
  if (!korean) throw new Error(`no Korean words for the finding ${id}; write them in src/matrix/findings-ko.ts`)
  return korean
}

/** Without highlighting: the pages are read for their numbers. */
const markdown = await createSatteriMarkdownProcessor({ syntaxHighlight: false })

/** Links from one finding to another are between files in the repository; here each is a page. */
const withLinks = (text: string, pageOf: (id: string) => string) =>
  text.replaceAll(/\]\((?:\.\/)?([\w-]+)\.md\)/g, (_, id: string) => `](${pageOf(id)})`)

/** Names with versions, as the first paragraph has them. */
const librariesIn = (paragraph: string) => [...paragraph.matchAll(/[@\w/-]+ \d+\.\d+\.\d+/g)].map(([name]) => name)

function shownBy(id: string, text: string): Finding['shownBy'] {
  const issues = [...text.matchAll(/https:\/\/github\.com\/[\w.-]+\/[\w.-]+\/(?:issues|pull)\/\d+/g)].map(
    ([url]) => url,
  )
  const names = [`docs/findings/${id}.md`, ...issues]
  const about = ({ reason = '' }: RowResult) => reason.split(/\s/).some((word) => names.includes(word))
  return published
    .map((implementation) => ({ implementation, rows: implementation.report.laws.filter(about) }))
    .filter(({ rows }) => rows.length > 0)
}

/** All findings, by id. `pageOf` gives the address of a finding's page. */
export async function findings(pageOf: (id: string) => string): Promise<readonly Finding[]> {
  const pages = Object.entries(files).map(async ([path, text]): Promise<Finding> => {
    const id = path.slice(path.lastIndexOf('/') + 1, -'.md'.length)
    const title = (/^# (.+)$/m.exec(text)?.[1] ?? id).replaceAll('`', '')
    const [, libraries = '', ...rest] = text.split('\n\n')
    const { code } = await markdown.render(withLinks(text.replace(/^# .+$/m, ''), pageOf))
    // A block of code may be wider than the page: the keyboard must be able to scroll it. A header without a word is none.
    const html = code.replaceAll('<pre', '<pre tabindex="0"').replaceAll('<th></th>', '<td></td>')
    const happens = firstSentences(rest.join('\n\n'))
    return { id, title, libraries: librariesIn(libraries), happens, html, shownBy: shownBy(id, text) }
  })
  return (await Promise.all(pages)).filter(({ id }) => id !== 'README').sort((a, b) => (a.id < b.id ? -1 : 1))
}
