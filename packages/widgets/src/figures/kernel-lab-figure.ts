import type { KernelLabMessages } from '../messages/figures/kernel-lab.ts'
import { type KernelLabView, kernelLabModel } from '../models/kernel-lab/kernel-lab-model.ts'
import { type KernelLabState, kernelLabFields } from '../models/kernel-lab/kernel-lab-state.ts'
import { renderKernelLab } from '../render/kernel-lab-html.ts'
import type { Figure } from './figure.ts'

/** `<conv-kernel-lab>`: a picture as numbers, one window computed, and whole pictures under any kernel. */
export const kernelLabFigure: Figure<KernelLabState, KernelLabView, KernelLabMessages> = {
  name: 'kernel-lab',
  model: kernelLabModel,
  fields: kernelLabFields,
  render: renderKernelLab,
}
