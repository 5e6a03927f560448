import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { runCheck } from '../src/run/run-check.ts'
import { checkJson, convlaws } from './command.ts'

const folder = mkdtempSync(join(tmpdir(), 'convlaws-'))

test.concurrent('a lane is given up for losses that are new, never for known ones, so that it cannot be conformant', async () => {
  const file = join(folder, 'known.json')
  const entry = { law: '*', when: { operation: 'forward' }, reason: 'it exits', link: 'https://example.org/' }
  writeFileSync(file, JSON.stringify([entry]))
  const law = ['--law', 'agrees-with-definition', '--runs', '2']
  const operations = ['forward', 'inputGradient', 'filterGradient'].flatMap((each) => ['--operation', each])
  const { code, report } = await checkJson('subjects/exits-everywhere.mjs', ...law, ...operations, '--expect', file)
  const of = (wanted: string) => report.laws.filter(({ operation }) => operation === wanted).map((row) => row.verdict)
  expect(of('forward')).toEqual(['known', 'known', 'known'])
  expect(of('inputGradient')).toEqual(['errored', 'errored', 'errored'])
  expect(of('filterGradient')).toEqual(['blocked', 'blocked', 'blocked'])
  expect([code, report.verdict]).toEqual([1, 'nonconformant'])
})

test.concurrent('an adapter that cannot be loaded again is a verdict on the rows that are left', async () => {
  const mark = join(folder, 'started')
  const law = ['--law', 'agrees-with-definition', '--operation', 'forward', '--operation', 'inputGradient']
  const option = ['--option', `mark=${mark}`]
  const { code, report } = await checkJson('subjects/cannot-start-again.mjs', ...law, '--runs', '2', ...option)
  const again = 'the adapter could not be loaded again: its default export threw: the device is taken'
  expect(report.laws.map(({ verdict, runs, reason }) => [verdict, runs, reason])).toEqual([
    // The trial of its case alone could not begin either, and says nothing of how the process ended.
    ['errored', 1, 'the process exited with code 3'],
    ['errored', 0, again],
    ['errored', 0, again],
    ...Array.from({ length: 3 }, () => ['blocked', 0, expect.stringContaining('was not tried')]),
  ])
  expect(code).toBe(1)
})

test.concurrent('where the trial of a lost case is interrupted, the row says what the first process did', async () => {
  const stop = new AbortController()
  let said = ''
  const { report, interrupted } = await runCheck(
    fileURLToPath(new URL('subjects/says-and-hangs.mjs', import.meta.url)),
    {
      ...{ laws: ['agrees-with-definition'], operations: ['forward'], domains: ['exact'] },
      ...{ runs: 2, caseTimeout: 300, signal: stop.signal },
      onOutput: (text) => {
        said += text
        if (said === 'called\ncalled\n') stop.abort()
      },
    },
  )
  expect(interrupted).toBe(true)
  expect(report.laws.map(({ verdict }) => verdict)).toEqual(['timeout'])
  expect(report.laws[0]?.counterexample?.message).toMatch(/^no answer within 300 ms/)
})

test.concurrent('what a report cannot hold of a lost case is left out of it, and the report can be read', async () => {
  const law = ['--law', 'invalid-problems-are-refused', '--operation', 'forward', '--case-timeout', '300ms']
  const file = join(folder, 'hangs.json')
  const { code } = await convlaws([
    'check',
    'subjects/hangs-on-no-problem.mjs',
    ...law,
    '--quiet',
    '--reporter',
    `json:${file}`,
  ])
  expect(code).toBe(1)
  const { stdout, code: read } = await convlaws(['report', file])
  expect(read).toBe(0)
  expect(stdout).toContain('timeout  invalid-problems-are-refused')
})
