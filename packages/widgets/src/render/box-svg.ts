import { escapeMarkup } from '../escape-markup.ts'
import { compactNumber } from '../models/compact-number.ts'

/** One plane of a box, row by row, with its name and the cells that are marked. */
export interface BoxPlane {
  readonly label: string
  readonly columns: number
  readonly values: readonly (number | null)[]
  readonly isMarked: (place: number) => boolean
}

/** The side of a cell in user units; a plane is turned by 30°, so that it is cos 30° as wide. */
const cell = 36
const [across, down] = [Math.sqrt(3) / 2, 0.5]
/** Between the planes, room for the edges of the box. */
const gap = 14
const labelHeight = 24
/** Room for the name of a plane. */
const labelWidth = 76
/** From so many characters on, a number is written smaller, so that it stays in its cell. */
const longNumber = 3

const heightOf = ({ columns, values }: BoxPlane) => (values.length / columns) * cell + columns * cell * down
const widthOf = ({ columns }: BoxPlane) => columns * cell * across

function cellSvg(value: number | null, place: number, columns: number, isMarked: boolean): string {
  const [x, y] = [(place % columns) * cell, Math.floor(place / columns) * cell]
  const sign = value === null || value === 0 ? 'zero' : value < 0 ? 'negative' : 'positive'
  const written = value === null ? '' : compactNumber(value)
  const small = written.length >= longNumber ? ' font-size="14"' : ''
  const text =
    value === null
      ? ''
      : `<text${small} x="${x + cell / 2}" y="${y + 24}" text-anchor="middle">${escapeMarkup(written)}</text>`
  return `<rect x="${x}" y="${y}" width="${cell}" height="${cell}" class="cl-face cl-face-${sign}${isMarked ? ' cl-face-marked' : ''}"/>${text}`
}

function planeSvg(plane: BoxPlane, left: number): string {
  const { label, columns, values, isMarked } = plane
  // Marked cells are drawn last, so that their outline lies above their neighbours.
  const order = [...values.keys()].sort((a, b) => Number(isMarked(a)) - Number(isMarked(b)) || a - b)
  const cells = order.map((place) => cellSvg(values[place]!, place, columns, isMarked(place)))
  return `<g transform="matrix(${across.toFixed(4)} ${down} 0 1 ${left.toFixed(1)} ${labelHeight})">${cells.join('')}</g><text x="${left.toFixed(1)}" y="16" class="cl-face-label">${escapeMarkup(label)}</text>`
}

/** The edges of the box between one plane and the next, at three corners. */
function edges(plane: BoxPlane, left: number, nextLeft: number): string {
  const [w, h] = [widthOf(plane), (plane.values.length / plane.columns) * cell]
  const tilt = plane.columns * cell * down
  const corners = [
    [0, 0],
    [w, tilt],
    [w, tilt + h],
  ] as const
  return corners
    .map(
      ([x, y]) =>
        `<line class="cl-edge" x1="${(left + x).toFixed(1)}" y1="${labelHeight + y}" x2="${(nextLeft + x).toFixed(1)}" y2="${labelHeight + y}"/>`,
    )
    .join('')
}

/** A box as its planes, one behind the other from left to right, in isometric view. The text in it can be selected. */
export function renderBoxSvg(name: string, planes: readonly BoxPlane[]): string {
  const step = Math.max(labelWidth, ...planes.map(widthOf)) + gap
  const width = step * planes.length - gap + 4
  const height = labelHeight + Math.max(...planes.map(heightOf)) + 4
  const between = planes.slice(1).map((plane, place) => edges(plane, 2 + place * step, 2 + (place + 1) * step))
  return `<svg class="cl-box" role="img" aria-label="${escapeMarkup(name)}" width="${width.toFixed(0)}" height="${height.toFixed(0)}" viewBox="0 0 ${width.toFixed(0)} ${height.toFixed(0)}">${between.join('')}${planes.map((plane, place) => planeSvg(plane, 2 + place * step)).join('')}</svg>`
}
