import { canvasBytes } from '../models/kernel-lab/canvas-bytes.ts'
import type { FilteredPicture } from '../models/kernel-lab/filter-picture.ts'
import type { Picture } from '../models/kernel-lab/picture.ts'

/** Paints a canvas; `pixelOf` makes a number of the picture a pixel. */
export function paintPicture(
  canvas: HTMLCanvasElement | null,
  picture: Picture | FilteredPicture,
  pixelOf?: (value: number) => number,
): void {
  if (!canvas) return
  const { width, height } = picture
  canvas.width = width
  canvas.height = height
  canvas.getContext('2d')?.putImageData(new ImageData(canvasBytes(picture, pixelOf), width, height), 0, 0)
}

/** The type of {@link paintPicture}, for what is loaded apart from it. */
export type PaintPicture = typeof paintPicture
