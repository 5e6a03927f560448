import type { Verdict } from '@convlaws/laws'
import type { Locale } from '../messages/messages.ts'

/** What one cell of a table of laws can show: a verdict, a pass by the weaker bound, or that there is no row. */
export type CellState = Verdict | 'passed-normwise' | 'not-run'

/** How a state is shown: a glyph, and the word for it in each language. */
export interface CellStateMark {
  readonly glyph: string
  readonly word: { readonly [locale in Locale]: string }
}

/** Every state's glyph and words. English words are the names of the verdicts, so that they can be searched for. */
export const cellStates: { readonly [state in CellState]: CellStateMark } = {
  passed: { glyph: '✓', word: { en: 'passed', ko: '통과' } },
  'passed-normwise': { glyph: '≈', word: { en: 'passed, normwise', ko: '통과(노름 기준)' } },
  failed: { glyph: '✗', word: { en: 'failed', ko: '실패' } },
  errored: { glyph: '!', word: { en: 'errored', ko: '오류' } },
  timeout: { glyph: '⧖', word: { en: 'timeout', ko: '시간 초과' } },
  flaky: { glyph: '~', word: { en: 'flaky', ko: '불안정' } },
  'unexpected-pass': { glyph: '↑', word: { en: 'unexpected pass', ko: '예상 밖 통과' } },
  known: { glyph: '⚑', word: { en: 'known', ko: '알려진 실패' } },
  blocked: { glyph: '⊘', word: { en: 'blocked', ko: '보류' } },
  vacuous: { glyph: '?', word: { en: 'vacuous', ko: '판정 불가' } },
  skipped: { glyph: '∅', word: { en: 'skipped', ko: '미지원' } },
  'not-run': { glyph: '–', word: { en: 'not run', ko: '미실행' } },
}

/** The state of a verdict under an implementation's claim of accuracy; undefined for a law that has no row. */
export function cellStateOf(
  verdict: Verdict | undefined,
  accuracy: 'componentwise' | 'normwise' = 'componentwise',
): CellState {
  if (verdict === undefined) return 'not-run'
  return verdict === 'passed' && accuracy === 'normwise' ? 'passed-normwise' : verdict
}
