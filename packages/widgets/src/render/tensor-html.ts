import { escapeMarkup } from '../escape-markup.ts'
import { shapeText } from '../models/shape-text.ts'
import type { GridCell, GridPlane, TensorGrid } from '../models/tensor-grid.ts'

/** Sign as a class, so that colour can repeat what the minus says. */
function signClass(value: number | undefined): string {
  if (value === undefined || Number.isNaN(value)) return 'cl-nan'
  return value < 0 ? 'cl-negative' : value > 0 ? 'cl-positive' : 'cl-zero'
}

function cellHtml({ value, text, marks }: GridCell): string {
  const classes = [signClass(value), ...marks.map(({ name }) => `cl-${name}`)].join(' ')
  const glyphs = marks
    .map(({ glyph }) => `<span class="cl-glyph" aria-hidden="true">${escapeMarkup(glyph)}</span>`)
    .join('')
  const words = marks.map(({ label }) => `<span class="cl-heard"> (${escapeMarkup(label)})</span>`).join('')
  return `<td class="${escapeMarkup(classes)}">${glyphs}${escapeMarkup(text)}${words}</td>`
}

function planeHtml({ label, firstRow, firstColumn, rows, omitted }: GridPlane, caption: string): string {
  const columns = rows[0]?.map((_, column) => `<th scope="col">${firstColumn + column}</th>`).join('') ?? ''
  const body = rows
    .map((row, r) => `<tr><th scope="row">${firstRow + r}</th>${row.map(cellHtml).join('')}</tr>`)
    .join('')
  return [
    '<div class="cl-plane">',
    label ? `<p class="cl-plane-label" aria-hidden="true">${escapeMarkup(label)}</p>` : '',
    `<table><caption class="cl-heard">${escapeMarkup(label ? `${caption}, ${label}` : caption)}</caption>`,
    `<thead><tr><td></td>${columns}</tr></thead><tbody>${body}</tbody></table>`,
    ...omitted.map((note) => `<p class="cl-note">${escapeMarkup(note)}</p>`),
    '</div>',
  ].join('')
}

/**
 * A tensor as a figure: one table for each plane, with caption, column and row headers. A marked cell has the mark's
 * glyph, its word for those who listen, and a class `cl-<name>`. The page brings `tensorStyles`.
 */
export function renderTensorHtml({ caption, shape, planes, notes }: TensorGrid): string {
  const name = `${caption} ${shapeText(shape)}`
  return [
    `<figure class="cl-tensor"><figcaption><strong>${escapeMarkup(caption)}</strong> ${escapeMarkup(shapeText(shape))}</figcaption>`,
    `<div class="cl-planes" role="group" tabindex="0" aria-label="${escapeMarkup(name)}">${planes.map((plane) => planeHtml(plane, caption)).join('')}</div>`,
    ...notes.map((note) => `<p class="cl-note">${escapeMarkup(note)}</p>`),
    '</figure>',
  ].join('')
}
