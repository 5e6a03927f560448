import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { matchesGlob } from '../src/index.ts'

test.each([
  ['same-*', 'same-padding', true],
  ['same-*', 'not-same-padding', false],
  ['*-padding', 'same-padding', true],
  ['*', '', true],
  ['a*b*c', 'a--b--c', true],
  ['a*b*c', 'a--c--b', false],
  ['ab*ba', 'aba', false],
  ['a.c', 'abc', false],
  ['a**b', 'ab', true],
  ['*a*a*', 'a', false],
])('%s against %s: %s', (pattern, text, matches) => expect(matchesGlob(pattern, text)).toBe(matches))

test('agrees with the regular expression that the pattern stands for', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', '*'), maxLength: 8 })
  fc.assert(
    fc.property(letters, letters, (pattern, text) => {
      expect(matchesGlob(pattern, text)).toBe(new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(text))
    }),
    { seed: Number(process.env.CONVLAWS_SEED) },
  )
})
