import type { Choice } from '../render/controls-html.ts'

/** The choices of a control, from what each value is called. */
export function choicesOf(labels: { readonly [value: string]: string }): Choice[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }))
}
