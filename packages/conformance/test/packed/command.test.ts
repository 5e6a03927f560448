import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { type Outcome, run } from './run.ts'

const { folder } = inject('installed')

/** The command as `npx` starts it, which itself takes longer than the command. */
const convlaws = (...args: string[]): Promise<Outcome> => {
  const [node, program] = ['oldest-node/bin/node', '.bin/convlaws'].map((path) => join(folder, 'node_modules', path))
  return run(folder, node!, program!, ...args)
}

const oneLaw = ['--law', 'agrees-with-definition', '--operation', 'forward', '--runs', '10']

describe('convlaws, installed', () => {
  test('check passes the reference, as a user starts it', async () => {
    const { code, stdout } = await run(folder, 'npx', '--no', 'convlaws', 'check', 'builtin:reference', ...oneLaw)
    expect(stdout).toContain('✓ agrees-with-definition')
    expect(code).toBe(0)
  })

  test('check fails a wrong module of the user, and the line it gives repeats the failure', async () => {
    const { code, stdout } = await convlaws('check', './user-convolution.js', ...oneLaw)
    expect(stdout).toContain('✗ agrees-with-definition')
    expect(stdout).toMatch(/\bforward n\d+ ci\d+ size\d+x\d+ co\d+ filter\d+x\d+ \S+ \S+ dilations\d+x\d+ groups\d+\b/)
    expect(code).toBe(1)
    const again = stdout.match(/^ *npx convlaws (check .+)$/m)?.[1]?.split(' ')
    const repeated = await convlaws(...(again ?? []))
    expect(repeated.stdout).toContain('✗ agrees-with-definition')
    expect(repeated.code).toBe(1)
  })

  test('check writes a report as pure JSON', async () => {
    const { code, stdout } = await convlaws('check', './user-convolution.js', ...oneLaw, '--reporter', 'json')
    expect(JSON.parse(stdout)).toMatchObject({
      schemaVersion: 1,
      contract: 1,
      implementation: { name: 'swaps-padding-ends', version: '1.0.0' },
      verdict: 'nonconformant',
    })
    expect(code).toBe(1)
  })

  test('laws and faults know which kills which', async () => {
    const { stdout: law } = await convlaws('laws', 'agrees-with-definition')
    const { stdout: fault } = await convlaws('faults', 'drops-the-last-tap')
    expect(law).toMatch(/^ {2}kills +.*drops-the-last-tap/m)
    expect(fault).toMatch(/^ {2}killed by +.*agrees-with-definition/m)
  })

  test('check of a library that is not installed says what to install', async () => {
    const { code, stderr } = await convlaws('check', 'builtin:tfjs-cpu')
    expect(stderr).toContain('npm install @tensorflow/tfjs-core')
    expect(code).toBe(3)
  })

  test('an unknown command is wrong usage', async () => {
    const { code, stderr } = await convlaws('chek', 'builtin:reference')
    expect(stderr).toContain('chek')
    expect(code).toBe(2)
  })
})
