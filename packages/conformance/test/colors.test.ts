import { expect, test } from 'vitest'
import { convlaws } from './command.ts'
import { check } from './refusal.ts'

const args = check('builtin:reference', '--reporter', 'pretty').filter((each) => each !== '--quiet')
const color = '\u001b['

test.concurrent('a pipe gets no colours, in CI neither', async () => {
  const { stdout, stderr } = await convlaws(args, { env: { NO_COLOR: '', CI: 'true' } })
  expect(stdout).toContain('agrees-with-definition')
  expect(stdout + stderr).not.toContain(color)
})

test.concurrent('FORCE_COLOR colours a pipe, and NO_COLOR is heeded before it', async () => {
  const { stdout, stderr } = await convlaws(args, { env: { NO_COLOR: '', FORCE_COLOR: '1' } })
  expect(stdout).toContain(color)
  expect(stderr).toContain(color)
  expect((await convlaws(args, { env: { NO_COLOR: '1', FORCE_COLOR: '1' } })).stdout).not.toContain(color)
})
