import { type Family, families } from '@convlaws/laws'
import { percentage } from '@convlaws/report'
import type { MatrixWords } from '../messages/conformance-matrix.ts'
import { type CellState, cellStates } from './cell-state.ts'
import type { MatrixCell } from './conformance-matrix-cell.ts'
import { type ColumnHead, columnHead } from './conformance-matrix-column.ts'
import { compareColumn, type MatrixComparison } from './conformance-matrix-comparison.ts'
import { type MatrixColumn, type MatrixData, type MatrixLaw, matrixLaws } from './conformance-matrix-data.ts'
import {
  emptyFilter,
  type FilterField,
  formatQuery,
  type MatrixFilter,
  parseQuery,
  toggled,
} from './conformance-matrix-filter.ts'
import { selectMatrix } from './conformance-matrix-selection.ts'

/** The place of a cell: the id of its law and the key of its column. */
export interface CellPlace {
  readonly law: string
  readonly column: string
}

/** What the reader has asked of the matrix. */
export interface MatrixState {
  /** As it was typed; {@link parseQuery} reads it. */
  readonly query: string
  /** Reports that the reader brought, the latest first. */
  readonly local: readonly MatrixColumn[]
  readonly open: CellPlace | null
}

/** What a reader can do. */
export type MatrixAction =
  | { readonly type: 'query'; readonly query: string }
  /** Adds a value to those of a field, or takes it away. */
  | { readonly type: 'toggle'; readonly field: FilterField; readonly value: string }
  /** Makes a value the only one of its field; null for any value. */
  | { readonly type: 'choose'; readonly field: FilterField; readonly value: string | null }
  | { readonly type: 'open'; readonly place: CellPlace }
  | { readonly type: 'close' }
  | { readonly type: 'add'; readonly column: MatrixColumn }
  | { readonly type: 'remove'; readonly key: string }

/** A law as a row of the drawn table. */
export interface MatrixLawView {
  readonly law: MatrixLaw
  readonly cells: readonly MatrixCell[]
}

/** The matrix as it is drawn. */
export interface MatrixView {
  readonly words: MatrixWords
  readonly caption: string
  readonly columns: readonly ColumnHead[]
  readonly groups: readonly { readonly family: Family; readonly laws: readonly MatrixLawView[] }[]
  readonly shown: number
  readonly total: number
  readonly query: string
  readonly filter: MatrixFilter
  /** Parts of the query that are ignored, in words. */
  readonly notes: readonly string[]
  /** How many of the cells shown have each state. */
  readonly counts: { readonly [state in CellState]: number }
  /** The states that occur without a filter. */
  readonly states: readonly CellState[]
  readonly comparisons: readonly MatrixComparison[]
  readonly open: CellPlace | null
}

/** The place of a cell as text: `law@column`. */
export function placeText({ law, column }: CellPlace): string {
  return `${law}@${column}`
}

/** Reads what {@link placeText} wrote. */
export function parsePlace(text: string): CellPlace {
  const at = text.lastIndexOf('@') // a key never contains it
  return { law: text.slice(0, Math.max(at, 0)), column: text.slice(at + 1) }
}

/** The law and the column of a cell; undefined where one of them is not there. */
export function findCell(
  place: CellPlace,
  data: MatrixData,
  local: readonly MatrixColumn[],
): { readonly law: MatrixLaw; readonly column: MatrixColumn } | undefined {
  const columns = [...local, ...data.columns]
  const column = columns.find(({ key }) => key === place.column)
  const law = matrixLaws(data, columns).find(({ id }) => id === place.law)
  return column && law && { law, column }
}

/** Everything published, nothing filtered, nothing open. */
export const initialMatrix: MatrixState = { query: '', local: [], open: null }

const withFilter = (state: MatrixState, change: (filter: MatrixFilter) => MatrixFilter): MatrixState => ({
  ...state,
  query: formatQuery(change(parseQuery(state.query).filter)),
})

/** The state after an action. */
export function reduceMatrix(state: MatrixState, action: MatrixAction): MatrixState {
  switch (action.type) {
    case 'query':
      return { ...state, query: action.query }
    case 'toggle':
      return withFilter(state, (filter) => toggled(filter, action.field, action.value))
    case 'choose':
      return withFilter(state, (filter) => ({ ...filter, [action.field]: action.value === null ? [] : [action.value] }))
    case 'open':
      return { ...state, open: action.place }
    case 'close':
      return { ...state, open: null }
    case 'add':
      return { ...state, local: [action.column, ...state.local.filter(({ key }) => key !== action.column.key)] }
    case 'remove': {
      const open = state.open?.column === action.key ? null : state.open
      return { ...state, local: state.local.filter(({ key }) => key !== action.key), open }
    }
  }
}

/** How the matrix is drawn in a state. */
export function viewMatrix(state: MatrixState, data: MatrixData, words: MatrixWords): MatrixView {
  const { messages } = words
  const { filter, ignored } = parseQuery(state.query)
  const { columns, laws, total } = selectMatrix(data, state.local, filter)
  const states = laws.flatMap(({ cells }) => cells.map((cell) => cell.state))
  const open = state.open && findCell(state.open, data, state.local) ? state.open : null
  const everything = selectMatrix(data, state.local, emptyFilter).laws
  const there = new Set(everything.flatMap(({ cells }) => cells.map((cell) => cell.state)))
  const allStates = Object.keys(cellStates) as CellState[]
  const counts = allStates.map((each) => [each, states.filter((other) => other === each).length] as const)
  return {
    words,
    caption: messages.caption(laws.length, total, columns.length),
    columns: columns.map((column) => columnHead(column, data.suite, words)),
    groups: families
      .map((family) => ({ family, laws: laws.filter(({ law }) => law.family === family) }))
      .filter((group) => group.laws.length > 0),
    shown: laws.length,
    total,
    query: state.query,
    filter,
    notes: [
      ...ignored.map(({ text, allowed }) =>
        allowed ? messages.unknownValue(text, allowed.join(', ')) : messages.unknownField(text),
      ),
      ...(state.open && !open ? [messages.unknownCell(placeText(state.open))] : []),
    ],
    counts: Object.fromEntries(counts) as MatrixView['counts'],
    states: allStates.filter((each) => there.has(each)),
    comparisons: state.local.map((column) => compareColumn(column, data.columns)),
    open,
  }
}

/** What the live region says of a view: how many laws are left, and what of the query is ignored. */
export function describeMatrix({ shown, total, notes, words }: MatrixView): string {
  const { messages } = words
  return [shown === 0 ? messages.noneShown : messages.shown(shown, total), ...notes].join(' ')
}

/** "Passes 41 of 44 applicable laws, 93.1 % (3 not applicable)": a share is never rounded up to 100 or down to 0. */
export function passesText({ report }: MatrixColumn, words: MatrixWords): string {
  const { passed, applicable, total } = report.summary.laws
  return words.messages.passes(passed, applicable, percentage(passed, applicable), total - applicable)
}
