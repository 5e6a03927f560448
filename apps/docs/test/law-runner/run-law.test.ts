import { laws } from '@convlaws/laws'
import type { LawRunMessage, LawRunRequest } from '@convlaws/widgets'
import { verdictOfRows } from '@convlaws/widgets'
import { expect, test } from 'vitest'
import { runLaw } from '../../src/law-runner/run-law.ts'
import { subjectOf } from '../../src/law-runner/subjects.ts'

async function run(request: LawRunRequest) {
  const messages: LawRunMessage[] = []
  const law = laws.find(({ id }) => id === request.law)!
  await runLaw(law, await subjectOf(request.subject), request, (message) => messages.push(message))
  const last = messages.at(-1)!
  if (last.kind !== 'done') throw new Error(`the run ended with ${last.kind}`)
  return last
}

const commutes = { law: 'convolution-commutes', seed: 1, seconds: 60 }

test('a right subject keeps a law until the time is over', async () => {
  const { rows, cases, silent } = await run({ ...commutes, subject: 'reference', seconds: 0.5 })
  expect(verdictOfRows(rows)).toBe('passed')
  expect(cases).toBeGreaterThan(0)
  expect(silent).toBeLessThan(cases)
})

test('a fault fails long before, and its path leads back to the same case', async () => {
  const { rows } = await run({ ...commutes, subject: 'fault:flips-the-filter' })
  const row = rows[0]!
  expect(row.verdict).toBe('failed')
  const { seed, path, descriptor } = row.counterexample!
  const only = { operation: row.operation, domain: row.domain, path }
  const again = await run({ ...commutes, subject: 'fault:flips-the-filter', seed, only })
  expect(again.rows[0]?.counterexample?.descriptor).toBe(descriptor)
  expect(again.cases).toBe(1)
})

test('im2col is a subject too', async () => {
  const only = { operation: 'forward', domain: 'exact', path: '3' } as const
  const { rows } = await run({ ...commutes, subject: 'im2col', only })
  expect(rows.map(({ verdict }) => verdict)).toEqual(['passed'])
})

test('what the law is about and a case does not use is counted', async () => {
  const { cases, silent } = await run({ law: 'stride-is-subsampling', subject: 'reference', seed: 1, seconds: 0.5 })
  expect(silent).toBeGreaterThanOrEqual(0)
  expect(silent).toBeLessThan(cases)
})

test('a subject that the table lacks is refused by name', async () => {
  await expect(subjectOf('fault:none')).rejects.toThrow("there is no subject 'fault:none'")
})
