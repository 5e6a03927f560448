import { conv1d } from '@convlaws/reference'
import {
  type Arithmetic,
  boundOf,
  correlateByFft,
  correlateByIm2col,
  correlateByWinograd,
  counting,
  float32,
  im2col,
  majorant,
  winogradTiles,
} from '@convlaws/widgets'
import { valuesOf, vector } from '../small-tensors.ts'
import { input, kernel } from './from-dense-layers.ts'

export { input, kernel, output } from './from-dense-layers.ts'

type Taps = readonly [number, number, number]

/** The windows of the example as rows of a matrix. */
export const windows: readonly (readonly number[])[] = im2col(input, kernel.length)

/** The first tile of the example by F(2, 3): four inputs, four products, two outputs. */
export const tile: ReturnType<typeof winogradTiles<number>>[number] = winogradTiles(float32, input, kernel as Taps)[0]!

/** Multiplications for two outputs of three taps: as the definition says, and by F(2, 3); in two dimensions their squares. */
export const multiplications: { readonly direct: number; readonly winograd: number } = (() => {
  const counts = { multiplications: 0, additions: 0 }
  winogradTiles(counting(float32, counts), input.slice(0, 4), kernel as Taps)
  return { direct: tile.output.length * kernel.length, winograd: counts.multiplications }
})()

type Algorithm = <T>(arithmetic: Arithmetic<T>, input: readonly T[], kernel: readonly [T, T, T]) => readonly T[]

const algorithms: { readonly [name: string]: Algorithm } = {
  im2col: correlateByIm2col,
  'Winograd F(2, 3)': correlateByWinograd,
  FFT: correlateByFft,
}

/** What an algorithm makes of one operand: its largest error in float32, and the largest error that its steps allow. */
export interface ErrorRow {
  readonly name: string
  readonly error: number
  readonly bound: number
}

/** The errors of all three, each against the reference in float64, on operands that float32 holds. */
function errorsOn(x: readonly number[], w: Taps): readonly ErrorRow[] {
  const exact = valuesOf(conv1d(vector(x), vector(w)))
  return Object.entries(algorithms).map(([name, algorithm]) => ({
    name,
    error: Math.max(...algorithm(float32, x, w).map((value, place) => Math.abs(value - exact[place]!))),
    bound: Math.max(...algorithm(majorant, x.map(majorant.of), w.map(majorant.of) as never).map(boundOf)),
  }))
}

/** Eight integers, on which the Fourier transform has to round, and three. */
export const integers: readonly number[] = [3, 1, 4, 1, 5, 9, 2, 6]
export const integerKernel: Taps = [2, 7, -1]
export const onIntegers: readonly ErrorRow[] = errorsOn(integers, integerKernel)

/** A third of each and a seventh of each, as float32 holds them. */
export const onReals: readonly ErrorRow[] = errorsOn(
  integers.map((value) => Math.fround(value / 3)),
  integerKernel.map((value) => Math.fround(value / 7)) as unknown as Taps,
)

/** Three float32 numbers, summed from the left and from the right. */
export const summands: readonly number[] = [2 ** 24, 1, 1] // beyond 2^24 the odd integers are no float32
export const fromTheLeft: number = summands.reduce(float32.add)
export const fromTheRight: number = summands.reduceRight(float32.add)
