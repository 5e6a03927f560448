import type { Picture } from './picture.ts'

/** The bytes of a canvas, four for each point; `pixelOf` makes a number of the picture a pixel. */
export function canvasBytes(
  { width, height, channels, data }: Pick<Picture, 'width' | 'height' | 'data'> & { readonly channels: number },
  pixelOf: (value: number) => number = (value) => value,
): Uint8ClampedArray<ArrayBuffer> {
  const area = width * height
  const bytes = new Uint8ClampedArray(4 * area)
  for (let place = 0; place < area; place++) {
    for (let part = 0; part < 3; part++)
      bytes[4 * place + part] = pixelOf(data[(channels === 3 ? part : 0) * area + place]!)
    bytes[4 * place + 3] = 255
  }
  return bytes
}
