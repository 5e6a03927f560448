import { type Colour, mix, sampleSize, soft, step } from './painting.ts'
import { type Picture, painted } from './picture.ts'

/** A number from 0 to 1 that looks drawn by chance and is the same every time. */
function grain(x: number, y: number): number {
  const value = Math.sin(x * 127.1 + y * 311.7) * 43758.5453
  return value - Math.floor(value)
}

const hill = (x: number) => 0.52 - 0.13 * Math.sin(5.1 * x + 0.6) - 0.04 * Math.sin(17 * x)

function scene(x: number, y: number): Colour {
  let colour = mix([0.36, 0.58, 0.86], [0.93, 0.88, 0.78], step(0, 0.6, y))
  colour = mix([1, 0.95, 0.72], colour, step(0.07 - soft, 0.075 + soft, Math.hypot(x - 0.78, y - 0.17)))
  const rock = mix([0.34, 0.33, 0.42], [0.62, 0.58, 0.6], 0.6 * grain(Math.floor(90 * x), Math.floor(60 * y)))
  colour = mix(colour, rock, step(hill(x) - soft, hill(x) + soft, y))
  const field = mix([0.3, 0.46, 0.2], [0.52, 0.6, 0.28], grain(Math.floor(160 * x), Math.floor(80 * y)))
  const shore = 0.7 + 0.03 * Math.sin(7 * x)
  colour = mix(colour, field, step(shore - soft, shore + soft, y))
  // A house with a roof, a door and two windows; a tree beside it.
  if (x > 0.16 && x < 0.44 && y > 0.58 && y < 0.8) colour = mix([0.86, 0.8, 0.7], [0.7, 0.62, 0.5], (x - 0.16) / 0.28)
  if (y > 0.44 && y < 0.58 && Math.abs(x - 0.3) < (y - 0.44) * 1.25) colour = [0.6, 0.24, 0.18]
  if (x > 0.28 && x < 0.33 && y > 0.68 && y < 0.8) colour = [0.3, 0.19, 0.12]
  if ((Math.abs(x - 0.22) < 0.025 || Math.abs(x - 0.39) < 0.025) && Math.abs(y - 0.66) < 0.03) colour = [0.2, 0.28, 0.4]
  if (Math.abs(x - 0.7) < 0.015 && y > 0.62 && y < 0.84) colour = [0.32, 0.22, 0.14]
  const crown = Math.hypot((x - 0.7) / 0.13, (y - 0.54) / 0.16) + 0.18 * grain(Math.floor(50 * x), Math.floor(50 * y))
  return mix(mix([0.1, 0.3, 0.12], [0.3, 0.52, 0.2], 1 - y), colour, step(0.97, 1.03, crown))
}

let drawn: Picture | undefined

/** The first sample picture, a landscape; drawn when it is first asked for. */
export function scenePicture(): Picture {
  drawn ??= painted(sampleSize, scene)
  return drawn
}
