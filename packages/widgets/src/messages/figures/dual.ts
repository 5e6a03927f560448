import type { DualState } from '../../models/dual/dual-state.ts'
import type { FunctionNames } from '../../models/dual/dual-view.ts'
import type { ShapeName } from '../../models/dual/shapes.ts'

/** What the figure of the definition says. */
export interface DualMessages {
  readonly title: string
  readonly tab: string
  readonly tabs: { readonly [tab in DualState['tab']]: string }
  readonly f: string
  readonly g: string
  readonly shapes: { readonly [name in ShapeName]: string }
  readonly place: string
  readonly samples: string
  readonly a: string
  readonly b: string
  readonly exchange: string
  readonly picture: (names: FunctionNames, x: string) => string
  readonly area: string
  readonly bars: string
  readonly curve: (names: FunctionNames) => string
  readonly products: (isExchanged: boolean) => string
  readonly output: string
  readonly diagonal: string
  readonly shown: string
  readonly areaSays: (names: FunctionNames, x: string, value: string) => string
  readonly sampleSays: (samples: number, sum: string, error: string, step: number) => string
  readonly exchangeSays: (isSame: boolean) => string
  readonly outputSays: (at: number, sum: string) => string
  readonly lengthSays: (n: number, k: number) => string
  readonly sums: { readonly caption: string; readonly columns: readonly string[] }
  readonly values: { readonly caption: (names: FunctionNames) => string; readonly columns: readonly string[] }
  readonly table: { readonly caption: string; readonly columns: readonly string[] }
}
