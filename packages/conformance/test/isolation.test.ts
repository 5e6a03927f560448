import { expect, test } from 'vitest'
import { checkJson, convlaws } from './command.ts'

/** Two rows of one lane, a few cases each. */
const few = [
  '--law',
  'agrees-with-definition',
  '--operation',
  'forward',
  '--domain',
  'exact',
  '--domain',
  'real',
  '--runs',
  '6',
]

/** Subject, verdict on each row, and what the message must say. */
const verdicts: readonly (readonly [subject: string, verdict: string, message: RegExp])[] = [
  ['throws', 'errored', /not today/],
  ['hangs-at-once', 'timeout', /no answer within 300 ms/],
  ['never-resolves', 'timeout', /no answer within 300 ms/],
  ['exits', 'errored', /exited with code 7: out of luck/],
  ['exits-later', 'errored', /thrown where nobody catches/],
  ['aborts', 'errored', /ended by SIGABRT/],
  ['writes-to-the-pipe', 'errored', /something wrote to file descriptor 3, which is the suite's/],
  ['wrong-type', 'failed', /BigInt64Array/],
  ['no-tensor', 'errored', /no tensor/],
  ['wrong-shape', 'failed', /shape|elements/],
  ['nans', 'failed', /NaN/],
]

test.concurrent.each(verdicts)(
  '%s: every row is %s, and the run goes on to its end',
  async (subject, verdict, message) => {
    const { code, report } = await checkJson(
      `subjects/${subject}.mjs`,
      ...few,
      '--case-timeout',
      verdict === 'timeout' ? '300ms' : '5s',
    )
    expect(report.laws.map((row) => row.verdict)).toEqual([verdict, verdict])
    for (const { counterexample } of report.laws) {
      expect(counterexample?.message).toMatch(message)
      expect(counterexample?.descriptor).toMatch(/^forward n/)
      expect(Object.keys(counterexample?.operands ?? {})).toEqual(expect.arrayContaining(['input', 'filter']))
    }
    expect(code).toBe(1)
  },
)

test.concurrent('what could be a message, and is none of ours, is a verdict on its case too', async () => {
  const { code, report } = await checkJson('subjects/writes-to-the-pipe.mjs', ...few, '--option', 'framed=yes')
  expect(report.laws.map(({ verdict }) => verdict)).toEqual(['errored', 'errored'])
  for (const { counterexample } of report.laws) expect(counterexample?.message).toMatch(/^something wrote to file desc/)
  expect(code).toBe(1)
})

test.concurrent('exhausted memory is a verdict on its case', async () => {
  const env = { NODE_OPTIONS: '--max-old-space-size=48' }
  const args = [
    'check',
    'subjects/exhausts-memory.mjs',
    ...few.slice(0, 6),
    '--runs',
    '2',
    '--quiet',
    '--reporter',
    'line',
    '--case-timeout',
    '20s',
  ]
  const { code, stdout } = await convlaws(args, { env })
  expect(stdout).toMatch(/errored agrees-with-definition\/forward\/exact .*(SIGABRT|SIGTRAP|code 134).*heap/)
  expect(code).toBe(1)
})

test.concurrent('a detached result is no answer', async () => {
  const { code, report } = await checkJson('subjects/detaches.mjs', ...few)
  expect(report.laws.map(({ verdict }) => verdict)).toEqual(['failed', 'failed'])
  for (const { counterexample } of report.laws) {
    expect(counterexample?.message).toMatch(/^forward returned 0 elements for its shape \[\d+(, \d+)*\]$/)
    expect(counterexample?.calls[0]?.result).toMatchObject({ data: [] })
  }
  expect(code).toBe(1)
})

test.concurrent('a class may answer by getters that read private fields', async () => {
  const { code, report } = await checkJson('subjects/private-getters.mjs', ...few)
  expect(report.laws.map((row) => row.verdict)).toEqual(['passed', 'passed'])
  expect(report.implementation).toMatchObject({ name: 'private-getters', homepage: 'https://example.org/' })
  expect(code).toBe(0)
})

test.concurrent('views of larger buffers are right', async () => {
  const { code, report } = await checkJson('subjects/views.mjs', ...few)
  expect(report.laws.map((row) => row.verdict)).toEqual(['passed', 'passed'])
  expect(code).toBe(0)
})

test.concurrent('a subject that hangs after some calls costs one row, and the case says that it passes alone', async () => {
  const { report } = await checkJson('subjects/hangs.mjs', ...few, '--case-timeout', '300ms')
  const [first, second] = report.laws
  expect(first?.verdict).toBe('timeout')
  expect(first?.counterexample).toMatchObject({ path: '1', seed: 1, needsEarlierCalls: true })
  expect(second?.verdict).toBe('timeout')
})

test.concurrent('a failure by what a module keeps says that it needs the earlier calls, in each row', async () => {
  const { report } = await checkJson('subjects/counts-in-its-module.mjs', ...few.slice(0, -1), '9')
  expect(report.laws.map(({ verdict }) => verdict)).toEqual(['failed', 'failed'])
  for (const { counterexample } of report.laws) expect(counterexample?.needsEarlierCalls).toBe(true)
})

test.concurrent('results in the same memory are told from right ones', async () => {
  const { report } = await checkJson(
    'subjects/same-buffer.mjs',
    '--law',
    'results-stay',
    '--operation',
    'forward',
    '--runs',
    '6',
  )
  expect(report.laws.map((row) => row.verdict)).toEqual(['failed'])
})

test.concurrent('coverage counts the cases of a row whose process was lost', async () => {
  const laws = ['--law', 'result-has-the-stated-shape', '--law', 'impulse-response-is-the-filter']
  const rows = [...laws, '--operation', 'forward', '--runs', '6']
  const [lost, whole] = await Promise.all([
    checkJson('subjects/exits-at.mjs', ...rows, '--option', 'call=6'),
    checkJson('builtin:reference', ...rows),
  ])
  // Each case is one call, and the sixth is the last of its row: every case was begun, in both rows.
  expect(lost.report.laws.map(({ verdict, runs }) => [verdict, runs])).toEqual([
    ['errored', 6],
    ['errored', 6],
  ])
  expect(whole.report.coverage.pairs.covered).toBeGreaterThan(100)
  expect(lost.report.coverage).toEqual(whole.report.coverage)
})

test.concurrent('what a subject prints is shown with --verbose only', async () => {
  const args = ['check', 'subjects/prints.mjs', ...few.slice(0, 6), '--runs', '2', '--reporter', 'brief']
  const [quiet, verbose] = await Promise.all([convlaws([...args, '--quiet']), convlaws([...args, '--verbose'])])
  expect(quiet).toEqual({ code: 0, stdout: '', stderr: '' })
  expect(verbose.stdout).toBe('')
  expect(verbose.stderr).toContain('a banner on stdout')
  expect(verbose.stderr).toContain('a banner on stderr')
})
