import { blocksFigure } from '../../src/figures/blocks-figure.ts'
import { dualFigure } from '../../src/figures/dual-figure.ts'
import { fastFigure } from '../../src/figures/fast-figure.ts'
import type { Figure } from '../../src/figures/figure.ts'
import { flipFigure } from '../../src/figures/flip-figure.ts'
import { gradientFigure } from '../../src/figures/gradient-figure.ts'
import { kernelLabFigure } from '../../src/figures/kernel-lab-figure.ts'
import { overlapFigure } from '../../src/figures/overlap-figure.ts'
import { sizeFigure } from '../../src/figures/size-figure.ts'
import { stencilFigure } from '../../src/figures/stencil-figure.ts'
import { tensorDiffFigure } from '../../src/figures/tensor-diff-figure.ts'
import { weightsFigure } from '../../src/figures/weights-figure.ts'

/** A figure whose state and view nobody looks into. */
export type AnyFigure = Figure<unknown, unknown>

/** Every figure, for what all of them must keep. */
export const figures: readonly AnyFigure[] = [
  stencilFigure,
  flipFigure,
  sizeFigure,
  weightsFigure,
  dualFigure,
  gradientFigure,
  fastFigure,
  kernelLabFigure,
  overlapFigure,
  blocksFigure,
  tensorDiffFigure,
] as readonly unknown[] as readonly AnyFigure[]
