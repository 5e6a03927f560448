import type { RuleMessages } from './rules.ts'
import type { ViolationMessages } from './violation.ts'

/** What every figure says: its buttons, its notes, and the names of places. */
export interface FigureMessages {
  readonly back: string
  readonly forward: string
  readonly play: string
  readonly pause: string
  readonly speed: string
  readonly stepsASecond: (count: number) => string
  readonly step: string
  readonly stepOf: (at: number, count: number) => string
  readonly pin: string
  readonly unpin: string
  readonly reset: string
  readonly asTable: string
  readonly describe: string
  readonly copyLink: string
  readonly copied: string
  readonly notCopied: string
  readonly settings: string
  readonly preset: string
  readonly custom: string
  readonly controls: string
  /** Loads what is said of a value that is refused. */
  readonly rules: () => Promise<RuleMessages>
  /** A place by the number of its entries: position; row, column; slice, row, column. */
  readonly place: (index: readonly number[]) => string
  readonly slice: (place: number) => string
  readonly valueOf: (cell: string) => string
  readonly chooseCell: string
  readonly value: string
  readonly violation: ViolationMessages
}
