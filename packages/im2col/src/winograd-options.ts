import type { Capabilities } from '@convlaws/spec'
import type { EngineOptions } from './engine-options.ts'
import type { WinogradWish } from './plan/winograd-plan.ts'

/** Where options ask for Winograd's algorithm; undefined where they do not. */
export function winogradWish({ accuracy, algorithm = 'auto' }: EngineOptions): WinogradWish | undefined {
  if (algorithm === 'winograd-2') return 2
  if (algorithm === 'winograd-4') return 4
  return accuracy === 'normwise' && algorithm === 'auto' ? 'auto' : undefined
}

// With tiles of 4 the magnitudes that go through an axis, |A|·(|G|·1)·(|B|·1), add up to 48 at most, where three taps make
// 3: for two axes (48/3)² = 256 times those of a direct sum. An element goes through 4 roundings in the transform of the
// input, 8 in that of the filter, 6 in that of the output, and one a channel, where a direct sum has 9 a channel: for c
// channels growth 256·(c + 18)/9c suffices. With tiles of 2 it is (8/3)²·(c + 10)/9c, at most 9.
const growths = {
  2: 32, // the default
  4: 544, // c = 1: 256·19/9 = 540.4
  auto: 48, // c ≥ 32: 256·50/288 = 44.4
} as const

/** How accurate the implementation of options is, in the words of the contract. */
export function accuracyOf(options: EngineOptions): Pick<Capabilities, 'accuracy' | 'growth'> {
  const wish = winogradWish(options)
  return wish ? { accuracy: 'normwise', growth: growths[wish] } : {}
}
