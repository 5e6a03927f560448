import { killChildren } from '../isolation/child.ts'

/** Runs `work` with a signal that an interrupt from outside aborts; a second interrupt ends the command at once. */
export async function interruptible<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController()
  const stop = () => {
    if (controller.signal.aborted) {
      killChildren()
      process.exit(130)
    }
    controller.abort()
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  process.on('exit', killChildren)
  try {
    return await work(controller.signal)
  } finally {
    process.off('SIGINT', stop)
    process.off('SIGTERM', stop)
    process.off('exit', killChildren)
  }
}
