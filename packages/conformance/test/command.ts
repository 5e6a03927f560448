import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { ReportJson } from '@convlaws/report'
import { commandPath, conditions } from './program.ts'

const folder = fileURLToPath(new URL('.', import.meta.url))

const program = [...conditions, commandPath]

/** How a run of the command ended. */
export interface Finished {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** What a run of the command is given. */
export interface RunOptions {
  readonly cwd?: string
  readonly env?: { readonly [name: string]: string }
  /** Sends this signal when the standard error shows that rows are being tried. */
  readonly signalOnceRunning?: NodeJS.Signals
}

/** Runs the command in this folder. */
export function convlaws(args: readonly string[], options: RunOptions = {}): Promise<Finished> {
  return run(process.execPath, [...program, ...args], options)
}

function run(
  file: string,
  args: readonly string[],
  { cwd = folder, env = {}, signalOnceRunning }: RunOptions = {},
): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const { FORCE_COLOR: _, ...inherited } = process.env
    const child = spawn(file, args, { cwd, env: { ...inherited, NO_COLOR: '1', ...env } })
    let [stdout, stderr] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      if (signalOnceRunning && stderr === '') setTimeout(() => child.kill(signalOnceRunning), 500)
      stderr += text
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, stdout, stderr }))
  })
}

/**
 * Runs the command in this process, which is faster than a process of its own where nothing is checked. One at a time:
 * it takes what the whole process writes.
 */
export async function convlawsHere(args: readonly string[]): Promise<Finished> {
  const [out, error] = [process.stdout.write, process.stderr.write]
  let [stdout, stderr] = ['', '']
  process.stdout.write = (text: string | Uint8Array) => {
    stdout += text
    return true
  }
  process.stderr.write = (text: string | Uint8Array) => {
    stderr += text
    return true
  }
  const before = process.cwd()
  process.chdir(folder)
  try {
    const { runCommand } = await import('../src/command/program.ts')
    return { code: await runCommand(args), stdout, stderr }
  } finally {
    process.chdir(before)
    process.stdout.write = out
    process.stderr.write = error
  }
}

/** Runs a line that was given to be pasted, in a shell, with `npx convlaws` standing for the command of these tests. */
export async function pasted(line: string): Promise<Finished> {
  const words = [process.execPath, ...program].map((word) => `'${word}'`).join(' ')
  return run('sh', ['-c', line.replace('npx convlaws', words)])
}

/** Runs `check` of a test subject and reads its report. */
export async function checkJson(
  subject: string,
  ...args: readonly string[]
): Promise<{ readonly code: number | null; readonly report: ReportJson; readonly stderr: string }> {
  const { code, stdout, stderr } = await convlaws(['check', subject, '--quiet', '--reporter', 'json', ...args])
  try {
    return { code, report: JSON.parse(stdout) as ReportJson, stderr }
  } catch {
    throw new Error(`${subject}: exit ${code}, no JSON: ${stdout.slice(0, 300)} ${stderr}`)
  }
}
