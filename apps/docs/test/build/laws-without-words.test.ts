import { parseSync } from 'vite'
import { expect, test } from 'vitest'
import { withoutWords } from '../../src/build/laws-without-words.ts'

test('titles, claims, statements and sources go; all else stays, also what is called title elsewhere', () => {
  const code =
    "const t = law({ id: 'a', title: { en: 'A', ko: 'B' }, source: [{ title: 'C' }], statement: 'x = x', given: ({ title }) => title })"
  const parse = (text: string) => parseSync('law.ts', text).program
  expect(withoutWords(code, parse)).toBe(
    "const t = law({ id: 'a', title: { en: '', ko: '' }, source: [], statement: '', given: ({ title }) => title })",
  )
})
