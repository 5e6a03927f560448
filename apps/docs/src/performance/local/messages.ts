import type { LocalTime } from './bench.ts'

/** What the worker tells the page; a layer is its place among the layers, which the page has names for. */
export type LocalMessage =
  | { readonly kind: 'timing'; readonly layer: number }
  | { readonly kind: 'timed'; readonly layer: number; readonly times: readonly LocalTime[] }
  | { readonly kind: 'done' }
  | { readonly kind: 'broken'; readonly reason: string }
