import { expect, test } from 'vitest'
import { findingIn, findings } from '../../src/matrix/findings.ts'
import { findingsKo } from '../../src/matrix/findings-ko.ts'

const all = await findings((id) => id)

test('every finding has Korean words, and no words are left of one that is gone', () => {
  expect(Object.keys(findingsKo).sort()).toEqual(all.map(({ id }) => id).sort())
})

test.each(Object.entries(findingsKo))('%s: a title without a full stop, sentences that end in -다', (_, korean) => {
  expect(korean.title).toMatch(/[^.]다$/)
  for (const sentence of korean.summary.split(/(?<=\.) /)) expect(sentence).toMatch(/다\.$/)
})

test('what is shown is in the language of the page; a finding without Korean words is named, with the file that lacks them', () => {
  expect(findingIn(all[0]!, 'en')).toEqual({ title: all[0]!.title })
  expect(findingIn(all[0]!, 'ko')).toBe(findingsKo[all[0]!.id])
  expect(() => findingIn({ id: 'added-today', title: '' }, 'ko')).toThrow(/added-today.*findings-ko\.ts/)
})

test('what happens is said in a paragraph: not the title again, nor the libraries', () => {
  for (const { happens, title } of all) {
    expect(happens).toMatch(/^(?!Librar).+\.$/)
    expect(happens).not.toBe(title)
  }
})
