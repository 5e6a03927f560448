import { type ChildProcess, spawn } from 'node:child_process'
import type { Readable } from 'node:stream'
import { laneProcessArguments, laneProcessPath } from '../lane-process-path.ts'
import { channelDescriptor } from './channel.ts'
import { FrameError, frameReader } from './frames.ts'
import type { LaneJob } from './lane-job.ts'
import { lastLines } from './last-lines.ts'
import type { LaneMessage } from './messages.ts'

/** How the process of a lane ended. */
export interface ChildEnd {
  /** It was ended because it said nothing for too long. */
  readonly silent: boolean
  /** It was ended because what it wrote to the pipe of messages is none; somebody else wrote there. */
  readonly garbled: boolean
  /** Why it could not be started, where it was not. */
  readonly notStarted?: string
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  /** The end of what it wrote to stderr. */
  readonly stderr: readonly string[]
}

/** What the command wants to know of a process while it runs. */
export interface ChildListener {
  readonly onMessage: (message: LaneMessage) => void
  /** The file for its journal. */
  readonly journal: number
  /** Milliseconds that it may be silent from now on. */
  readonly patience: () => number
  /** What the subject writes to stdout and stderr, as it comes. */
  readonly onOutput?: ((text: string) => void) | undefined
  readonly signal?: AbortSignal | undefined
}

/** Milliseconds between two looks at the clock. */
const glance = 50
/** Milliseconds after the end of a process in which its pipes must close; a process that it started may hold them open. */
const linger = 500
/** How many lines of stderr are kept for the report of a crash. */
const stderrLines = 3

const running = new Set<ChildProcess>()

/** Ends every process of a lane that still runs, at once. */
export function killChildren(): void {
  for (const child of running) child.kill('SIGKILL')
}

/** The end of a process that never began. */
const neverBegan = (error: unknown): ChildEnd => ({
  ...{ silent: false, garbled: false, code: null, signal: null, stderr: [] },
  notStarted: (error as Error).message,
})

/**
 * Runs one process of a lane to its end, and ends it when it is silent for longer than the listener's patience, or what
 * it says is no message.
 */
export function runChild(
  job: LaneJob,
  { onMessage, journal, patience, onOutput, signal }: ChildListener,
): Promise<ChildEnd> {
  return new Promise((resolve) => {
    let child: ChildProcess
    try {
      child = spawn(process.execPath, [...laneProcessArguments(job.runs), laneProcessPath], {
        stdio: ['pipe', 'pipe', 'pipe', 'pipe', journal],
        windowsHide: true,
      })
    } catch (error) {
      resolve(neverBegan(error))
      return
    }
    // Also told of a process that cannot be ended, which is still waited for.
    child.on('error', (error) => {
      if (child.pid === undefined) resolve(neverBegan(error))
    })
    // Without a process there may be no pipes either.
    if (child.pid === undefined) return
    running.add(child)
    const stderr = lastLines()
    let silent = false
    let garbled = false
    let lastSign = performance.now()
    const clock = setInterval(() => {
      if (performance.now() - lastSign <= patience()) return
      silent = true
      child.kill('SIGKILL')
    }, glance)
    const abort = () => child.kill('SIGKILL')
    signal?.addEventListener('abort', abort)
    if (signal?.aborted) abort()
    const readFrames = frameReader((message) => {
      lastSign = performance.now()
      onMessage(message as LaneMessage)
    })
    ;(child.stdio[channelDescriptor] as Readable).on('data', (chunk: Buffer) => {
      if (garbled) return
      try {
        readFrames(chunk)
      } catch (error) {
        if (!(error instanceof FrameError)) throw error
        garbled = true
        child.kill('SIGKILL')
      }
    })
    const read = (stream: Readable, keep: boolean) =>
      stream.setEncoding('utf8').on('data', (text: string) => {
        if (keep) stderr.add(text)
        onOutput?.(text)
      })
    read(child.stdout as Readable, false)
    read(child.stderr as Readable, true)
    child.stdin?.on('error', () => {}) // it may end before it has read its job
    child.stdin?.end(JSON.stringify(job))
    const finish = (code: number | null, ended: NodeJS.Signals | null) => {
      clearInterval(clock)
      clearTimeout(lingering)
      running.delete(child)
      signal?.removeEventListener('abort', abort)
      for (const stream of child.stdio) stream?.destroy()
      resolve({ silent, garbled, code, signal: ended, stderr: stderr.lines(stderrLines) })
    }
    let lingering: NodeJS.Timeout | undefined
    child.on('exit', (code, ended) => {
      clearInterval(clock)
      lingering = setTimeout(() => finish(code, ended), linger)
    })
    child.on('close', finish)
  })
}
