import type { Picture } from '../models/kernel-lab/picture.ts'
import { pictureFromBytes } from '../models/kernel-lab/picture-from-bytes.ts'

/** A side is at least so long, so that no border mode reaches further than the picture. */
const shortestSide = 16

/**
 * The picture in a file, made smaller where a side is longer than `largest` points. The file is read in the page and sent
 * nowhere. @throws Error where the browser cannot read it.
 */
export async function readPicture(file: Blob, largest: number): Promise<Picture> {
  const bitmap = await createImageBitmap(file)
  const scale = Math.min(1, largest / Math.max(bitmap.width, bitmap.height))
  const side = (length: number) => Math.max(shortestSide, Math.round(length * scale))
  const canvas = document.createElement('canvas')
  canvas.width = side(bitmap.width)
  canvas.height = side(bitmap.height)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('bug: a canvas without a context')
  context.fillStyle = '#fff' // what is transparent lies on white
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
  bitmap.close()
  return pictureFromBytes(canvas.width, canvas.height, context.getImageData(0, 0, canvas.width, canvas.height).data)
}
