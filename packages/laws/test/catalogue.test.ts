import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { families, laws } from '../src/index.ts'

const root = new URL('../src/laws/', import.meta.url)
const files = families.flatMap((family) =>
  readdirSync(new URL(family, root)).map((file) => `${family}/${file.replace('.ts', '')}`),
)

test('every file is a law of the list, in the folder of its family', () => {
  expect(laws.map(({ family, id }) => `${family}/${id}`).sort()).toEqual(files.sort())
})

describe.each(laws)('$id', (law) => {
  test('says in both languages what it is, and where that can be read', () => {
    for (const { en, ko } of [law.title, law.claim]) {
      expect(en).not.toMatch(/[가-힣]/)
      expect(ko).toMatch(/[가-힣]/)
    }
    expect(law.claim.en.endsWith('.') && law.claim.ko.endsWith('.')).toBe(true)
    expect(law.statement).not.toMatch(/\n/)
    expect(law.source.length).toBeGreaterThan(0)
    for (const { title, url } of law.source) expect([title.length > 0, URL.canParse(url)]).toEqual([true, true])
  })
})
