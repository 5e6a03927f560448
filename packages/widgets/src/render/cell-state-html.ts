import { escapeMarkup } from '../escape-markup.ts'
import type { Locale } from '../messages/messages.ts'
import { type CellState, cellStates } from '../models/cell-state.ts'

/** Each state's picture in a square of 16 units, drawn with lines of 2 units in the colour of the text. */
const paths: { readonly [state in CellState]: string } = {
  passed: 'M3 8.5l3.5 3.5L13 4.5',
  'passed-normwise': 'M2 6.5c2-2.5 4-2.5 6 0s4 2.5 6 0M2 10.5c2-2.5 4-2.5 6 0s4 2.5 6 0',
  failed: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  errored: 'M8 2.5v7M8 12.5v1',
  timeout: 'M4 2.5h8L4 13.5h8z',
  flaky: 'M2 8.5c2-4 4-4 6 0s4 4 6 0',
  'unexpected-pass': 'M8 14V3M3.5 7L8 2.5 12.5 7',
  known: 'M4 14V2.5h8.5L10 5.5l2.5 3H4',
  blocked: 'M8 2a6 6 0 100 12A6 6 0 008 2M3.8 12.2l8.4-8.4',
  vacuous: 'M5 5.5c0-4 6-4 6 0 0 2.2-3 2.2-3 4.5M8 12.5v1',
  skipped: 'M8 3.5a4.5 4.5 0 100 9 4.5 4.5 0 000-9M3 13.5L13 2.5',
  'not-run': 'M4.5 8h7',
}

/** The pictures of all states, to stand once at the beginning of a page's body; {@link renderCellState} refers to them. */
export function cellStateSymbols(): string {
  const symbols = Object.entries(paths).map(
    ([state, path]) =>
      `<symbol id="cl-state-${state}" viewBox="0 0 16 16"><path d="${path}" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/></symbol>`,
  )
  return `<svg width="0" height="0" aria-hidden="true" focusable="false" style="position:absolute">${symbols.join('')}</svg>`
}

/** A state as picture and word; with `wordSeen: false` the word is only heard. The class `cl-state-<state>` carries the pattern. */
export function renderCellState(
  state: CellState,
  locale: Locale,
  { wordSeen = true }: { readonly wordSeen?: boolean } = {},
): string {
  const word = escapeMarkup(cellStates[state].word[locale])
  const text = wordSeen ? `<span>${word}</span>` : `<span class="cl-heard">${word}</span>`
  return `<span class="cl-state cl-state-${state}"><svg width="14" height="14" aria-hidden="true" focusable="false"><use href="#cl-state-${state}"/></svg>${text}</span>`
}
