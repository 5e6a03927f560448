import { type Colour, mix, sampleSize, soft, step } from './painting.ts'
import { type Picture, painted } from './picture.ts'
import type { SampleName } from './sample-names.ts'
import { scenePicture } from './scene.ts'

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

const painters = { disc, strokes, checker } as const

const drawn = new Map<SampleName, Picture>()

/** A sample picture: 160×160 points, drawn when it is first asked for. */
export function samplePicture(name: SampleName): Picture {
  if (name === 'scene') return scenePicture()
  const picture = drawn.get(name) ?? painted(sampleSize, painters[name])
  drawn.set(name, picture)
  return picture
}
