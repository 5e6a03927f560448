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
import { blocksWords } from '../../src/messages/figures/blocks-in.ts'
import { dualWords } from '../../src/messages/figures/dual-in.ts'
import { fastWords } from '../../src/messages/figures/fast-in.ts'
import type { FigureWords } from '../../src/messages/figures/figure-words.ts'
import { flipWords } from '../../src/messages/figures/flip-in.ts'
import { gradientWords } from '../../src/messages/figures/gradient-in.ts'
import { kernelLabWords } from '../../src/messages/figures/kernel-lab-in.ts'
import { overlapWords } from '../../src/messages/figures/overlap-in.ts'
import { sizeWords } from '../../src/messages/figures/size-in.ts'
import { stencilWords } from '../../src/messages/figures/stencil-in.ts'
import { tensorDiffWords } from '../../src/messages/figures/tensor-diff-in.ts'
import { weightsWords } from '../../src/messages/figures/weights-in.ts'
import type { InEachLanguage } from '../../src/messages/words.ts'

/** A figure with its words, whose state and view nobody looks into. */
export interface AnyFigure extends Figure<unknown, unknown, unknown> {
  readonly words: InEachLanguage<FigureWords<unknown>>
}

/** Every figure, for what all of them must keep. */
export const figures: readonly AnyFigure[] = [
  { ...stencilFigure, words: stencilWords },
  { ...flipFigure, words: flipWords },
  { ...sizeFigure, words: sizeWords },
  { ...weightsFigure, words: weightsWords },
  { ...dualFigure, words: dualWords },
  { ...gradientFigure, words: gradientWords },
  { ...fastFigure, words: fastWords },
  { ...kernelLabFigure, words: kernelLabWords },
  { ...overlapFigure, words: overlapWords },
  { ...blocksFigure, words: blocksWords },
  { ...tensorDiffFigure, words: tensorDiffWords },
] as readonly unknown[] as readonly AnyFigure[]

/** A figure by the name of its element, without 'conv-'. */
export function figureNamed(name: string): AnyFigure {
  const found = figures.find((figure) => figure.name === name)
  if (!found) throw new Error(`there is no figure ${name}`)
  return found
}
