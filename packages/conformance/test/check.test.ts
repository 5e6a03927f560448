import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { decodeReport, parseExpectations, type Report } from '@convlaws/report'
import { beforeAll, expect, test } from 'vitest'
import { checkJson, convlaws } from './command.ts'

const folder = mkdtempSync(join(tmpdir(), 'convlaws-'))
const subject = 'subjects/swaps-strides.mjs'
const exact = ['--law', 'agrees-with-definition', '--operation', 'forward', '--domain', 'exact']
let failing: Report

/** The counterexample of the first row that has one. */
function exampleOf(report: Report) {
  return report.laws.find(({ counterexample }) => counterexample)!.counterexample!
}

const withoutTimes = ({ laws, startedAt: _, durationMs: __, ...rest }: Report) => ({
  ...rest,
  laws: laws.map((row) => ({ ...row, durationMs: 0 })),
})

beforeAll(async () => {
  failing = decodeReport((await checkJson(subject, ...exact)).report)
}, 60_000)

test('a known mistake is named, and shrunk to a small case', () => {
  const [row] = failing.laws
  expect(row?.verdict).toBe('failed')
  expect(row?.diagnosis?.[0]).toEqual({ fault: 'swaps-height-and-width-strides', agreed: 12, of: 12 })
  expect(exampleOf(failing).problem).toMatchObject({ batch: 1, inputChannels: 1, outputChannels: 1 })
  expect(exampleOf(failing).calls[0]?.result).toBeDefined()
})

test('seed and path repeat exactly the case', async () => {
  const { seed, path, descriptor, calls } = exampleOf(failing)
  const { report } = await checkJson(subject, ...exact, '--seed', String(seed), '--path', path)
  const again = exampleOf(decodeReport(report))
  expect(again).toMatchObject({ seed, path, descriptor })
  expect(again.calls).toEqual(calls)
  expect(report.laws[0]!.runs).toBe(1)
}, 60_000)

test('a problem is tried as it is', async () => {
  const { descriptor } = exampleOf(failing)
  const { report, code } = await checkJson(
    subject,
    '--law',
    'agrees-with-definition',
    '--domain',
    'exact',
    '--runs',
    '5',
    '--problem',
    descriptor,
  )
  expect(report.laws).toHaveLength(1)
  expect(report.laws[0]!).toMatchObject({ operation: 'forward', verdict: 'failed' })
  expect(report.laws[0]!.counterexample!.problem).toEqual(exampleOf(failing).problem)
  expect(code).toBe(1)
}, 60_000)

test('the same seed gives the same report with one worker and with two, and other seeds another', async () => {
  const args = ['--law', 'stride-*', '--law', 'agrees-with-definition', '--law', 'input-homogeneity', '--runs', '12']
  const run = async (...more: string[]) => decodeReport((await checkJson(subject, ...args, ...more)).report)
  const [one, two, other] = [await run('--workers', '1'), await run('--workers', '2'), await run('--seed', '2')]
  expect(withoutTimes(two)).toEqual(withoutTimes(one))
  expect(other.laws.map(({ counterexample }) => counterexample?.operands)).not.toEqual(
    one.laws.map(({ counterexample }) => counterexample?.operands),
  )
}, 60_000)

test('shards share the rows between them', async () => {
  const args = ['builtin:reference', '--law', 'agrees-with-definition', '--runs', '2']
  const keys = async (...more: string[]) => {
    const { report } = await checkJson(args[0]!, ...args.slice(1), ...more)
    return report.laws.map(({ operation, domain }) => `${operation} ${domain}`)
  }
  const [all, first, second] = [await keys(), await keys('--shard', '1/2'), await keys('--shard', '2/2')]
  expect([...first, ...second].sort()).toEqual([...all].sort())
  expect(Math.abs(first.length - second.length)).toBeLessThanOrEqual(1)
}, 60_000)

test('--rank tries only problems of that rank', async () => {
  const { report } = await checkJson('subjects/nans.mjs', ...exact, '--runs', '5', '--rank', '3')
  expect(report.laws[0]!.counterexample!.problem.inputSize).toHaveLength(3)
}, 60_000)

test('--fail-fast stops at the first row that fails', async () => {
  const { report } = await checkJson(
    'subjects/nans.mjs',
    '--law',
    'agrees-with-definition',
    '--runs',
    '3',
    '--fail-fast',
  )
  expect(report.laws).toHaveLength(1)
}, 60_000)

test('options reach the factory', async () => {
  const { report } = await checkJson('subjects/prints.mjs', ...exact, '--runs', '2', '--option', 'name=other')
  expect(report.implementation).toMatchObject({ name: 'other', options: { name: 'other' } })
}, 60_000)

test('--time makes further rounds, each with other cases', async () => {
  const { report, code } = await checkJson('builtin:reference', ...exact, '--runs', '5', '--time', '4s')
  expect(report.laws[0]!.runs).toBeGreaterThan(5)
  expect(report.laws[0]!.runs % 5).toBe(0)
  expect(code).toBe(0)
}, 60_000)

test('failures that are written as expectations, given a link, are known from then on', async () => {
  const file = join(folder, 'expectations.json')
  await convlaws(['check', subject, ...exact, '--quiet', '--reporter', 'brief', '--write-expectations', file])
  const written = parseExpectations(JSON.parse(readFileSync(file, 'utf8')))
  expect(written).toHaveLength(1)
  const reviewed = written.map((entry) => ({ ...entry, link: 'https://example.org/issue' }))
  writeFileSync(file, JSON.stringify(reviewed))
  const known = await checkJson(subject, ...exact, '--expect', file)
  expect(known.report.laws[0]!.verdict).toBe('known')
  expect(known.code).toBe(0)
  const lucky = await checkJson(subject, ...exact, '--expect', file, '--runs', '1', '--seed', '5')
  expect(lucky.report.laws[0]!.verdict).toBe('known')
  const mended = await checkJson('builtin:reference', ...exact, '--expect', file, '--runs', '3')
  expect(mended.report.laws[0]!.verdict).toBe('unexpected-pass')
  expect(mended.code).toBe(1)
}, 60_000)

test('--diff says what changed', async () => {
  const old = join(folder, 'old.json')
  const args = [...exact, '--runs', '20', '--quiet']
  await convlaws(['check', 'builtin:reference', ...args, '--reporter', `json:${old}`])
  const { stdout } = await convlaws(['check', subject, ...args, '--diff', old])
  expect(stdout).toContain('new failures: 1')
  expect(stdout).toContain('agrees-with-definition/forward/exact: passed → failed')
}, 60_000)

test('what is run is echoed on the standard error, and json alone is pure', async () => {
  const { stdout, stderr } = await convlaws([
    'check',
    'builtin:reference',
    ...exact,
    '--runs',
    '2',
    '--reporter',
    'json',
  ])
  expect(() => decodeReport(JSON.parse(stdout))).not.toThrow()
  for (const word of ['convlaws', 'contract 1', 'reference', 'claims', 'profile', 'seed'])
    expect(stderr).toContain(word)
}, 60_000)
