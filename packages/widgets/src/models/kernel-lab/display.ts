import type { FilteredPicture } from './filter-picture.ts'

/** How numbers outside 0 … 255 become pixels. */
export type DisplayMode = 'clamp' | 'absolute' | 'rescale' | 'signed'

/** The least and the greatest number of a filtered picture, and how many are no pixels. */
export interface ValueRange {
  readonly least: number
  readonly greatest: number
  /** Numbers below 0 or above 255. */
  readonly outside: number
  readonly count: number
}

/** The range of a filtered picture, before any display rule. */
export function rangeOf({ data }: Pick<FilteredPicture, 'data'>): ValueRange {
  let [least, greatest, outside] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0]
  for (const value of data) {
    if (value < least) least = value
    if (value > greatest) greatest = value
    if (value < 0 || value > 255) outside++
  }
  return { least, greatest, outside, count: data.length }
}

/** Nothing between black and white: a picture of one number under `rescale`, or of zeros under `signed`. */
const middle = 127.5

/** For each mode, the pixel of a number, before it is rounded and held to 0 … 255. */
const rules: { readonly [mode in DisplayMode]: (value: number, range: ValueRange) => number } = {
  clamp: (value) => value,
  absolute: (value) => Math.abs(value),
  rescale: (value, { least, greatest }) => (greatest > least ? (255 * (value - least)) / (greatest - least) : middle),
  signed: (value, { least, greatest }) => {
    const most = Math.max(-least, greatest)
    return most > 0 ? middle + (middle * value) / most : middle
  },
}

/** The pixel that stands for a number: a whole number from 0 to 255. */
export function pixelOf(value: number, mode: DisplayMode, range: ValueRange): number {
  return Math.min(Math.max(Math.round(rules[mode](value, range)), 0), 255)
}
