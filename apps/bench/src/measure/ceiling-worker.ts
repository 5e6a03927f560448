/** One of several copies of the micro-kernel that are measured at once: warms up, says so, and waits for the start. */
import { once } from 'node:events'
import { parentPort } from 'node:worker_threads'
import { createCeiling } from '@convlaws/im2col/ceiling'
import { seriesSpeed } from './ceiling.ts'

const port = parentPort!
const ceiling = createCeiling()
if (!ceiling) throw new Error('bug: the kernel is measured where there is none')
await seriesSpeed(ceiling)
const started = once(port, 'message')
port.postMessage('ready')
await started
port.postMessage(await seriesSpeed(ceiling))
port.close()
