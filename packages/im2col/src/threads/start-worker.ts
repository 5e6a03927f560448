import type { Worker as NodeWorker } from 'node:worker_threads'
import { nodeModule } from '../node-module.ts'
import { play } from './play.ts'
import { type Assignment, serve } from './serve.ts'

/** A thread that serves until it is told to quit. */
export interface Server {
  /** Settles when it serves; rejects when it cannot be started. */
  readonly ready: Promise<void>
  /** Ends it, whatever it does. */
  end(): void
}

type Threads = { readonly Worker: typeof NodeWorker }

const nodeThreads = () => nodeModule('node:worker_threads') as Threads | undefined

/** Whether threads with a common memory can be started here. */
export function canStartWorkers(): boolean {
  return typeof SharedArrayBuffer === 'function' && (nodeThreads() !== undefined || typeof Worker === 'function')
}

function startInNode({ Worker }: Threads, workerData: Assignment): Server {
  const source = `const { workerData, parentPort } = require('node:worker_threads')
;(${serve})(workerData, ${play}, () => parentPort.postMessage('ready'))`
  const worker = new Worker(source, { eval: true, execArgv: [], workerData })
  const ready = new Promise<void>((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
  })
  const settled = () => worker.unref() // it shall not keep the process alive
  ready.then(settled, settled)
  return { ready, end: () => void worker.terminate() }
}

function startInBrowser(assignment: Assignment): Server {
  const source = `onmessage = ({ data }) => (${serve})(data, ${play}, () => postMessage('ready'))`
  const address = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }))
  const worker = new Worker(address)
  const ready = new Promise<void>((resolve, reject) => {
    worker.onmessage = () => resolve()
    worker.onerror = ({ message }) => reject(new Error(message))
  })
  const settled = () => URL.revokeObjectURL(address)
  ready.then(settled, settled)
  worker.postMessage(assignment)
  return { ready, end: () => worker.terminate() }
}

/** Starts a worker: a thread in Node, a Web Worker elsewhere. Its program is text, so that no bundler must know of it. */
export function startWorker(assignment: Assignment): Server {
  const threads = nodeThreads()
  return threads ? startInNode(threads, assignment) : startInBrowser(assignment)
}
