import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Message, Task } from './messages.ts'

/** Flags and variables that a measuring process is started with, so that they can be told. */
export interface Start {
  readonly flags: readonly string[]
  readonly variables: Readonly<Record<string, string>>
}

/**
 * How measuring processes are started, and with which flags of Node besides. Garbage is collected between blocks, outside
 * the timer. On glibc, freed pages of large arrays stay in the process: else each fresh output of a megabyte or more pays
 * for touching its pages for the first time.
 */
export const startWith = (nodeFlags: readonly string[] = []): Start => ({
  flags: [...process.execArgv.filter((flag) => flag.startsWith('--conditions')), '--expose-gc', ...nodeFlags],
  variables:
    process.platform === 'linux'
      ? { MALLOC_MMAP_THRESHOLD_: String(2 ** 30), MALLOC_TRIM_THRESHOLD_: String(2 ** 32) }
      : {},
})

/**
 * Runs a task in a process of its own and hands on what it tells. Resolves when it is done.
 * @throws Error where the process fails or ends before it is done. An abort ends the process and resolves.
 */
export function runTask(
  task: Task,
  { flags, variables }: Start,
  tell: (message: Message) => void,
  signal: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child: ChildProcess = fork(fileURLToPath(new URL('measuring-process.ts', import.meta.url)), [], {
      execArgv: [...flags],
      env: { ...process.env, ...variables },
      serialization: 'advanced',
      // An interrupt from the keyboard reaches the whole group; the parent alone answers it.
      detached: true,
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    let ended = false
    const stop = () => {
      ended = true
      child.kill('SIGKILL')
      resolve()
    }
    signal.addEventListener('abort', stop, { once: true })
    child.on('message', (message: Message) => {
      if (message.kind === 'failed') {
        ended = true
        reject(new Error(`the measuring process failed: ${message.message}`))
      } else if (message.kind === 'done') ended = true
      else tell(message)
    })
    child.on('error', reject)
    child.on('exit', (code, by) => {
      signal.removeEventListener('abort', stop)
      if (ended) resolve()
      else reject(new Error(`the measuring process ended before it was done, by ${by ?? `exit code ${code}`}`))
    })
    child.send(task)
  })
}
