import type { RowResult } from '@convlaws/laws'
import { expect, test } from 'vitest'
import { reproScript } from '../../src/repro/repro-script.ts'
import { wrongValue } from '../reporters/counterexamples.ts'
import { rows } from '../reporters/fixtures.ts'

const failed = rows.find(({ verdict }) => verdict === 'failed')!
const script = (change: Partial<RowResult>, options: { readonly [name: string]: string } = {}) =>
  reproScript({ row: { ...failed, ...change }, law: undefined, specifier: './a.mjs', options, repeat: 'the line' })
/** What the comments before the code are. */
const head = (text: string) => text.slice(0, text.indexOf('import subject'))

test('no character of a message ends its comment', () => {
  const message = 'a\r\nb\nc\rd\u2028e\u2029f'
  const text = script({ counterexample: { ...wrongValue, message } })
  const lines = head(text)
    .split(/[\n\r\u2028\u2029]/)
    .slice(0, -1)
  expect(lines.filter((line) => !line.startsWith('// '))).toEqual([])
  for (const letter of 'abcdef') expect(lines).toContain(`// ${letter}`)
})

test('every name of an option is a key, whatever it holds', () => {
  const options = Object.fromEntries([
    ['log-level', '2'],
    ['it’s', "'"],
    ['__proto__', 'a'],
    ['plain', 'b'],
  ])
  const [, source] = /await subject\((.*)\) : subject/.exec(script({}, options)) ?? []
  expect(Object.entries(new Function(`return ${source}`)() as object)).toEqual(Object.entries(options))
})

test.each([
  ['a case that needs earlier calls', { counterexample: { ...wrongValue, needsEarlierCalls: true } }],
  ['a known one that does', { verdict: 'known', counterexample: { ...wrongValue, needsEarlierCalls: true } }],
  ['a flaky one', { verdict: 'flaky' }],
] as const)('%s may show no difference, and the script says so', (_, change) => {
  expect(head(script(change))).toMatch(/may show no difference.*\n\/\/ the line\n$/)
})

test('one that fails alone shows it', () => expect(head(script({}))).not.toContain('may show no difference'))
