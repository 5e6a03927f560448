import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { commandPath, conditions } from './program.ts'
import { check } from './refusal.ts'

/** The exit code of the command where nobody reads one of its streams. */
function codeWithout(stream: 'stdout' | 'stderr', args: readonly string[]): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const cwd = fileURLToPath(new URL('.', import.meta.url))
    const child = spawn(process.execPath, [...conditions, commandPath, ...args], { cwd })
    child[stream].destroy()
    child[stream === 'stdout' ? 'stderr' : 'stdout'].resume()
    child.on('error', reject)
    child.on('exit', resolve)
  })
}

const loud = (args: readonly string[]) => args.filter((each) => each !== '--quiet')

test.concurrent.each([
  ['stdout', 'a failure', check('subjects/nans.mjs', '--reporter', 'line'), 1],
  ['stdout', 'a failure of the first of two', check('subjects/nans.mjs', 'builtin:reference', '--reporter', 'line'), 1],
  ['stderr', 'a pass', loud(check('builtin:reference', '--reporter', 'line')), 0],
] as const)('without a reader of %s the exit code of %s stays', async (stream, _, args, code) => {
  expect(await codeWithout(stream, args)).toBe(code)
})
