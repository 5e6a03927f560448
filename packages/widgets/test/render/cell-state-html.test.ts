import { verdicts } from '@convlaws/laws'
import { describe, expect, test } from 'vitest'
import { cellStateOf, cellStateStyles, cellStateSymbols, cellStates, renderCellState } from '../../src/index.ts'

describe('states of a cell', () => {
  test.each(verdicts)('%s has a glyph, words, a picture and a pattern of its own', (verdict) => {
    const others = verdicts.filter((other) => other !== verdict).map((other) => cellStates[other])
    expect(others.map(({ glyph }) => glyph)).not.toContain(cellStates[verdict].glyph)
    expect(others.map(({ word }) => word.ko)).not.toContain(cellStates[verdict].word.ko)
    expect(cellStateSymbols()).toContain(`id="cl-state-${verdict}"`)
    expect(cellStateStyles).toContain(`.cl-state-${verdict}`)
  })

  test('a pass is by the weaker bound where that is claimed; no row is not run', () => {
    expect(cellStateOf('passed', 'normwise')).toBe('passed-normwise')
    expect(cellStateOf('failed', 'normwise')).toBe('failed')
    expect(cellStateOf('passed')).toBe('passed')
    expect(cellStateOf(undefined)).toBe('not-run')
  })

  test('the word is there to hear even where it is not there to see', () => {
    expect(renderCellState('failed', 'en', { wordSeen: false })).toContain('<span class="cl-heard">failed</span>')
    expect(renderCellState('failed', 'ko')).toContain('<span>실패</span>')
  })
})
