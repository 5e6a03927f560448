/** A picture of red, green and blue, or of grey alone: planes of numbers from 0 to 255. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly channels: 1 | 3
  /** [channel, row, column] in row-major order. */
  readonly data: ArrayLike<number>
}

/** A picture from the colour of each of its points, 0 to 1 for red, green and blue; x and y are from 0 to 1. */
export function painted(
  size: number,
  colour: (x: number, y: number) => readonly [red: number, green: number, blue: number],
): Picture {
  const data = new Uint8ClampedArray(3 * size * size)
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const parts = colour((column + 0.5) / size, (row + 0.5) / size)
      for (const [channel, part] of parts.entries()) data[(channel * size + row) * size + column] = 255 * part
    }
  }
  return { width: size, height: size, channels: 3, data }
}

/** A picture without colour. Weights of the channels are those of ITU-R BT.601. */
export function grey(picture: Picture): Picture {
  if (picture.channels === 1) return picture
  const area = picture.width * picture.height
  const { data } = picture
  const mixed = Uint8ClampedArray.from(
    { length: area },
    (_, place) => 0.299 * data[place]! + 0.587 * data[area + place]! + 0.114 * data[2 * area + place]!,
  )
  return { ...picture, channels: 1, data: mixed }
}
