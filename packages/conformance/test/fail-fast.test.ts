import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { comparable, type Expectation, rowKey } from '@convlaws/report'
import { decodeReport } from '@convlaws/report/read'
import { expect, test } from 'vitest'
import { checkJson, convlaws } from './command.ts'

const folder = mkdtempSync(join(tmpdir(), 'convlaws-'))
const wrong = 'subjects/nans.mjs'
const forward = ['--law', 'agrees-with-definition', '--operation', 'forward', '--runs', '3', '--fail-fast']

/** A file of known failures. */
function known(name: string, ...entries: readonly Partial<Expectation>[]): string {
  const file = join(folder, name)
  const complete = entries.map((entry) => ({ law: '*', reason: 'it was', link: 'https://example.org/', ...entry }))
  writeFileSync(file, JSON.stringify(complete))
  return file
}

test.concurrent('a failure that is listed as known does not stop the run, the next one does', async () => {
  const file = known('first.json', { law: 'agrees-with-definition', when: { domain: 'exact' } })
  const { code, report } = await checkJson(wrong, ...forward, '--expect', file)
  expect(report.laws.map((row) => [rowKey(row), row.verdict])).toEqual([
    ['agrees-with-definition/forward/exact', 'known'],
    ['agrees-with-definition/forward/wide', 'failed'],
  ])
  expect(code).toBe(1)
})

test.concurrent('where every failure is known, or follows from one that is, the run goes to its end', async () => {
  // Only over reals does the failure of the definition explain that of another law.
  const file = known('all.json', { law: 'agrees-with-definition' }, { when: { domain: 'exact' } })
  const args = [...forward, '--law', 'input-*', '--domain', 'exact', '--domain', 'real', '--expect', file]
  for (const workers of ['1', '2']) {
    const { code, report } = await checkJson(wrong, ...args, '--workers', workers)
    expect(report.laws.map((row) => [rowKey(row), row.verdict])).toEqual([
      ['agrees-with-definition/forward/exact', 'known'],
      ['agrees-with-definition/forward/real', 'known'],
      ['input-additivity/forward/exact', 'known'],
      ['input-additivity/forward/real', 'blocked'],
      ['input-homogeneity/forward/exact', 'known'],
    ])
    expect([code, report.verdict]).toEqual([0, 'conformant'])
  }
})

test.concurrent('rows that were cut off are no reason to complain of an expectation', async () => {
  const file = known(
    'cut.json',
    { law: 'agrees-with-definition', when: { domain: 'exact' } },
    { law: 'results-are-owned' },
  )
  const args = ['check', wrong, '--runs', '2', '--fail-fast', '--quiet', '--reporter', 'brief', '--expect', file]
  const { code, stdout } = await convlaws(args)
  const [failure, line, ...more] = stdout.trim().split('\n')
  expect(failure).toMatch(/^failed agrees-with-definition\/forward\/wide$/)
  expect(line).toMatch(/npx convlaws check/)
  expect(more).toEqual([])
  expect(code).toBe(1)
})

test.concurrent('a run that is cut short reports the same, whichever lane was faster', async () => {
  const laws = ['--law', 'output-size', '--law', 'input-*', '--operation', 'forward', '--runs', '6', '--fail-fast']
  const bytes = async (workers: string) => {
    const { report } = await checkJson(wrong, ...laws, '--workers', workers)
    expect(report.laws.at(-1)?.verdict).toBe('failed')
    return JSON.stringify(comparable(decodeReport(report)))
  }
  expect(await bytes('2')).toBe(await bytes('1'))
})

test.concurrent('with --time no further round is begun, and nothing is counted twice', async () => {
  const { code, report } = await checkJson(wrong, ...forward, '--time', '6s')
  expect(report.laws.map(({ verdict, runs }) => [verdict, runs])).toEqual([['failed', 3]])
  expect(code).toBe(1)
})

test.concurrent('a failure of a later round ends it, and lanes behind it are counted once; seeds begin again at 0', async () => {
  const count = join(folder, 'starts')
  const laws = ['--law', 'agrees-with-definition', '--law', 'input-additivity', '--operation', 'forward']
  const rows = [...laws, '--domain', 'exact', '--runs', '3', '--workers', '1', '--seed', '2147483647']
  const options = ['--option', `count=${count}`, '--option', 'right=2']
  const { report } = await checkJson(
    'subjects/wrong-after-starts.mjs',
    ...[...rows, ...options, '--fail-fast', '--time', '60s'],
  )
  expect(report.laws.map(({ verdict, runs }) => [verdict, runs])).toEqual([
    ['failed', 6],
    ['passed', 3],
  ])
  expect(report.laws[0]?.counterexample?.seed).toBe(0)
})
