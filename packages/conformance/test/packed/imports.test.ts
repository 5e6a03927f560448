import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { runToSuccess } from './run.ts'

const { folder, packages } = inject('installed')

const runtimes = [
  { runtime: 'the oldest Node that engines promises', node: join(folder, 'node_modules/oldest-node/bin/node') },
  { runtime: 'the Node of the workspace', node: process.execPath },
]

test.each(runtimes)('every package can be imported and used by $runtime', async ({ node }) => {
  const { stdout, stderr } = await runToSuccess(folder, node, 'use-every-package.js')
  expect(stdout.trim().split('\n').sort()).toEqual(packages.map(({ name }) => name).sort())
  expect(stderr).toBe('')
})

test('the first runtime is Node 20.19.0', async () => {
  const { stdout } = await runToSuccess(folder, runtimes[0]!.node, '--version')
  expect(stdout.trim()).toBe('v20.19.0')
})
