import { describe, expect, test } from 'vitest'
import { lecturePages } from '../../src/lecture/pages.ts'
import { formulaHtml } from '../../src/math.ts'
import { locales, pageSource } from './page-source.ts'

/** A formula on lines of its own, written or computed, and the first line after it that is not empty. */
const displayed = /^(?:\$\$\n[\s\S]*?\n\$\$|<Formula display .*\/>)\n+(.*)$/gm

/** A line of prose: it begins with a letter or a number, with mathematics or emphasis, or with a computed number. */
const isProse = (line: string) => /^(?:\p{L}|\p{N}|\$[^$]|\*\*?\p{L}|\[\p{N}|<Formula tex|<Numbers|\{)/u.test(line)

describe.each(locales)('formulas in %s', (locale) => {
  test.each(lecturePages)('$slug: each is followed by words', ({ slug }) => {
    const after = [...pageSource(slug, locale).matchAll(displayed)].map(([, line]) => line!)
    expect(after.filter((line) => !isProse(line))).toEqual([])
  })
})

test('words are told from what are none', () => {
  const prose = [
    'In words',
    '말로 하면',
    '$G$ is',
    '**To the inputs.** Each',
    '[2쪽](/ko/)에서',
    '<Formula tex={`x`} /> is',
  ]
  expect(prose.filter((line) => !isProse(line))).toEqual([])
  expect(['$$', '## Next', '<Figure name="a" />', '<Formula display tex={`x`} />', '</Careful>'].some(isProse)).toBe(
    false,
  )
})

test('a formula that KaTeX would only warn of is refused', () => {
  expect(() => formulaHtml('가', false)).toThrow()
  expect(formulaHtml('\\text{가}', false)).toContain('hangul_fallback')
})
