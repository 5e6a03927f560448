import { shown } from '@convlaws/spec'
import type { Numbers } from './backend.ts'
import { refuse } from './refuse.ts'

/** What is applied to each output after the bias: relu is clamp [0, ∞], relu6 is clamp [0, 6]. Not-a-number stays. */
export type Activation = 'none' | 'relu' | 'relu6' | { readonly clamp: readonly [min: number, max: number] }

/** The least and the greatest output. */
export type Clamp = readonly [min: number, max: number]

const clamps = { none: [-Infinity, Infinity], relu: [0, Infinity], relu6: [0, 6] } as const

/** The clamp that does nothing. */
export const noClamp: Clamp = clamps.none

/** Whether a clamp may change a number. */
export const changes = ([min, max]: Clamp): boolean => min !== -Infinity || max !== Infinity

/** Clamps numbers where they are. Not-a-number stays. */
export function clampTo([min, max]: Clamp, numbers: Numbers): void {
  if (!changes([min, max])) return
  for (let j = 0; j < numbers.length; j++) {
    const x = numbers[j]!
    if (x < min) numbers[j] = min
    else if (x > max) numbers[j] = max
  }
}

/**
 * The clamp that an activation stands for.
 * @throws ConvError 'unsupported' for an unknown activation, or a clamp that is not [min, max] with min ≤ max.
 */
export function clampOf(activation: Activation): Clamp {
  const known = typeof activation === 'string' ? clamps[activation] : activation?.clamp
  const isClamp = Array.isArray(known) && known.length === 2 && known.every((bound) => typeof bound === 'number')
  if (isClamp && known[0]! <= known[1]!) return [...known] as unknown as Clamp
  const rule = "be 'none', 'relu', 'relu6' or { clamp: [min, max] } with min ≤ max"
  refuse('activation-is-known', `prepare: activation is ${shown(activation)}; it must ${rule}`)
}
