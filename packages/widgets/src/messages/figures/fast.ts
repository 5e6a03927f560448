import type { FastView } from '../../models/fast/fast-model.ts'
import type { FastAlgorithm, FastPreset } from '../../models/fast/fast-state.ts'

/** What the figure of fast algorithms says. */
export interface FastMessages {
  readonly title: string
  readonly algorithm: string
  readonly algorithms: { readonly [name in FastAlgorithm]: string }
  readonly presets: { readonly [name in FastPreset]: string }
  readonly input: string
  readonly filter: string
  readonly numbers: string
  readonly definition: string
  readonly stages: { readonly [name in FastAlgorithm]: string }
  readonly rows: {
    readonly [name in 'input' | 'filter' | 'spectra' | 'product' | 'result' | 'output' | 'zero']: string
  }
  readonly comparison: string
  readonly error: string
  readonly allowed: string
  readonly accuracy: { readonly componentwise: string; readonly normwise: string }
  readonly counts: (multiplications: number, additions: number) => string
  readonly note: string
  readonly sentence: (view: FastView) => string
}
