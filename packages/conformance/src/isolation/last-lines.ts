/** Characters that are kept of what a process wrote. */
const kept = 4000

/** Lines that Node adds to a crash and that do not say what happened: frames of stacks, its version, ornaments. */
const noise = /^\s+at |^\s*\d+: 0x|^Node\.js v|^-+ .* -+$|^\s*\^+$/

/** Remembers the end of what a process writes. */
export interface LastLines {
  add(text: string): void
  /** The last lines that say something, at most `count`. */
  lines(count: number): readonly string[]
}

/** Begins to remember. */
export function lastLines(): LastLines {
  let text = ''
  return {
    add: (more) => {
      text = (text + more).slice(-kept)
    },
    lines: (count) =>
      text
        .split('\n')
        .map((line) => line.trimEnd())
        .filter((line) => line !== '' && !noise.test(line))
        .slice(-count),
  }
}
