import { escapeMarkup } from '../escape-markup.ts'
import { shapeText } from '../models/shape-text.ts'
import type { GridCell, GridPlane, TensorGrid } from '../models/tensor-grid.ts'

/** Lengths in user units; a digit of the 13-unit font is at most 8 wide, a Hangul syllable 13. */
const line = 18
const cellHeight = 24
const digit = 8
const syllable = 13
const gap = 16

const tint = { negative: '#3b82f6', positive: '#f97316' }

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
}

const lengthOf = (text: string) =>
  [...text].reduce((length, character) => length + (/\p{Script=Hangul}/u.test(character) ? syllable : digit), 0)

function textAt(x: number, y: number, text: string, attributes = ''): string {
  return `<text x="${x}" y="${y}"${attributes}>${escapeMarkup(text)}</text>`
}

function cellSvg({ value, text, marks }: GridCell, { x, y, width }: Box): string {
  const colour =
    value === undefined || Number.isNaN(value) || value === 0 ? 'none' : value < 0 ? tint.negative : tint.positive
  const outline = marks.length > 0 ? 'stroke-width="2.5"' : 'stroke-opacity="0.35"'
  const glyphs = marks.map(({ glyph }) => glyph).join('')
  return [
    `<rect x="${x}" y="${y}" width="${width}" height="${cellHeight}" fill="${colour}" fill-opacity="0.15" stroke="currentColor" ${outline}/>`,
    textAt(x + width - 5, y + 17, text, ' text-anchor="end"'),
    glyphs ? textAt(x + 3, y + 11, glyphs, ' font-size="10"') : '',
  ].join('')
}

function planeSvg({ label, rows, omitted }: GridPlane, box: Box): string {
  const top = box.y + (label ? line : 0)
  const cells = rows.flatMap((row, r) =>
    row.map((cell, c) => cellSvg(cell, { x: box.x + c * box.width, y: top + r * cellHeight, width: box.width })),
  )
  const below = top + rows.length * cellHeight
  return [
    label ? textAt(box.x, box.y + 12, label) : '',
    ...cells,
    ...omitted.map((note, place) => textAt(box.x, below + (place + 1) * line - 4, note, ' font-size="11"')),
  ].join('')
}

/**
 * A tensor as a picture that stands alone: its planes side by side, with a title and a description that lists the
 * values. A marked cell has a thick outline and the mark's glyph. Lines and text take the colour of the text around.
 */
export function renderTensorSvg({ caption, shape, planes, notes }: TensorGrid): string {
  const title = `${caption} ${shapeText(shape)}`
  const cells = planes.flatMap(({ rows }) => rows.flat())
  const width = digit * Math.max(2, ...cells.map(({ text, marks }) => text.length + 2 * marks.length)) + 10
  const widthOf = ({ label, rows, omitted }: GridPlane) =>
    Math.max((rows[0]?.length ?? 0) * width, ...[label, ...omitted].map((text) => lengthOf(text)))
  const heightOf = ({ label, rows, omitted }: GridPlane) =>
    (label ? line : 0) + rows.length * cellHeight + omitted.length * line
  const lefts = planes.map((_, place) => planes.slice(0, place).reduce((left, plane) => left + widthOf(plane) + gap, 2))
  const bottom = line + 4 + Math.max(0, ...planes.map(heightOf))
  const size = {
    width:
      Math.max(
        lengthOf(title),
        ...planes.map((plane, place) => lefts[place]! + widthOf(plane)),
        ...notes.map((note) => lengthOf(note)),
      ) + 2,
    height: bottom + notes.length * line + 4,
  }
  const said = (cell: GridCell) => [cell.text, ...cell.marks.map(({ label }) => `(${label})`)].join(' ')
  const description = planes
    .map(({ label, rows }) => `${label ? `${label}: ` : ''}${rows.map((row) => row.map(said).join(' ')).join('; ')}`)
    .join('. ')
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}" font-family="ui-monospace, monospace" font-size="13" fill="currentColor">`,
    `<title>${escapeMarkup(title)}</title><desc>${escapeMarkup(description)}</desc>`,
    textAt(2, 13, title, ' font-weight="bold"'),
    ...planes.map((plane, place) => planeSvg(plane, { x: lefts[place]!, y: line + 4, width })),
    ...notes.map((note, place) => textAt(2, bottom + (place + 1) * line - 4, note, ' font-size="11"')),
    '</svg>',
  ].join('')
}
