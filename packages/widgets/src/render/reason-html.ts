import { escapeMarkup } from '../escape-markup.ts'
import type { MatrixDetailWords } from '../messages/conformance-matrix.ts'
import type { MatrixLinks } from './conformance-matrix-links.ts'
import { renderLinkedText } from './linked-text.ts'

/**
 * Text of a report, in which the path of a page of findings is a link to that page, and http(s) addresses are links. What
 * the suite says is in the language of the words; what others say is English, and marked so.
 */
export function renderReason(
  text: string,
  { pages }: MatrixLinks,
  { locale, common }: Pick<MatrixDetailWords, 'locale' | 'common'>,
): string {
  const said = common.suiteText(text)
  const html = said
    .split(/(docs\/findings\/[\w-]+\.md)/)
    .map((part, place) => {
      if (place % 2 === 0) return renderLinkedText(part)
      const id = part.slice('docs/findings/'.length, -'.md'.length)
      return `<a href="${escapeMarkup(`${pages}findings/${id}/`)}">${escapeMarkup(id)}</a>`
    })
    .join('')
  return locale === 'en' || html === '' || said !== text ? html : `<span lang="en">${html}</span>`
}
