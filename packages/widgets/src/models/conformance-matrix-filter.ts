import { domains, families } from '@convlaws/laws'
import { operations } from '@convlaws/spec'
import { cellStates } from './cell-state.ts'

/** The name of a field of a filter. */
export type FilterField =
  | 'status'
  | 'group'
  | 'operation'
  | 'domain'
  | 'rank'
  | 'dtype'
  | 'is'
  | 'law'
  | 'implementation'

/** The fields of a filter with the values that each may have; null where a pattern with '*' is given. */
export const filterFields: { readonly [field in FilterField]: readonly string[] | null } = {
  status: Object.keys(cellStates),
  group: families,
  operation: operations,
  domain: domains,
  rank: ['1', '2', '3'],
  dtype: ['float32', 'float64'],
  is: ['disagreement', 'odd-one-out'],
  law: null,
  implementation: null,
}

/** What is looked for: for each field the values of which one must hold, where any; and words that must all occur. */
export type MatrixFilter = { readonly [field in FilterField]: readonly string[] } & {
  readonly words: readonly string[]
}

/** A part of a query that is ignored: its field is not known, or has other values. */
export interface IgnoredPart {
  readonly text: string
  readonly allowed?: readonly string[]
}

/** The names of the fields in a fixed order. */
export const filterFieldNames: readonly FilterField[] = Object.keys(filterFields) as FilterField[]

/** The filter that leaves everything. */
export const emptyFilter: MatrixFilter = {
  ...(Object.fromEntries(filterFieldNames.map((field) => [field, []])) as unknown as {
    [field in FilterField]: readonly string[]
  }),
  words: [],
}

const isField = (name: string): name is FilterField => Object.hasOwn(filterFields, name)

/**
 * Reads a query such as `status:failed,known law:gradient* "worst error"`. Values of one field are joined by ',' or by
 * naming the field again; quotes keep words together. Unknown fields and values are ignored and returned.
 */
export function parseQuery(query: string): { readonly filter: MatrixFilter; readonly ignored: readonly IgnoredPart[] } {
  const found: { [field in FilterField | 'words']?: string[] } = {}
  const ignored: IgnoredPart[] = []
  const add = (field: FilterField | 'words', value: string) => {
    const values = found[field] ?? []
    if (!values.includes(value)) found[field] = [...values, value]
  }
  for (const text of query.match(/"[^"]*"|\S+/g) ?? []) {
    const [, field, list] = /^([a-z]+):(.*)$/.exec(text) ?? []
    if (field === undefined || list === undefined) {
      const word = text.replaceAll('"', '')
      if (word !== '') add('words', word)
    } else if (!isField(field)) {
      ignored.push({ text })
    } else {
      const allowed = filterFields[field]
      for (const value of list.split(',').filter((each) => each !== '')) {
        if (allowed === null || allowed.includes(value)) add(field, value)
        else ignored.push({ text: `${field}:${value}`, allowed })
      }
    }
  }
  return { filter: { ...emptyFilter, ...found }, ignored }
}

/** The query that {@link parseQuery} reads as this filter. */
export function formatQuery(filter: MatrixFilter): string {
  const fields = filterFieldNames
    .filter((field) => filter[field].length > 0)
    .map((field) => `${field}:${filter[field].join(',')}`)
  const words = filter.words.map((word) => (/[\s:]/.test(word) ? `"${word}"` : word))
  return [...fields, ...words].join(' ')
}

/** The filter with a value of a field added where it is missing, and removed where it is there. */
export function toggled(filter: MatrixFilter, field: FilterField, value: string): MatrixFilter {
  const values = filter[field]
  return { ...filter, [field]: values.includes(value) ? values.filter((each) => each !== value) : [...values, value] }
}
