import { oneLine } from '@convlaws/report'

/** Text that Markdown shows as it is: one line, no markup, no table cell ended. */
export function markdownText(text: string): string {
  return oneLine(text).replace(/[\\`*_{}[\]<>()#+!|~&]/g, (character) => `\\${character}`)
}

/** Text in a code span that it cannot end. It is for running text: in a table, a bar would end its cell. */
export function markdownCode(text: string): string {
  const line = oneLine(text)
  const ticks = longestRun(line)
  const fence = '`'.repeat(ticks + 1)
  return ticks === 0 ? `\`${line}\`` : `${fence} ${line} ${fence}`
}

/** Lines in a code block that they cannot end. */
export function markdownBlock(lines: readonly string[]): readonly string[] {
  const fence = '`'.repeat(Math.max(3, longestRun(lines.join('\n')) + 1))
  return [`${fence}text`, ...lines, fence]
}

const longestRun = (text: string) => Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length))

/** A table; cells are Markdown already. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)]
}

/** A link, where the address is http(s); the text alone otherwise. */
export function markdownLink(text: string, url: string): string {
  return /^https?:\/\/[^\s<>]+$/.test(url) ? `[${markdownText(text)}](<${url}>)` : markdownText(text)
}
