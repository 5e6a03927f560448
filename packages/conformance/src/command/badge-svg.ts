import { type BadgeColor, endpointBadge, type Report } from '@convlaws/report'
import { escapeMarkup } from '@convlaws/widgets/drawing'
import width from 'fast-string-width'

/** The colours of badges, dark enough for white words. */
const colours: { readonly [color in BadgeColor]: string } = {
  brightgreen: '#2b7a3d',
  yellowgreen: '#5a6a12',
  red: '#b3261e',
  lightgrey: '#5f6368',
}

/** Pixels of one column of text at 11 pixels, and the space on either side of it. */
const [column, space] = [6.6, 6]

/** A badge as SVG: laws passed of those applicable, and laws that fail only in known ways. */
export function badgeSvg(report: Report): string {
  const { label, message: text, color } = endpointBadge(report)
  const widthOf = (words: string) => Math.round(width(words) * column + 2 * space)
  const [left, right] = [widthOf(label), widthOf(text)]
  const words = (at: number, content: string) =>
    `<text x="${at}" y="14" text-anchor="middle">${escapeMarkup(content)}</text>`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="20" role="img" aria-label="${label}: ${escapeMarkup(text)}">`,
    `<title>${label}: ${escapeMarkup(text)}</title>`,
    `<rect width="${left + right}" height="20" rx="3" fill="#3c4043"/>`,
    `<path d="M${left} 0h${right - 3}a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3h-${right - 3}z" fill="${colours[color]}"/>`,
    `<g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">${words(left / 2, label)}${words(left + right / 2, text)}</g>`,
    '</svg>',
    '',
  ].join('\n')
}
