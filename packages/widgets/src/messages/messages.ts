/** The axes that tensors of a convolution have. */
export type AxisName = 'batch' | 'channel' | 'outputChannel' | 'inputChannel' | 'z' | 'y' | 'x'

/** Everything that the pictures say, in one language. */
export interface Messages {
  readonly axes: { readonly [name in AxisName]: string }
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
