import { execFileSync, type StdioOptions } from 'node:child_process'
import os from 'node:os'
import type { Start } from '../process/run-task.ts'
import type { Report } from './report-schema.ts'

function git(...args: string[]): string {
  try {
    const stdio: StdioOptions = ['ignore', 'pipe', 'ignore']
    return execFileSync('git', args, { cwd: import.meta.dirname, encoding: 'utf8', stdio }).trim()
  } catch {
    return ''
  }
}

/** Where a run takes place: commit, engine, machine, and how the measuring processes are started. */
export function environment(start: Start): Report['environment'] {
  return {
    commit: git('rev-parse', '--short=12', 'HEAD') || 'unknown',
    changed: git('status', '--porcelain', '--untracked-files=no', '--', ':!/docs/performance') !== '',
    node: process.versions.node,
    v8: process.versions.v8,
    platform: `${process.platform} ${process.arch}`,
    cpu: os.cpus()[0]?.model.trim() ?? 'unknown',
    cores: os.availableParallelism(),
    memoryGiB: Math.round(os.totalmem() / 2 ** 30),
    flags: [...start.flags],
    variables: { ...(process.env.NODE_OPTIONS && { NODE_OPTIONS: process.env.NODE_OPTIONS }), ...start.variables },
  }
}
