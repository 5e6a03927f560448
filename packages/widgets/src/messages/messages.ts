/** The axes that tensors of a convolution have. */
export type AxisName = 'batch' | 'channel' | 'outputChannel' | 'inputChannel' | 'z' | 'y' | 'x'

/** Everything that the pictures say, in one language. */
export interface Messages {
  readonly axes: { readonly [name in AxisName]: string }
  /** Operations, and domains of numbers, by their names in the contract; one that is not known has no entry. */
  readonly operations: { readonly [operation: string]: string }
  readonly domains: { readonly [domain: string]: string }
  /** A reason, a message or a refusal of the suite, which is English, in this language; the text itself where it has no other. */
  readonly suiteText: (text: string) => string
  readonly operands: string
  readonly sides: string
  readonly lhs: string
  readonly rhs: string
  readonly difference: string
  readonly allowed: string
  readonly mustBeIdentical: string
  readonly differs: string
  /** Which element differs most; null where the law's own message, which is English, says it. */
  readonly worst: ((place: string, lhs: string, rhs: string) => string) | null
  readonly differing: (count: number, total: number) => string
  readonly shapesDiffer: (lhs: string, rhs: string) => string
  readonly steps: string
  readonly calls: string
  readonly invalid: (constraint: string) => string
  readonly noResult: string
  readonly result: (shape: string) => string
  readonly seed: string
  readonly path: string
  readonly shrinks: string
  readonly needsEarlierCalls: string
  readonly noElements: string
  readonly omittedPlanes: (count: number) => string
  readonly omittedRows: (shown: string, total: number) => string
  readonly omittedColumns: (shown: string, total: number) => string
}

/** A language that the pictures speak. */
export type Locale = 'en' | 'ko'
