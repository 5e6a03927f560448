import type { Tensor } from '@convlaws/spec'
import type { AxisName, Locale } from '../messages/messages.ts'
import { messagesIn } from '../messages/messages-in.ts'
import { wordedTensorGrid } from './worded-tensor-grid.ts'

/** What is said of some elements: a glyph to see, a word to hear. */
export interface Mark {
  /** In kebab-case; becomes a class. */
  readonly name: string
  readonly glyph: string
  readonly label: string
  /** Offsets into the tensor's data. */
  readonly offsets: ReadonlySet<number>
}

/** One element as it is drawn. */
export interface GridCell {
  readonly index: readonly number[]
  /** undefined where the tensor's data is shorter than its shape says. */
  readonly value: number | undefined
  readonly text: string
  readonly marks: readonly Mark[]
}

/** One plane of a tensor: two of its axes, the others at fixed places. Rows and columns beyond the limits are left out. */
export interface GridPlane {
  /** Where the plane is; empty where the tensor has only one. */
  readonly label: string
  readonly firstRow: number
  readonly firstColumn: number
  readonly rows: readonly (readonly GridCell[])[]
  /** What is left out of this plane, in words. */
  readonly omitted: readonly string[]
}

/** A tensor as it is drawn. */
export interface TensorGrid {
  readonly caption: string
  readonly shape: readonly number[]
  readonly planes: readonly GridPlane[]
  /** What is left out of the whole, in words; also that there are no elements. */
  readonly notes: readonly string[]
  /** The marks that some element has, for a legend. */
  readonly marks: readonly Mark[]
}

/** How a tensor is drawn. */
export interface TensorGridOptions {
  readonly caption: string
  /** Names of the axes, one each, by which planes are called; without them planes are called by index. */
  readonly axes?: readonly AxisName[]
  readonly marks?: readonly Mark[]
  readonly limits?: GridLimits
  readonly locale?: Locale
}

/** At most so many planes of a tensor, and rows and columns of a plane, are drawn. */
export interface GridLimits {
  readonly planes: number
  readonly rows: number
  readonly columns: number
}

/** The model of a drawn tensor, in English unless another language is asked for. */
export function tensorGrid(tensor: Tensor, { locale = 'en', ...options }: TensorGridOptions): TensorGrid {
  return wordedTensorGrid(tensor, messagesIn(locale), options)
}
