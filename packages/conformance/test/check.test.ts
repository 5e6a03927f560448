import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Report } from '@convlaws/report'
import { decodeReport, parseExpectations } from '@convlaws/report/read'
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

beforeAll(async () => {
  failing = decodeReport((await checkJson(subject, ...exact)).report)
})

test('a known mistake is named, and shrunk to a small case', () => {
  const [row] = failing.laws
  expect(row?.verdict).toBe('failed')
  expect(row?.diagnosis?.[0]).toEqual({ fault: 'swaps-height-and-width-strides', agreed: 12, of: 12 })
  expect(exampleOf(failing).problem).toMatchObject({ batch: 1, inputChannels: 1, outputChannels: 1 })
  expect(exampleOf(failing).calls[0]?.result).toBeDefined()
})

test.concurrent('seed and path repeat exactly the case', async () => {
  const { seed, path, descriptor, calls } = exampleOf(failing)
  const { report } = await checkJson(subject, ...exact, '--seed', String(seed), '--path', path)
  const again = exampleOf(decodeReport(report))
  expect(again).toMatchObject({ seed, path, descriptor })
  expect(again.calls).toEqual(calls)
  expect(report.laws[0]!.runs).toBe(1)
})

test.concurrent('a problem is tried as it is', async () => {
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
})

test.concurrent('shards share the rows between them', async () => {
  const args = ['builtin:reference', '--law', 'agrees-with-definition', '--runs', '2']
  const keys = async (...more: string[]) => {
    const { report } = await checkJson(args[0]!, ...args.slice(1), ...more)
    return report.laws.map(({ operation, domain }) => `${operation} ${domain}`)
  }
  const [all = [], first = [], second = []] = await Promise.all(
    [[], ['1/2'], ['2/2']].map((shard) => keys(...shard.flatMap((each) => ['--shard', each]))),
  )
  expect([...first, ...second].sort()).toEqual([...all].sort())
  expect(Math.abs(first.length - second.length)).toBeLessThanOrEqual(1)
})

test.concurrent('--rank tries only problems of that rank', async () => {
  const { report } = await checkJson('subjects/nans.mjs', ...exact, '--runs', '5', '--rank', '3')
  expect(report.laws[0]!.counterexample!.problem.inputSize).toHaveLength(3)
})

test.concurrent('--fail-fast stops at the first row that fails', async () => {
  const { report } = await checkJson(
    'subjects/nans.mjs',
    '--law',
    'agrees-with-definition',
    '--runs',
    '3',
    '--fail-fast',
  )
  expect(report.laws).toHaveLength(1)
})

test.concurrent('options reach the factory', async () => {
  const { report } = await checkJson('subjects/prints.mjs', ...exact, '--runs', '2', '--option', 'name=other')
  expect(report.implementation).toMatchObject({ name: 'other', options: { name: 'other' } })
})

test.concurrent('--time makes further rounds, each with other cases', async () => {
  // A machine may be too busy for two rounds within a time; within a longer one it is not.
  for (let seconds = 1; ; seconds *= 2) {
    const { report, code } = await checkJson('builtin:reference', ...exact, '--runs', '5', '--time', `${seconds}s`)
    const { runs, verdict } = report.laws[0]!
    expect([code, verdict, runs % 5]).toEqual([0, 'passed', 0])
    if (runs > 5) return
    expect(seconds).toBeLessThan(60)
  }
})

test.concurrent('failures that are written as expectations, given a link, are known from then on', async () => {
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
})

test.concurrent('--diff says what changed', async () => {
  const old = join(folder, 'old.json')
  const args = [...exact, '--runs', '20', '--quiet']
  await convlaws(['check', 'builtin:reference', ...args, '--reporter', `json:${old}`])
  const { stdout } = await convlaws(['check', subject, ...args, '--diff', old])
  expect(stdout).toContain('new failures: 1')
  expect(stdout).toContain('agrees-with-definition/forward/exact: passed → failed')
})

test.concurrent('what is run is echoed on the standard error, and json alone is pure', async () => {
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
})
