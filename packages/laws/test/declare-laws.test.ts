import { faultById } from '@convlaws/faults'
import type { Implementation } from '@convlaws/spec'
import { expect, test } from 'vitest'
import { type DeclareOptions, declareLaws } from '../src/declare-laws.ts'
import type { Law } from '../src/law.ts'
import { laws } from '../src/laws.ts'
import { summedIn } from './summation-orders.ts'

const lawOf = (id: string): Law => laws.find((law) => law.id === id)!
const definitionLaw = lawOf('agrees-with-definition')
const additivity: Law = { ...lawOf('input-additivity'), domains: ['real'] }

/** The tests that were declared, by name. */
function declared(subject: Implementation, options: DeclareOptions): Map<string, () => Promise<void>> {
  const tests = new Map<string, () => Promise<void>>()
  declareLaws((name, run) => tests.set(name, run), subject, options)
  return tests
}

const wrong = faultById('adds-a-constant')!.create()

test('a law that is broken fails its test, and leaves what the definition says to the test of the definition', async () => {
  const both = declared(wrong, { laws: [definitionLaw, additivity], runs: 20 })
  await expect(both.get('agrees-with-definition')!()).rejects.toThrow('agrees-with-definition')
  await expect(both.get('input-additivity')!()).resolves.toBeUndefined()
})

test('where no test of the definition is declared nothing is left to it', async () => {
  const alone = declared(wrong, { laws: [additivity], runs: 20 })
  await expect(alone.get('input-additivity')!()).rejects.toThrow('input-additivity')
})

const right = summedIn('forwards')

test.each([
  ['runs', 0],
  ['runs', Number.NaN],
  ['runs', 1.5],
  ['seed', 'today'],
  ['caseTimeout', 0],
  ['caseTimeout', Number.NaN],
  ['path', 'abc'],
  ['path', '3:'],
])('%s %s would try nothing, or not what was asked, and is refused', (name, value) => {
  const refusal = expect.objectContaining({ code: 'unsupported', constraint: 'run-options-are-known' })
  expect(() => declared(right, { laws: [additivity], [name]: value })).toThrow(refusal)
})

test('an option that is undefined counts as left out', async () => {
  const options = { laws: [additivity], runs: undefined } as unknown as DeclareOptions
  await expect(declared(wrong, options).get('input-additivity')!()).rejects.toThrow('input-additivity')
})

test.each([
  ['nothing', undefined],
  ['no capabilities', { ...right, capabilities: undefined }],
  ['capabilities of another type', { ...right, capabilities: { dtypes: 'float32' } }],
])('%s: what is no implementation is refused', (_, subject) => {
  const refusal = expect.objectContaining({ code: 'invalid-implementation' })
  expect(() => declared(subject as unknown as Implementation, {})).toThrow(refusal)
})
