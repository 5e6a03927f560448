import { faults } from '@convlaws/faults'
import { describe, expect, test } from 'vitest'
import { faultTitle } from '../../src/laws/fault-title.ts'
import { faultTitlesKo } from '../../src/laws/fault-titles-ko/every-class.ts'

describe('in Korean', () => {
  test('every fault has a line and every line a fault, in the order of the faults', () => {
    expect(Object.keys(faultTitlesKo)).toEqual(faults.map(({ id }) => id))
  })
  test.each(Object.entries(faultTitlesKo))('%s: one sentence that ends in -다', (_, line) => {
    expect(line).toMatch(/^[^.]*다\.$/)
  })
  test('no two faults have the same line', () => {
    const lines = Object.values(faultTitlesKo)
    expect(lines.filter((line, j) => lines.indexOf(line) !== j)).toEqual([])
  })
})

test('the line is that of the language of the page', () => {
  const [fault] = faults
  expect(faultTitle(fault!, 'en')).toBe(fault!.title)
  expect(faultTitle(fault!, 'ko')).toBe(faultTitlesKo[fault!.id])
})

test('a fault without a Korean line is named, with the file that lacks it', () => {
  const added = { ...faults[0]!, id: 'added-today', class: 'padding' } as const
  expect(() => faultTitle(added, 'ko')).toThrow(/added-today.*fault-titles-ko\/padding\.ts/)
  expect(faultTitle(added, 'en')).toBe(added.title)
})
