import { laws } from '@convlaws/laws'
import { afterEach, beforeEach, describe, expect, type MockInstance, test, vi } from 'vitest'
import { statementsTex } from '../../src/laws/statement-tex/every-family.ts'
import { statementTex } from '../../src/laws/statement-tex.ts'
import { formulaHtml } from '../../src/math.ts'

const withoutText = (tex: string): string => tex.replace(/\\text\{[^{}]*\}/g, '')

test('every law has a statement and every statement a law, in the order of the laws', () => {
  expect(Object.keys(statementsTex)).toEqual(laws.map(({ id }) => id))
})

describe.each(['en', 'ko'] as const)('in %s', (locale) => {
  let warned: MockInstance<typeof console.warn>
  beforeEach(() => {
    warned = vi.spyOn(console, 'warn')
  })
  afterEach(() => warned.mockRestore())

  test.each(laws)('$id: KaTeX sets it without a warning', (law) => {
    expect(formulaHtml(statementTex(law, locale), true)).toContain('<math')
    expect(warned).not.toHaveBeenCalled()
  })

  test.each(laws)('$id: words stand in text, in the language of the page', (law) => {
    const tex = statementTex(law, locale)
    expect(withoutText(tex)).not.toMatch(/\p{Script=Hangul}/u)
    if (locale === 'en') expect(tex).not.toMatch(/\p{Script=Hangul}/u)
    else expect(tex).not.toMatch(/\\text\{[^{}]*[a-z]{2}/)
  })
})

test('a law without a statement in TeX is named, with the file that lacks it', () => {
  const added = { id: 'added-today', family: 'geometry' } as const
  expect(() => statementTex(added, 'en')).toThrow(/added-today.*statement-tex\/geometry\.ts/)
})
