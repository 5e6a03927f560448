import type { Arithmetic } from './arithmetic.ts'

/** A complex number over some arithmetic. */
export interface Complex<T> {
  readonly re: T
  readonly im: T
}

/** The roots of unity at quarter turns, which are exact. */
const quarters = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
] as const

/** exp(2πi·turn / size). */
function rootOfUnity(turn: number, size: number): readonly [re: number, im: number] {
  const place = ((turn % size) + size) % size
  const quarter = (4 * place) / size
  if (Number.isInteger(quarter)) return quarters[quarter]!
  const angle = (2 * Math.PI * place) / size
  return [Math.cos(angle), Math.sin(angle)]
}

const times = <T>({ add, subtract, multiply }: Arithmetic<T>, a: Complex<T>, b: Complex<T>): Complex<T> => ({
  re: subtract(multiply(a.re, b.re), multiply(a.im, b.im)),
  im: add(multiply(a.re, b.im), multiply(a.im, b.re)),
})

/**
 * The discrete Fourier transform of 2^m numbers by splitting into even and odd places: X(f) = Σ x(t)·exp(∓2πi·f·t / n),
 * minus forwards (direction −1), plus backwards (1). The inverse is not divided by n.
 * Source: Cooley and Tukey, An Algorithm for the Machine Calculation of Complex Fourier Series, https://doi.org/10.2307/2003354
 */
export function fft<T>(
  arithmetic: Arithmetic<T>,
  signal: readonly Complex<T>[],
  direction: -1 | 1,
): readonly Complex<T>[] {
  const { add, subtract, constant } = arithmetic
  const size = signal.length
  if (size === 1) return signal
  const [even, odd] = [0, 1].map((rest) =>
    fft(
      arithmetic,
      signal.filter((_, place) => place % 2 === rest),
      direction,
    ),
  ) as [readonly Complex<T>[], readonly Complex<T>[]]
  const turned = odd.map((value, turn) => {
    if (turn === 0) return value
    const [re, im] = rootOfUnity(direction * turn, size)
    return times(arithmetic, value, { re: constant(re), im: constant(im) })
  })
  return [
    ...even.map((value, place) => ({
      re: add(value.re, turned[place]!.re),
      im: add(value.im, turned[place]!.im),
    })),
    ...even.map((value, place) => ({
      re: subtract(value.re, turned[place]!.re),
      im: subtract(value.im, turned[place]!.im),
    })),
  ]
}

/** A correlation by way of frequencies, stage by stage. */
export interface FourierStages<T> {
  /** The input, with zeros up to a power of two. */
  readonly input: readonly T[]
  readonly filter: readonly T[]
  readonly inputSpectrum: readonly Complex<T>[]
  readonly filterSpectrum: readonly Complex<T>[]
  /** The spectrum of the input times the conjugate of the filter's. */
  readonly product: readonly Complex<T>[]
  /** The inverse transform, divided by its length: circular correlation. */
  readonly result: readonly Complex<T>[]
}

/** The least power of two that is at least `length`: so long is the circle. */
export function circleSize(length: number): number {
  return 2 ** Math.ceil(Math.log2(length))
}

/** The stages of a correlation by the fast Fourier transform. No window of the valid part reaches round the circle. */
export function fourierStages<T>(
  arithmetic: Arithmetic<T>,
  input: readonly T[],
  filter: readonly T[],
): FourierStages<T> {
  const zero = arithmetic.of(0)
  const size = circleSize(input.length)
  const filled = (values: readonly T[]) => Array.from({ length: size }, (_, place) => values[place] ?? zero)
  const spectrum = (values: readonly T[]) =>
    fft(
      arithmetic,
      values.map((re) => ({ re, im: zero })),
      -1,
    )
  const [x, w] = [filled(input), filled(filter)]
  const [inputSpectrum, filterSpectrum] = [spectrum(x), spectrum(w)]
  const product = inputSpectrum.map((value, place) => {
    const { re, im } = filterSpectrum[place]!
    return times(arithmetic, value, { re, im: arithmetic.subtract(zero, im) })
  })
  const dividedBySize = (value: T) => {
    let part = value
    for (let rest = size; rest > 1; rest /= 2) part = arithmetic.halve(part)
    return part
  }
  const result = fft(arithmetic, product, 1).map(({ re, im }) => ({ re: dividedBySize(re), im: dividedBySize(im) }))
  return { input: x, filter: w, inputSpectrum, filterSpectrum, product, result }
}

/** Correlation by the fast Fourier transform: the valid part of the circular one. */
export function correlateByFft<T>(arithmetic: Arithmetic<T>, input: readonly T[], filter: readonly T[]): T[] {
  return fourierStages(arithmetic, input, filter)
    .result.slice(0, input.length - filter.length + 1)
    .map(({ re }) => re)
}
