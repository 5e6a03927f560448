import type { KernelLabMessages } from '../messages/figures/kernel-lab.ts'
import { type KernelLabView, kernelLabModelWith } from '../models/kernel-lab/kernel-lab-model.ts'
import { type KernelLabState, kernelLabFields } from '../models/kernel-lab/kernel-lab-state.ts'
import { renderKernelLab } from '../render/kernel-lab-html.ts'
import type { Figure } from './figure.ts'
import type { KernelLabParts } from './kernel-lab-parts.ts'

/** The kernel lab, with parts that may come later. */
export function kernelLabFigureWith(
  parts: () => KernelLabParts,
): Figure<KernelLabState, KernelLabView, KernelLabMessages> {
  return {
    name: 'kernel-lab',
    model: kernelLabModelWith(parts),
    fields: kernelLabFields,
    render: (view, context) => renderKernelLab(view, context, () => parts().drawing),
  }
}
