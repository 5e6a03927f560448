import type { Verdict } from '@convlaws/laws'
import { type CellState, cellStates, type Locale } from '@convlaws/widgets/drawing'
import pc from 'picocolors'

/** Colours of a terminal, or none. */
export type Paint = ReturnType<typeof pc.createColors>

/** The colours for a context. */
export function paintFor({ color }: { readonly color: boolean }): Paint {
  return pc.createColors(color)
}

const colours: { readonly [state in CellState]: 'green' | 'red' | 'yellow' | 'gray' } = {
  passed: 'green',
  'passed-normwise': 'green',
  failed: 'red',
  errored: 'red',
  timeout: 'red',
  flaky: 'red',
  'unexpected-pass': 'red',
  known: 'yellow',
  blocked: 'gray',
  vacuous: 'yellow',
  skipped: 'gray',
  'not-run': 'gray',
}

/** Text in the colour of a state. */
export function paintState(state: CellState, text: string, paint: Paint): string {
  return paint[colours[state]](text)
}

/** A verdict as glyph and word, in its colour. */
export function verdictText(verdict: Verdict, lang: Locale, paint: Paint): string {
  const { glyph, word } = cellStates[verdict]
  return paintState(verdict, `${glyph} ${word[lang]}`, paint)
}
