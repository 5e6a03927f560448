import { stripCell as cell, type Strip } from '../strip.ts'
import type { GradientCorrelation } from './gather.ts'

/** The rows that a step can show above one another. */
export type StageStripId = 'padded' | 'stamp' | 'painted' | 'signal' | 'kernel' | 'result' | 'running'

/** The signal, the kernel where it stands over it, and the results so far. */
export function correlationStrips(
  { signal, kernel, stride, dilation, result, flipped }: GradientCorrelation,
  step: number,
  letters: {
    readonly signal: string
    readonly kernel: string
    readonly result: (at: number) => string
    readonly isVirtual: (at: number) => boolean
  },
  reversed: boolean,
): readonly Strip<StageStripId>[] {
  const at = kernel.map((_, tap) => step * stride + tap * dilation)
  const under = new Set(at)
  const last = kernel.length - 1
  return [
    {
      id: 'signal',
      cells: signal.map(({ value, kind, index }, place) =>
        cell(
          place,
          value,
          index === null ? '' : `${letters.signal}${index}`,
          kind === 'operand' ? 'plain' : kind,
          under.has(place),
        ),
      ),
    },
    {
      id: 'kernel',
      cells: kernel.map((value, tap) =>
        cell(at[tap]!, value, `${letters.kernel}${reversed && flipped ? last - tap : tap}`, 'plain', true),
      ),
    },
    {
      id: 'result',
      cells: result.map((value, place) =>
        cell(
          place * stride,
          place <= step ? value : null,
          letters.result(place),
          letters.isVirtual(place) ? 'virtual' : 'plain',
          place === step,
        ),
      ),
    },
  ]
}
