import type { KernelLabMessages } from '../messages/figures/kernel-lab.ts'
import { type KernelLabView, needsExtras } from '../models/kernel-lab/kernel-lab-model.ts'
import type { KernelLabState } from '../models/kernel-lab/kernel-lab-state.ts'
import type { Figure } from './figure.ts'
import { kernelLabFigureWith } from './kernel-lab-figure-with.ts'
import type { KernelLabParts } from './kernel-lab-parts.ts'

/** The kernel lab of a page: what its first state does without is loaded with the first state that needs it. */
export function kernelLabFigureLater(): Figure<KernelLabState, KernelLabView, KernelLabMessages> {
  let parts: KernelLabParts | undefined
  const load = async () => {
    parts = (await import('./kernel-lab-parts.ts')).kernelLabParts
  }
  return {
    ...kernelLabFigureWith(() => parts!),
    load: (state) => (parts || !needsExtras(state) ? undefined : load()),
  }
}
