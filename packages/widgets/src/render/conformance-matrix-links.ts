import type { RowResult } from '@convlaws/laws'
import { escapeMarkup } from '../escape-markup.ts'
import { renderLinkedText } from './linked-text.ts'

/** Where the pages are that a matrix leads to; each address ends in '/'. */
export interface MatrixLinks {
  /** Below it are `laws/<id>/`, `implementations/<key>/` and `findings/<id>/` of one language. */
  readonly pages: string
}

/** Where a law stands in the page of an implementation. */
export function lawAnchor(id: string): string {
  return `law-${id.replace(/[^\w-]/g, '-')}`
}

/** Where a row stands in the page of an implementation. */
export function rowAnchor({ id, operation, domain }: Pick<RowResult, 'id' | 'operation' | 'domain'>): string {
  return `row-${[id, operation, domain].map((part) => part.replace(/[^\w-]/g, '-')).join('-')}`
}

/** Text of a report, in which the path of a page of findings is a link to that page, and http(s) addresses are links. */
export function renderReason(text: string, { pages }: MatrixLinks): string {
  return text
    .split(/(docs\/findings\/[\w-]+\.md)/)
    .map((part, place) => {
      if (place % 2 === 0) return renderLinkedText(part)
      const id = part.slice('docs/findings/'.length, -'.md'.length)
      return `<a href="${escapeMarkup(`${pages}findings/${id}/`)}">${escapeMarkup(id)}</a>`
    })
    .join('')
}
