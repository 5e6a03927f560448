import { comparable } from '@convlaws/report'
import { decodeReport } from '@convlaws/report/read'
import { expect, test } from 'vitest'
import { checkJson } from './command.ts'

/** Two lanes, each with rows that share a subject. */
const args = [
  ...['--law', 'agrees-with-definition', '--law', 'stride-is-subsampling', '--operation', 'forward'],
  ...['--domain', 'exact', '--domain', 'wide', '--runs', '8'],
]

const bytes = async (subject: string, ...more: string[]) =>
  JSON.stringify(comparable(decodeReport((await checkJson(subject, ...args, ...more)).report)))

/** Right; wrong on some problems; wrong from a call on, by what an implementation or its module keeps. */
const subjects = [
  ['builtin:reference', '"passed"', false],
  ['subjects/swaps-strides.mjs', '"counterexample"', false],
  ['subjects/keeps-state.mjs', '"counterexample"', true],
  ['subjects/counts-in-its-module.mjs', '"counterexample"', true],
] as const

test.concurrent.each(subjects)(
  '%s: a report is the same to the byte, with one worker and with two',
  async (subject, contained, needsEarlierCalls) => {
    const first = await bytes(subject, '--workers', '1')
    expect(first).toContain(contained)
    expect(first.includes('"needsEarlierCalls":true')).toBe(needsEarlierCalls)
    expect(await bytes(subject, '--workers', '2')).toBe(first)
  },
)

test('another seed gives other cases', async () => {
  const [one, other] = await Promise.all([
    bytes('subjects/swaps-strides.mjs'),
    bytes('subjects/swaps-strides.mjs', '--seed', '2'),
  ])
  const operands = (json: string) => JSON.parse(json).laws.map((row: { counterexample?: object }) => row.counterexample)
  expect(operands(other)).not.toEqual(operands(one))
})
