import type { OverlapPreset, OverlapView } from '../../models/overlap/overlap-model.ts'

/** What the figure of overlaps says. */
export interface OverlapMessages {
  readonly title: string
  readonly presets: { readonly [name in OverlapPreset]: string }
  readonly rank: string
  readonly ranks: { readonly 1: string; readonly 2: string }
  readonly size: string
  readonly filter: string
  readonly stride: string
  readonly padding: string
  readonly numbers: string
  readonly stamps: string
  readonly input: (place: number) => string
  readonly count: string
  readonly counts2d: string
  readonly interior: string
  readonly adjoint: string
  readonly names: {
    readonly w: string
    readonly x: string
    readonly y: string
    readonly ax: string
    readonly aty: string
  }
  readonly sentence: (view: OverlapView) => string
  readonly products: (view: OverlapView) => string
}
