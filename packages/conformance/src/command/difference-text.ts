import { differenceOf, type Report, type RowChange, rowKey } from '@convlaws/report'

const changeLine = ({ key, before, after }: RowChange) => `  ${key}: ${before} → ${after}`

/** What changed from one report to another, as text. */
export function differenceText(before: Report, after: Report): string {
  const { changed, newFailures, mended, appeared, vanished } = differenceOf(before, after)
  const told = new Set([...newFailures, ...mended])
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ['new failures', newFailures.map(changeLine)],
    ['mended', mended.map(changeLine)],
    ['changed otherwise', changed.filter((change) => !told.has(change)).map(changeLine)],
    ['rows that are new', appeared.map((row) => `  ${rowKey(row)}: ${row.verdict}`)],
    ['rows that are gone', vanished.map((row) => `  ${rowKey(row)}`)],
  ]
  const since = `since ${before.startedAt}`
  const lines = sections.flatMap(([title, list]) => (list.length > 0 ? [`${title}: ${list.length}`, ...list] : []))
  return lines.length > 0 ? [`Changes ${since}`, ...lines].join('\n') : `Nothing changed ${since}.`
}
