/** The program that a lane runs in: reads a job from stdin, does it, and tells the command through a pipe of its own. */
import { readFileSync } from 'node:fs'
import module from 'node:module'
import type { LaneJob } from './isolation/lane-job.ts'

// Each lane begins with the same modules; compiled code is kept between them, where this Node can.
module.enableCompileCache?.()
const [{ openChannel }, { runJob }] = await Promise.all([
  import('./isolation/channel.ts'),
  import('./isolation/run-job.ts'),
])

// An interrupt from the keyboard reaches the whole group of processes; the command decides what it means.
process.on('SIGINT', () => {})
await runJob(JSON.parse(readFileSync(0, 'utf8')) as LaneJob, openChannel())
// What the subject left open must not keep the process alive.
process.exit(0)
