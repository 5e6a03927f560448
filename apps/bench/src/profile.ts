#!/usr/bin/env node
/**
 * Tells where the time of our engine's calls goes, on the core layers and the gradients of their inputs, in a process that
 * starts as those of the bench do. Writes docs/performance/profile.json and profile.md.
 *
 *     npx -y pnpm@12 --filter convlaws-bench run profile
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { startWith } from './process/run-task.ts'

const program = fileURLToPath(new URL('profile/profiling-process.ts', import.meta.url))
const start = startWith()
const { status } = spawnSync(process.execPath, [...start.flags, program], {
  env: { ...process.env, ...start.variables },
  stdio: 'inherit',
})
process.exitCode = status ?? 1
