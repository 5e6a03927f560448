import { reference } from '@convlaws/reference'
import { sizeOf, type Tensor } from '@convlaws/spec'
import { cellField, type Field, type Fields, integerField, listField } from '../../fields.ts'
import { type Cursor, startingCursor } from '../cursor.ts'
import { counting, singleChannel, smallProblem } from '../small-problem.ts'

/** Two tensors of one shape, and how far apart they may be: numbers in row-major order. */
export interface TensorDiffState extends Cursor {
  readonly shape: readonly number[]
  readonly lhs: readonly number[]
  readonly rhs: readonly number[]
  /** Empty where the two must be identical. */
  readonly allowed: readonly number[]
}

/** The figure of the lecture, 0 … 8 under 0 … 3: as correlation, and as convolution. */
function bothOrientations(): Pick<TensorDiffState, 'shape' | 'lhs' | 'rhs'> {
  const geometry = {
    inputSize: [3, 3],
    filterSize: [2, 2],
    strides: [1, 1],
    dilations: [1, 1],
    padding: 'valid',
  } as const
  const operands = { input: singleChannel([3, 3], counting([3, 3])), filter: singleChannel([2, 2], counting([2, 2])) }
  const [correlation, convolution] = (['correlation', 'convolution'] as const).map((orientation) =>
    reference.forward(smallProblem({ ...geometry, orientation }), operands),
  ) as [Tensor, Tensor]
  return { shape: [2, 2], lhs: Array.from(correlation.data), rhs: Array.from(convolution.data) }
}

/** Correlation on the left, convolution on the right. */
export const tensorDiffStart: TensorDiffState = { ...bothOrientations(), allowed: [], ...startingCursor }

/** The most numbers of a tensor that a link or an attribute can hold; `sidesOf` takes any. */
const most = 512

/** What stands for numbers that have no digits. */
const words: { readonly [word: string]: number | undefined } = {
  NaN: Number.NaN,
  Infinity: Number.POSITIVE_INFINITY,
  '-Infinity': Number.NEGATIVE_INFINITY,
}

const numberOf = (entry: string) => words[entry] ?? (entry === '' ? undefined : Number(entry))

/** All numbers of a tensor of the state's shape, NaN and Infinity among them; with `optional`, or none. */
function numbersField(key: string, optional = false): Field<readonly number[], TensorDiffState> {
  return {
    key,
    parse: (text, { shape }) => {
      const count = sizeOf(shape)
      const entries = text.trim() === '' ? [] : text.trim().split(/[\s,]+/)
      const value = entries.map((entry) => numberOf(entry.replace('\u2212', '-')))
      const isWhole = value.length === count || (optional && value.length === 0)
      const isRead = value.every(
        (number, place) => number !== undefined && (!Number.isNaN(number) || entries[place] === 'NaN'),
      )
      return isWhole && isRead
        ? { value: value as readonly number[] }
        : { rule: { kind: 'list', least: count, most: count, limit: Number.MAX_VALUE } }
    },
    format: (value) => value.join(','),
  }
}

const shapeList: Field<readonly number[], TensorDiffState> = listField('shape', { least: 1, most: 5, limit: most })

/** How the state is written: the shape, then the numbers. */
export const tensorDiffFields: Fields<TensorDiffState> = {
  shape: {
    ...shapeList,
    parse: (text, state) => {
      const parsed = shapeList.parse(text, state)
      if ('rule' in parsed) return parsed
      const isShape =
        parsed.value.every((length) => Number.isInteger(length) && length >= 0) && sizeOf(parsed.value) <= most
      return isShape ? parsed : { rule: { kind: 'list', least: 1, most: 5, limit: most } }
    },
  },
  lhs: numbersField('lhs'),
  rhs: numbersField('rhs'),
  allowed: numbersField('allowed', true),
  at: integerField('step', { min: 0, max: most - 1 }),
  pin: cellField('pin'),
}

/** The fields of two tensors, to be set together. */
export function sidesOf(
  lhs: Tensor,
  rhs: Tensor,
  allowed?: Tensor,
): Pick<TensorDiffState, 'shape' | 'lhs' | 'rhs' | 'allowed'> {
  return {
    shape: lhs.shape,
    lhs: Array.from(lhs.data),
    rhs: Array.from(rhs.data),
    allowed: allowed ? Array.from(allowed.data) : [],
  }
}
