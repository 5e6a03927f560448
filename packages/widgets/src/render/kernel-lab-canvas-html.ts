import { escapeMarkup } from '../escape-markup.ts'
import { type KernelLabView, regionSize } from '../models/kernel-lab/kernel-lab-model.ts'

const percent = (part: number, whole: number) => `${(100 * part) / whole}%`

/** A canvas that the element paints, of a size that is known before; the region is marked on the picture itself. */
export function canvas(view: KernelLabView, role: 'before' | 'after', caption: string, described: string): string {
  const { picture, state } = view
  const [rows, columns] = role === 'after' && state.border === 'valid' ? [state.rows - 1, state.columns - 1] : [0, 0]
  const [width, height] = [
    Math.max(1, picture.width - columns * state.passes),
    Math.max(1, picture.height - rows * state.passes),
  ]
  const mark =
    state.part === 'playground'
      ? ''
      : `<span class="cl-region" style="left:${percent(state.column, picture.width)};top:${percent(state.row, picture.height)};width:${percent(regionSize, picture.width)};height:${percent(regionSize, picture.height)}"></span>`
  return `<div class="cl-picture" data-key="${role}"><p class="cl-caption"><strong>${escapeMarkup(caption)}</strong> ${width}×${height}</p><div class="cl-paper"><canvas data-canvas="${role}" width="${width}" height="${height}" role="img" aria-label="${escapeMarkup(described)}"></canvas>${mark}</div></div>`
}
