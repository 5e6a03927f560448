import type { KernelLabExtras } from '../models/kernel-lab/kernel-lab-model.ts'
import { kernelResults } from '../models/kernel-lab/kernel-results.ts'
import { labNumbers } from '../models/kernel-lab/lab-numbers.ts'
import { samplePicture } from '../models/kernel-lab/sample-pictures.ts'
import type { KernelDrawing } from '../render/kernel-lab-html.ts'
import { kernelDrawing } from '../render/kernel-lab-kernel-html.ts'

/** What the kernel lab needs after its first state: the other samples, how the kernel is applied, and how it is drawn. */
export interface KernelLabParts extends KernelLabExtras {
  readonly drawing: KernelDrawing
}

/** All that the kernel lab needs. */
export const kernelLabParts: KernelLabParts = {
  sample: samplePicture,
  results: kernelResults,
  numbers: labNumbers,
  drawing: kernelDrawing,
}
