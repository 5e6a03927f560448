/** The module worker of `<law-runner>`: takes one request and answers until the run has ended. */
import { laws } from '@convlaws/laws'
import type { LawRunMessage, LawRunRequest } from '@convlaws/widgets'
import { runLaw } from './run-law.ts'
import { subjectOf } from './subjects.ts'

const tell = (message: LawRunMessage) => postMessage(message)

addEventListener('message', async ({ data }: MessageEvent<LawRunRequest>) => {
  try {
    const law = laws.find(({ id }) => id === data.law)
    if (!law) throw new Error(`there is no law '${data.law}'`)
    await runLaw(law, await subjectOf(data.subject), data, tell)
  } catch (error) {
    tell({ kind: 'broken', message: error instanceof Error ? error.message : String(error) })
  }
})
