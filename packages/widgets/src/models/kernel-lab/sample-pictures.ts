import { type Picture, painted } from './picture.ts'

/** Points along each side of a sample picture. */
const size = 160

type Colour = readonly [red: number, green: number, blue: number]

/** 0 below `from`, 1 above `to`, smooth between them. */
function step(from: number, to: number, value: number): number {
  const t = Math.min(Math.max((value - from) / (to - from), 0), 1)
  return t * t * (3 - 2 * t)
}

const mix = (a: Colour, b: Colour, t: number): Colour => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
  a[2] + (b[2] - a[2]) * t,
]

/** A number from 0 to 1 that looks drawn by chance and is the same every time. */
function grain(x: number, y: number): number {
  const value = Math.sin(x * 127.1 + y * 311.7) * 43758.5453
  return value - Math.floor(value)
}

/** Half the width of a point: edges are drawn over so much, that they are not jagged. */
const soft = 0.7 / size

function checker(x: number, y: number): Colour {
  const light = (Math.floor(8 * x) + Math.floor(8 * y)) % 2 === 0
  return light ? [0.94, 0.92, 0.86] : mix([0.12, 0.2, 0.42], [0.5, 0.16, 0.2], x)
}

function disc(x: number, y: number): Colour {
  const distance = Math.hypot(x - 0.5, y - 0.5)
  const shade = Math.max(0, 1 - Math.hypot(x - 0.38, y - 0.36) / 0.75)
  const ball = mix([0.1, 0.12, 0.3], [0.98, 0.78, 0.4], shade)
  return mix(ball, mix([0.85, 0.88, 0.9], [0.55, 0.62, 0.68], y), step(0.36 - soft, 0.36 + soft, distance))
}

/** How far a point is from a line between two points. */
function fromLine(x: number, y: number, [ax, ay, bx, by]: readonly [number, number, number, number]): number {
  const [dx, dy] = [bx - ax, by - ay]
  const t = Math.min(Math.max(((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy), 0), 1)
  return Math.hypot(x - ax - t * dx, y - ay - t * dy)
}

/** Written strokes: the letters x, w and y, a star between the first two, and a line under all. */
const lines: readonly (readonly [number, number, number, number])[] = [
  [0.08, 0.34, 0.26, 0.6],
  [0.26, 0.34, 0.08, 0.6],
  [0.36, 0.41, 0.44, 0.53],
  [0.44, 0.41, 0.36, 0.53],
  [0.34, 0.47, 0.46, 0.47],
  [0.53, 0.34, 0.58, 0.6],
  [0.58, 0.6, 0.63, 0.42],
  [0.63, 0.42, 0.68, 0.6],
  [0.68, 0.6, 0.73, 0.34],
  [0.8, 0.34, 0.86, 0.5],
  [0.92, 0.34, 0.81, 0.68],
  [0.08, 0.8, 0.92, 0.8],
]

function strokes(x: number, y: number): Colour {
  const distance = Math.min(...lines.map((line) => fromLine(x, y, line)))
  const paper = mix([0.97, 0.96, 0.92], [0.88, 0.86, 0.8], y)
  return mix([0.13, 0.12, 0.2], paper, step(0.014 - soft, 0.014 + soft, distance))
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

/** A picture that is drawn by this file. */
export type SampleName = 'scene' | 'disc' | 'strokes' | 'checker'

const painters: { readonly [name in SampleName]: (x: number, y: number) => Colour } = { scene, disc, strokes, checker }

/** The names of the sample pictures. */
export const sampleNames: readonly SampleName[] = ['scene', 'disc', 'strokes', 'checker']

const drawn = new Map<SampleName, Picture>()

/** A sample picture: 160×160 points, drawn when it is first asked for. */
export function samplePicture(name: SampleName): Picture {
  const picture = drawn.get(name) ?? painted(size, painters[name])
  drawn.set(name, picture)
  return picture
}
