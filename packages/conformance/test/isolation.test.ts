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
  ['hangs-at-once', 'timeout', /no answer within 400 ms/],
  ['never-resolves', 'timeout', /no answer within 400 ms/],
  ['exits', 'errored', /exited with code 7: out of luck/],
  ['exits-later', 'errored', /thrown where nobody catches/],
  ['aborts', 'errored', /ended by SIGABRT/],
  ['wrong-type', 'failed', /BigInt64Array/],
  ['no-tensor', 'errored', /no tensor/],
  ['wrong-shape', 'failed', /shape|elements/],
  ['nans', 'failed', /NaN/],
]

test.concurrent.each(verdicts)(
  '%s: every row is %s, and the run goes on to its end',
  async (subject, verdict, message) => {
    const { code, report } = await checkJson(`subjects/${subject}.mjs`, ...few, '--case-timeout', '400ms')
    expect(report.laws.map((row) => row.verdict)).toEqual([verdict, verdict])
    for (const { counterexample } of report.laws) {
      expect(counterexample?.message).toMatch(message)
      expect(counterexample?.descriptor).toMatch(/^forward n/)
      expect(Object.keys(counterexample?.operands ?? {})).toEqual(expect.arrayContaining(['input', 'filter']))
    }
    expect(code).toBe(1)
  },
  60_000,
)

test('exhausted memory is a verdict on its case', async () => {
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
}, 60_000)

test('a detached result is no answer', async () => {
  const { code, report } = await checkJson('subjects/detaches.mjs', ...few)
  for (const row of report.laws) {
    expect(row.verdict).toMatch(/failed|errored/)
    expect(row.counterexample?.message).toMatch(/elements|detached/)
  }
  expect(code).toBe(1)
}, 60_000)

test('views of larger buffers are right', async () => {
  const { code, report } = await checkJson('subjects/views.mjs', ...few)
  expect(report.laws.map((row) => row.verdict)).toEqual(['passed', 'passed'])
  expect(code).toBe(0)
}, 60_000)

test('a subject that hangs after some calls costs one row, and the case says that it passes alone', async () => {
  const { report } = await checkJson('subjects/hangs.mjs', ...few, '--case-timeout', '400ms')
  const [first, second] = report.laws
  expect(first?.verdict).toBe('timeout')
  expect(first?.counterexample).toMatchObject({ path: '2', seed: 1, needsEarlierCalls: true })
  expect(second?.verdict).toBe('timeout')
}, 60_000)

test('results in the same memory are told from right ones', async () => {
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
}, 60_000)

test('a subject that keeps state gets the same report twice, which says that the earlier calls are needed', async () => {
  const args = ['--law', 'agrees-with-definition', '--operation', 'forward', '--domain', 'exact', '--runs', '10']
  const [first, second] = [
    await checkJson('subjects/keeps-state.mjs', ...args),
    await checkJson('subjects/keeps-state.mjs', ...args),
  ]
  const [row] = first.report.laws
  expect(row?.counterexample?.needsEarlierCalls).toBe(true)
  expect(row?.reason).toMatch(/earlier calls/)
  const withoutTimes = (laws: readonly object[]) => laws.map((each) => ({ ...each, durationMs: 0 }))
  expect(withoutTimes(second.report.laws)).toEqual(withoutTimes(first.report.laws))
}, 60_000)

test('what a subject prints is shown with --verbose only', async () => {
  const args = ['check', 'subjects/prints.mjs', ...few.slice(0, 6), '--runs', '2', '--reporter', 'brief']
  const [quiet, verbose] = await Promise.all([
    convlaws([...args, '--quiet']),
    convlaws([...args, '--quiet', '--verbose']),
  ])
  expect(quiet).toEqual({ code: 0, stdout: '', stderr: '' })
  expect(verbose.stdout).toBe('')
  expect(verbose.stderr).toContain('a banner on stdout')
  expect(verbose.stderr).toContain('a banner on stderr')
}, 60_000)
