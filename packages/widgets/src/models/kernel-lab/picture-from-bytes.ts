import type { Picture } from './picture.ts'

/** A picture from the bytes of a canvas: four for each point, of which the fourth is left out. */
export function pictureFromBytes(width: number, height: number, bytes: ArrayLike<number>): Picture {
  const area = width * height
  const data = Uint8ClampedArray.from(
    { length: 3 * area },
    (_, place) => bytes[4 * (place % area) + Math.floor(place / area)]!,
  )
  return { width, height, channels: 3, data }
}
