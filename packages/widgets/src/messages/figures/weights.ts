import type { WeightsState } from '../../models/weights/weights-state.ts'
import type { Weight } from '../../models/weights/weights-view.ts'

type Kind = WeightsState['kind']

/** What the figure of weights says. */
export interface WeightsMessages {
  readonly title: string
  readonly kind: string
  readonly kinds: { readonly [kind in Kind]: string }
  readonly show: string
  readonly shows: { readonly letters: string; readonly numbers: string }
  readonly input: string
  readonly filter: string
  readonly weights: string
  readonly output: string
  readonly free: (count: number) => string
  readonly reused: string
  readonly zero: string
  readonly shown: string
  readonly isRead: string
  readonly outputSays: (row: number, sum: string) => string
  readonly weightSays: (weight: Weight, places: readonly Weight[]) => string
  readonly zeroSays: (weight: Weight) => string
  readonly freeSays: (count: number, kind: Kind, q: number, p: number, k: number) => string
  readonly table: { readonly caption: string; readonly columns: readonly string[] }
}
