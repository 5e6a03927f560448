import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { type SettledSpeed, settledSpeed } from './ceiling.ts'

/**
 * GFLOP/s of several copies of the kernel together, each on a thread of its own and with operands of its own: what more
 * threads can reach on this machine, whatever the code. Two virtual cores may be one core.
 */
export async function copiesSpeed(threads: number, settle = settledSpeed): Promise<SettledSpeed> {
  const workers = Array.from({ length: threads }, () => new Worker(new URL('ceiling-worker.ts', import.meta.url)))
  await Promise.all(workers.map((worker) => once(worker, 'message')))
  const together = await settle(async () => {
    const results = workers.map((worker) => once(worker, 'message') as Promise<[number]>)
    for (const worker of workers) worker.postMessage('start')
    return (await Promise.all(results)).reduce((sum, [speed]) => sum + speed, 0)
  })
  await Promise.all(workers.map((worker) => worker.terminate()))
  return together
}
