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
]

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
