import { readFileSync } from 'node:fs'

/** One fenced block of a Markdown file that is to be run or written. */
export interface Example {
  /** Where the block begins, counted from 1. */
  readonly line: number
  readonly language: string
  /** Words of the info string after the language: `run`, `file=my-conv.mjs`, `exit=1`. */
  readonly words: readonly string[]
  readonly text: string
}

/** A fence with an info string of at least two words: `run` or `file=…` must be among them. */
const fence = /^```(\w+) ([^\n`]*)\n([\s\S]*?)\n```$/gm

/** The marked blocks of a Markdown text, in order; blocks without a mark are for reading only. */
export const examplesIn = (markdown: string): readonly Example[] =>
  [...markdown.matchAll(fence)]
    .map(({ index, 1: language = '', 2: info = '', 3: text = '' }) => ({
      line: markdown.slice(0, index).split('\n').length,
      language,
      words: info.trim().split(/\s+/),
      text,
    }))
    .filter(({ words }) => words.some((word) => word === 'run' || word.startsWith('file=')))

/** What follows `name=` in an info string; undefined where it is absent. */
export const wordOf = ({ words }: Example, name: string): string | undefined =>
  words.find((word) => word.startsWith(`${name}=`))?.slice(name.length + 1)

/** The marked blocks of a file. */
export const examplesOf = (path: string): readonly Example[] => examplesIn(readFileSync(path, 'utf8'))
