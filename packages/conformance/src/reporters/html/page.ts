import { cellStateStyles, cellStateSymbols, escapeMarkup, type Locale, tensorStyles } from '@convlaws/widgets/drawing'
import { pageStyles } from './page-styles.ts'

/** A link, where the address is http(s) or a place in the page; the text alone otherwise. */
export function link(text: string, url: string): string {
  return /^(https?:\/\/|#)\S+$/.test(url)
    ? `<a href="${escapeMarkup(url)}">${escapeMarkup(text)}</a>`
    : escapeMarkup(text)
}

/** Text whose http(s) addresses are links. */
export function linked(text: string): string {
  return text
    .split(/(https?:\/\/[^\s<>"')\]]+)/)
    .map((part, place) => (place % 2 === 1 ? link(part, part) : escapeMarkup(part)))
    .join('')
}

/** Labels and values as a list of descriptions. */
export function factList(facts: readonly (readonly [label: string, value: string])[]): string {
  const items = facts.map(([label, value]) => `<div><dt>${escapeMarkup(label)}</dt><dd>${linked(value)}</dd></div>`)
  return `<dl class="facts">${items.join('')}</dl>`
}

/** A whole page that needs nothing but itself: no script, no request, styles inside. `body` is HTML. */
export function page({
  title,
  lang,
  body,
}: {
  readonly title: string
  readonly lang: Locale
  readonly body: string
}): string {
  return [
    '<!doctype html>',
    `<html lang="${lang}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeMarkup(title)}</title>`,
    `<style>${pageStyles}\n${tensorStyles}\n${cellStateStyles}</style>`,
    '</head>',
    `<body>${cellStateSymbols()}`,
    body,
    '</body>',
    '</html>',
    '',
  ].join('\n')
}
