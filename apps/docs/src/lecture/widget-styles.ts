import { cellStateStyles, cellStateSymbols, figureStyles, lawRunnerStyles, tensorStyles } from '@convlaws/widgets'

/** A part of the widgets that pages share: what must stand once in a page that shows it. */
export type SharedPart = 'tensors' | 'figures' | 'runners'

const html: { readonly [part in SharedPart]: () => string } = {
  tensors: () => `<style>${tensorStyles}</style>`,
  figures: () => `<style>${figureStyles}</style>`,
  runners: () => `<style>${cellStateStyles}${lawRunnerStyles}</style>${cellStateSymbols()}`,
}

/** What is left to be put into a page for these parts: each is given out once for each page. `page` lives as long as the page. */
export function sharedHtml(page: object, parts: readonly SharedPart[]): string {
  const given = givenOut.get(page) ?? new Set()
  givenOut.set(page, given)
  const missing = parts.filter((part) => !given.has(part))
  for (const part of missing) given.add(part)
  return missing.map((part) => html[part]()).join('')
}

const givenOut = new WeakMap<object, Set<SharedPart>>()
