import width from 'fast-string-width'
import { padTo, wrap } from '../reporters/text/measure.ts'

/** Lines of a value beside a label: the first beside it, the others below the value. */
function beside(label: string, value: string, column: number, columns: number): readonly string[] {
  const [first = '', ...rest] = wrap(value, columns - column)
  return [`${padTo(label, column)}${first}`, ...rest.map((line) => ' '.repeat(column) + line)]
}

/** Facts as labels and values, indented by two; a label is said once. */
export function labelled(
  facts: readonly (readonly [label: string, value: string])[],
  columns: number,
): readonly string[] {
  const column = Math.max(...facts.map(([label]) => width(label))) + 4
  return facts.flatMap(([label, value], place) =>
    beside(label === facts[place - 1]?.[0] ? '' : `  ${label}`, value, column, columns),
  )
}

/** A group of a catalogue: ids, each with what is said of it. */
export interface CatalogueGroup {
  readonly title: string
  readonly entries: readonly (readonly [id: string, text: string])[]
}

/** Fewer columns than this beside the ids are too few to read; then each text stands below its id. */
const fewest = 50

/** Groups of a catalogue as text. Without a width, as on a pipe, every entry is one line. */
export function catalogueText(groups: readonly CatalogueGroup[], columns: number): string {
  const column = Math.max(...groups.flatMap(({ entries }) => entries.map(([id]) => id.length))) + 4
  const lines = ([id, text]: readonly [string, string]) =>
    columns - column < fewest ? [`  ${id}`, ...wrap(text, columns, '      ')] : beside(`  ${id}`, text, column, columns)
  return groups
    .filter(({ entries }) => entries.length > 0)
    .map(({ title, entries }) => [title, ...entries.flatMap(lines)].join('\n'))
    .join('\n\n')
}
