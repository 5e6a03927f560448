import { existsSync } from 'node:fs'

const dist = new URL('../../dist/', import.meta.url)

/** One page of each kind, by its path below the base and the language. */
export const templates: readonly string[] = [
  '',
  'start/',
  'lecture/definition/',
  'lecture/backpropagation/',
  'lecture/from-lecture-to-law/',
  'laws/',
  'laws/stride-is-subsampling/',
  'faults/',
  'matrix/',
  'implementations/reference/',
  'findings/',
  'performance/',
  'guides/numerics/',
].filter((path) => existsSync(new URL(`${path}index.html`, dist)))

/** The same page in both languages. */
export const inBoth = (path: string): readonly string[] => [path, `ko/${path}`]
