/** One of several copies of the micro-kernel that are measured at once: warms up, says so, and measures a series at each start. */
import { parentPort } from 'node:worker_threads'
import { createCeiling } from '@convlaws/im2col/ceiling'
import { seriesSpeed } from './ceiling.ts'

const port = parentPort!
const ceiling = createCeiling()
if (!ceiling) throw new Error('bug: the kernel is measured where there is none')
await seriesSpeed(ceiling)
port.on('message', async () => port.postMessage(await seriesSpeed(ceiling)))
port.postMessage('ready')
