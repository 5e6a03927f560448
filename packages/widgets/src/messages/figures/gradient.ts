import type { StageStripId } from '../../models/gradient/correlation-strips.ts'
import type { GradientPicture, GradientPreset, GradientState } from '../../models/gradient/gradient-model.ts'
import type { WayNumbers } from '../../models/gradient/way-numbers.ts'

/** What the gradient animator says. */
export interface GradientMessages {
  readonly title: string
  readonly strips: { readonly [id in Exclude<StageStripId, 'stamp'>]: string }
  readonly operands: { readonly x: string; readonly w: string; readonly d: string; readonly y: string }
  readonly gradients: { readonly input: string; readonly filter: string; readonly bias: string }
  readonly presets: { readonly [name in GradientPreset]: string }
  readonly fields: {
    readonly [name in
      | 'result'
      | 'view'
      | 'stride'
      | 'dilation'
      | 'begin'
      | 'end'
      | 'paddingMode'
      | 'orientation'
      | 'input'
      | 'filter'
      | 'outputGradient'
      | 'numbers']: string
  }
  readonly views: { readonly scatter: string; readonly gather: string }
  readonly modes: { readonly [mode in GradientState['paddingMode']]: string }
  readonly orientations: { readonly [orientation in GradientState['orientation']]: string }
  readonly kinds: { readonly virtual: string; readonly gap: string; readonly rest: string; readonly padding: string }
  readonly virtualOf: (name: string) => string
  /** What the kind of way is, in one sentence above the rows. */
  readonly way: (picture: GradientPicture, state: GradientState, numbers: WayNumbers) => string
  /** What a step computes; the formula has its numbers. */
  readonly sentence: (picture: GradientPicture, state: GradientState, formula: string) => string
  readonly stage: string
  readonly equalProducts: string
  readonly check: (name: string) => string
  readonly checkText: (analytic: string, numeric: string, error: string, allowed: string) => string
  readonly complete: string
  readonly tableColumns: readonly [element: string, value: string]
}
