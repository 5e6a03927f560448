import { existsSync } from 'node:fs'

const dist = new URL('../../dist/', import.meta.url)

/** One page of each kind, by its path below the base and the language. Where two are made of the same components, there is one. */
export const templates: readonly string[] = [
  '',
  'start/',
  'lecture/definition/',
  'lecture/backpropagation/',
  'laws/',
  'laws/stride-is-subsampling/',
  'faults/',
  'matrix/',
  'implementations/reference/',
  'performance/',
].filter((path) => existsSync(new URL(`${path}index.html`, dist)))

/** Those in which a script writes words, so that axe must look at them in both languages. */
export const spoken: ReadonlySet<string> = new Set([
  '',
  'lecture/definition/',
  'lecture/backpropagation/',
  'laws/stride-is-subsampling/',
  'matrix/',
  'performance/',
])

/** The same page in both languages. */
export const inBoth = (path: string): readonly string[] => [path, `ko/${path}`]

/** One page of each kind that loads scripts, data or pictures of its own, in one language or the other: links are followed by the build. */
export const sections: readonly string[] = [
  '',
  'lecture/backpropagation/',
  'matrix/',
  'performance/',
  'ko/laws/stride-is-subsampling/',
  'ko/implementations/reference/',
]
