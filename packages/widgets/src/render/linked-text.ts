import { escapeMarkup } from '../escape-markup.ts'

/** A link, where the address is http(s) or a place in the page; the text alone otherwise. */
export function renderLink(text: string, url: string): string {
  return /^(https?:\/\/|#)\S+$/.test(url)
    ? `<a href="${escapeMarkup(url)}">${escapeMarkup(text)}</a>`
    : escapeMarkup(text)
}

/** Text that may come from anywhere, as HTML: its http(s) addresses are links, all else is text. */
export function renderLinkedText(text: string): string {
  return text
    .split(/(https?:\/\/[^\s<>"')\]]+)/)
    .map((part, place) => (place % 2 === 1 ? renderLink(part, part) : escapeMarkup(part)))
    .join('')
}
