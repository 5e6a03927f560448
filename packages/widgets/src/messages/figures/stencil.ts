import type { StencilPreset } from '../../models/stencil/stencil-presets.ts'
import type { StencilState } from '../../models/stencil/stencil-state.ts'
import type { StencilCell } from '../../models/stencil/stencil-view.ts'

type Index = readonly number[]

/** What the stencil says. */
export interface StencilMessages {
  readonly title: string
  readonly rank: string
  readonly ranks: { readonly [rank in StencilState['rank']]: string }
  readonly size: string
  readonly filter: string
  readonly stride: string
  readonly dilation: string
  readonly padding: string
  readonly paddings: { readonly [padding in StencilState['padding']]: string }
  readonly begin: string
  readonly end: string
  readonly mode: string
  readonly modes: { readonly [mode in StencilState['mode']]: string }
  readonly operation: string
  readonly operations: { readonly [orientation in StencilState['orientation']]: string }
  readonly transposed: string
  readonly input: string
  readonly kernel: string
  readonly turned: string
  readonly output: string
  readonly result: string
  readonly times: (factor: number) => string
  readonly kinds: { readonly [kind in StencilCell['kind']]: string }
  readonly from: (source: Index) => string
  readonly unread: string
  readonly unreadNote: (count: number) => string
  readonly looked: string
  readonly affected: string
  readonly shown: string
  readonly outputSays: (at: Index, sum: string) => string
  readonly filterSays: (index: Index, value: number, place: Index) => string
  readonly inputSays: (said: {
    readonly index: Index
    readonly value: number
    readonly source: Index | null
    readonly kind: StencilCell['kind']
    readonly affected: readonly Index[]
  }) => string
  readonly table: { readonly caption: string; readonly columns: readonly string[] }
  readonly counting: string
  /** Of the presets that are not transposed. */
  readonly presets: { readonly [name in Exclude<StencilPreset, `${string}-transposed`>]: string }
  /** The name of a preset, transposed. */
  readonly transposedPreset: (name: string) => string
}
