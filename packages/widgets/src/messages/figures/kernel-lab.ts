import type { DisplayMode } from '../../models/kernel-lab/display.ts'
import type { BorderMode } from '../../models/kernel-lab/filter-picture.ts'
import type { ImageKernelName } from '../../models/kernel-lab/image-kernels.ts'
import type { KernelLabView } from '../../models/kernel-lab/kernel-lab-model.ts'
import type { KernelLabState, LabPart } from '../../models/kernel-lab/kernel-lab-state.ts'
import type { LabNumbers } from '../../models/kernel-lab/lab-numbers.ts'

/** What the kernel lab says. */
export interface KernelLabMessages {
  readonly title: string
  readonly part: string
  readonly parts: { readonly [part in LabPart]: string }
  readonly picture: string
  readonly pictures: { readonly [name in KernelLabState['picture']]: string }
  readonly file: string
  readonly fileNote: string
  readonly noFile: string
  readonly unreadable: string
  readonly colour: string
  readonly colours: { readonly rgb: string; readonly grey: string }
  readonly channel: string
  readonly channels: readonly [red: string, green: string, blue: string]
  readonly kernel: string
  readonly kernels: { readonly [name in ImageKernelName | 'custom']: string }
  readonly rows: string
  readonly columns: string
  readonly divisor: string
  readonly weights: string
  readonly border: string
  readonly borders: { readonly [mode in BorderMode]: string }
  readonly orientation: string
  readonly orientations: { readonly correlation: string; readonly convolution: string }
  readonly passes: string
  readonly passNames: { readonly 1: string; readonly 2: string }
  readonly display: string
  readonly displays: { readonly [mode in DisplayMode]: string }
  readonly row: string
  readonly column: string
  readonly before: string
  readonly after: string
  readonly numbers: string
  readonly outputs: string
  readonly outside: string
  readonly sum: (sum: string) => string
  readonly separable: (column: string, row: string, apart: number, together: number) => string
  readonly twice: (rows: number, columns: number) => string
  readonly turned: string
  readonly range: (least: string, greatest: string, share: string) => string
  readonly working: string
  readonly sentence: (view: KernelLabView, numbers: LabNumbers) => string
}
