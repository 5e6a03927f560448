import type { Draw } from './draw.ts'
import { unit } from './hash.ts'

const kinds = ['rotated', 'reversed', 'shuffled'] as const

/** An order of the numbers below n: rotated by one at its plainest. A shuffled one may be the plain order; see {@link moves}. */
export function drawOrder(draw: Draw, name: string, n: number): number[] {
  const plain = Array.from({ length: n }, (_, j) => j)
  if (n < 2) return plain
  const kind = draw.pick(`${name} order`, kinds)
  if (kind === 'reversed') return plain.reverse()
  if (kind === 'rotated') return plain.map((j) => (j + 1) % n)
  const seed = draw.sequence(`${name} order`)
  return plain.sort((a, b) => unit(seed, a) - unit(seed, b))
}

/** Whether an order moves anything. */
export const moves = (order: readonly number[]): boolean => order.some((from, to) => from !== to)
