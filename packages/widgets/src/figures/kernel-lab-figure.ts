import { kernelLabFigureWith } from './kernel-lab-figure-with.ts'
import { kernelLabParts } from './kernel-lab-parts.ts'

/** `<conv-kernel-lab>`: a picture as numbers, one window computed, and whole pictures under any kernel. */
export const kernelLabFigure: ReturnType<typeof kernelLabFigureWith> = kernelLabFigureWith(() => kernelLabParts)
