import type { LocalTime } from './bench.ts'

/** What the worker tells the page. */
export type LocalMessage =
  | { readonly kind: 'timing'; readonly layer: string }
  | { readonly kind: 'timed'; readonly layer: string; readonly times: readonly LocalTime[] }
  | { readonly kind: 'done' }
  | { readonly kind: 'broken'; readonly reason: string }
