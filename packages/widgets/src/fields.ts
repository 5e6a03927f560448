import { type CellRef, cellFrom, cellText } from './models/cell-ref.ts'
import { indexAt, offsetOf } from './models/row-major.ts'

/** What the text of a field must be. Messages put it in words. */
export type FieldRule =
  | { readonly kind: 'integer'; readonly min: number; readonly max: number }
  | { readonly kind: 'number'; readonly min: number; readonly max: number }
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'list'; readonly least: number; readonly most: number; readonly limit: number }
  | { readonly kind: 'index'; readonly sizes: readonly number[] }
  | { readonly kind: 'cell' }
  /** Legal by itself, but not beside the other fields. */
  | { readonly kind: 'fit' }

/** The value of a text, or the rule that the text breaks. */
export type Parsed<T> = { readonly value: T } | { readonly rule: FieldRule }

/** One field of a state as text: in an attribute, in JSON, in a link and in an input. */
export interface Field<T, State> {
  /** Short, in lower case: the attribute's name, and what follows the figure's id in a link. */
  readonly key: string
  /** May read fields that stand before this one in the figure's table. */
  readonly parse: (text: string, state: State) => Parsed<T>
  readonly format: (value: T, state: State) => string
}

/** The fields of a state that have a text, in the order in which they are read. */
export type Fields<State> = { readonly [property in keyof State]?: Field<State[property], State> }

/** The least and the greatest value that is legal. */
export interface Limits {
  readonly min: number
  readonly max: number
}

const plainMinus = (text: string) => text.trim().replaceAll('\u2212', '-')

/** A decimal, with an exponent or without: very small numbers are written with one. */
const number = /^-?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i

/** A whole number; the limits may depend on fields that are read earlier. */
export function integerField<State>(key: string, limits: Limits | ((state: State) => Limits)): Field<number, State> {
  return {
    key,
    parse: (text, state) => {
      const { min, max } = typeof limits === 'function' ? limits(state) : limits
      const value = /^-?\d+$/.test(plainMinus(text)) ? Number(plainMinus(text)) : Number.NaN
      return value >= min && value <= max ? { value } : { rule: { kind: 'integer', min, max } }
    },
    format: (value) => String(value),
  }
}

/** A finite number in decimals. */
export function numberField(key: string, { min, max }: Limits): Field<number, unknown> {
  return {
    key,
    parse: (text) => {
      const value = number.test(plainMinus(text)) ? Number(plainMinus(text)) : Number.NaN
      return value >= min && value <= max ? { value } : { rule: { kind: 'number', min, max } }
    },
    format: (value) => String(value),
  }
}

/** One of a few words, numbers, or true and false. */
export function choiceField<const T extends string | number | boolean>(
  key: string,
  values: readonly T[],
): Field<T, unknown> {
  return {
    key,
    parse: (text) => {
      const found = values.find((value) => String(value) === text)
      return found === undefined ? { rule: { kind: 'choice', values: values.map(String) } } : { value: found }
    },
    format: (value) => String(value),
  }
}

/** Numbers with commas between them: from `least` to `most` of them, each at most `limit` from zero. */
export function listField<State>(
  key: string,
  { least, most, limit }: { readonly least: number; readonly most: number; readonly limit: number },
  count?: (state: State) => number,
): Field<readonly number[], State> {
  return {
    key,
    parse: (text, state) => {
      const entries = text
        .trim()
        .split(/[\s,]+/)
        .map(plainMinus)
      const value = entries.map((entry) => (number.test(entry) ? Number(entry) : Number.NaN))
      const [low, high] = count ? [count(state), count(state)] : [least, most]
      return value.length >= low && value.length <= high && value.every((entry) => Math.abs(entry) <= limit)
        ? { value }
        : { rule: { kind: 'list', least: low, most: high, limit } }
    },
    format: (value) => value.join(','),
  }
}

/** A cell, or no cell, which is the empty text. Whether the figure has it is for the model to say. */
export function cellField(key: string): Field<CellRef | null, unknown> {
  return {
    key,
    parse: (text) => {
      const value = text === '' ? null : cellFrom(text)
      return value === undefined ? { rule: { kind: 'cell' } } : { value }
    },
    format: (value) => (value ? cellText(value) : ''),
  }
}

/** A place in a row-major tensor, whose sizes the state knows: held as an offset, written as an index, `1,2`. */
export function indexField<State>(key: string, sizes: (state: State) => readonly number[]): Field<number, State> {
  return {
    key,
    parse: (text, state) => {
      const lengths = sizes(state)
      const index = text.split(',').map((entry) => (/^\d+$/.test(entry) ? Number(entry) : Number.NaN))
      const fits = index.length === lengths.length && index.every((place, axis) => place < lengths[axis]!)
      return fits ? { value: offsetOf(lengths, index) } : { rule: { kind: 'index', sizes: lengths } }
    },
    format: (value, state) => indexAt(sizes(state), value).join(','),
  }
}
