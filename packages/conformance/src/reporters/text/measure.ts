import stringWidth from 'fast-string-width'

/** Text filled with spaces up to a width in columns of a terminal; a Hangul syllable takes two. */
export function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)))
}

/** Text of at most `width` columns, the end of a longer one replaced by '…'. */
export function cutTo(text: string, width: number): string {
  if (stringWidth(text) <= width) return text
  const characters = [...text]
  while (stringWidth(`${characters.join('')}…`) > width) characters.pop()
  return `${characters.join('')}…`
}

/** Text broken between words into lines of at most `width` columns; a longer word has a line of its own. */
export function wrap(text: string, width: number, indent = ''): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && stringWidth(longer) + indent.length > width) {
      lines.push(indent + line)
      line = word
    } else line = longer
  }
  return [...lines, indent + line]
}

/** Blocks of lines put side by side as far as the width allows, then below. */
export function sideBySide(blocks: readonly (readonly string[])[], width: number, gap = 3): readonly string[] {
  const rows: { block: readonly string[]; width: number }[][] = []
  let used = 0
  for (const block of blocks) {
    const own = Math.max(0, ...block.map((line) => stringWidth(line)))
    const row = rows.at(-1)
    if (row && used + gap + own <= width) {
      row.push({ block, width: own })
      used += gap + own
    } else {
      rows.push([{ block, width: own }])
      used = own
    }
  }
  return rows.flatMap((row) => {
    const height = Math.max(...row.map(({ block }) => block.length))
    return Array.from({ length: height }, (_, place) =>
      row
        .map(({ block, width: own }) => padTo(block[place] ?? '', own))
        .join(' '.repeat(gap))
        .trimEnd(),
    )
  })
}
