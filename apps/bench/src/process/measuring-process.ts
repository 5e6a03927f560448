/** The process that measures everything on one number of threads. It is told a {@link Task} and answers with messages. */
import { measureTask } from './measure-task.ts'
import type { Message, Task } from './messages.ts'

const send = (message: Message): Promise<void> =>
  new Promise((resolve) => {
    process.send!(message, () => resolve())
  })

// Without the process that started it there is nobody to tell.
process.once('disconnect', () => process.exit())

process.once('message', async (task: Task) => {
  try {
    await measureTask(task, send)
    await send({ kind: 'done' })
  } catch (error) {
    await send({ kind: 'failed', message: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
  // Pools of threads of the libraries would keep the process alive.
  process.exit()
})
