import { describe, expect, inject, test } from 'vitest'
import { run } from './run.ts'

const { folder } = inject('installed')

/** The file of the failing example's most basic law, as every runner must show it. */
const counterexample = [
  'agrees-with-definition (forward, exact numbers): failed',
  /\bforward n\d+ ci\d+ size\d+x\d+ co\d+ filter\d+x\d+ \S+ \S+ dilations\d+x\d+ groups\d+\b/,
  /\blhs \[/,
  /\bagain: seed 1, path [\d:]+/,
]

/** Each runner with its own command line, and where its summary says how many tests it ran. */
const runners = [
  {
    name: 'vitest',
    command: (example: string) => ['node_modules/vitest/vitest.mjs', 'run', '--dir', 'vitest', example],
    passed: /Tests .*?(\d+) passed/,
    failed: /Tests .*?(\d+) failed/,
  },
  {
    name: 'jest',
    command: (example: string) => [
      ...['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '--rootDir', 'jest', example],
    ],
    passed: /^Tests: .*?(\d+) passed/m,
    failed: /^Tests: .*?(\d+) failed/m,
  },
  {
    name: 'node:test',
    command: (example: string) => ['--test', '--test-reporter=tap', `node-test/${example}.test.js`],
    passed: /^# pass (\d+)/m,
    failed: /^# fail (\d+)/m,
  },
]

const count = (text: string, pattern: RegExp): number => Number(text.match(pattern)?.[1] ?? 0)

describe.each(runners)('declareLaws under $name', ({ command, passed, failed }) => {
  test('a right implementation passes more than 40 tests, and the runner succeeds', async () => {
    const { code, output } = await run(folder, process.execPath, ...command('naive'))
    expect(output).not.toContain('failed')
    expect(count(output, passed)).toBeGreaterThan(40)
    expect(count(output, failed)).toBe(0)
    expect(code).toBe(0)
  })

  test('a wrong implementation fails, with law, descriptor, numbers and how to repeat it', async () => {
    const { code, output } = await run(folder, process.execPath, ...command('swaps-padding-ends'))
    for (const part of counterexample) expect(output).toMatch(part)
    expect(count(output, failed)).toBeGreaterThan(3)
    expect(count(output, passed)).toBeGreaterThan(5)
    expect(code).toBe(1)
  })
})
