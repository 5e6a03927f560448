import type { DrawnCase, RecordedCall, RowResult } from '@convlaws/laws'
import { type ChildEnd, type ChildListener, runChild } from './child.ts'
import { FrameError } from './frames.ts'
import { type Journal, openJournal, rowsOfJournal } from './journal.ts'
import type { LaneJob } from './lane-job.ts'
import type { LaneMessage, SubjectFacts } from './messages.ts'

/** What the command heard from one process of a lane, from its beginning to its end. */
export interface Heard {
  subject?: SubjectFacts
  loadFailure?: string
  readonly rows: RowResult[]
  /** The case that was being tried when the process ended, after the last finished row. */
  lastCase?: { readonly path: string; readonly descriptor: string }
  /** How many cases of the unfinished row were begun. */
  casesBegun: number
  /** Every case that was begun and counts for coverage, a list for each finished row and for the unfinished one. */
  readonly drawn: DrawnCase[][]
  /** Calls since the last case began. */
  readonly calls: RecordedCall[]
  broke?: string
  /** Every row was run. */
  done: boolean
  end?: ChildEnd
}

/** Milliseconds that a process may take to load its adapter and to make the first implementation. */
export const loadTimeout = 60_000
/** Milliseconds that a process may be silent beyond the time that a case is given. */
export const grace = 2000

const hear: { readonly [kind in LaneMessage['kind']]: (heard: Heard, message: LaneMessage & { kind: kind }) => void } =
  {
    subject: (heard, { kind: _, ...facts }) => {
      heard.subject = facts
    },
    'load-failed': (heard, { reason }) => {
      heard.loadFailure = reason
    },
    alive: () => {},
    row: (heard, { row }) => {
      heard.rows.push(row)
    },
    broke: (heard, { reason }) => {
      heard.broke = reason
    },
    done: (heard) => {
      heard.done = true
    },
  }

const isMessage = (value: unknown): value is LaneMessage =>
  typeof value === 'object' && value !== null && 'kind' in value && Object.hasOwn(hear, value.kind as string)

/** Adds what a journal tells: of every row its drawn cases, of the unfinished one where it stood, and the last case's calls. */
function readJournal(heard: Heard, journal: Journal): void {
  for (const [row, entries] of rowsOfJournal(journal.entries()).entries()) {
    const drawn: DrawnCase[] = []
    heard.drawn.push(drawn)
    for (const entry of entries) {
      if (entry.kind === 'call') heard.calls.push(entry.call)
      if (entry.kind !== 'case') continue
      heard.calls.length = 0
      if (entry.drawn) drawn.push(entry.drawn)
      if (row < heard.rows.length) continue
      heard.lastCase = entry
      if (!entry.path.includes(' ')) heard.casesBegun++
    }
  }
}

/** How long a lane's process may take for a case, and who listens to it. */
export interface Watch extends Pick<ChildListener, 'onOutput' | 'signal'> {
  /** Milliseconds for one case. */
  readonly caseTimeout: number
  readonly onSubject?: (subject: SubjectFacts) => void
  readonly onRow?: (row: RowResult) => void
}

/** Runs one process of a lane and writes down what it says. */
export async function watchJob(job: LaneJob, { caseTimeout, onSubject, onRow, ...rest }: Watch): Promise<Heard> {
  const heard: Heard = { rows: [], casesBegun: 0, drawn: [], calls: [], done: false }
  const journal = openJournal()
  try {
    heard.end = await runChild(job, {
      ...rest,
      journal: journal.descriptor,
      patience: () => (heard.subject ? caseTimeout + grace : loadTimeout),
      onMessage: (message) => {
        if (!isMessage(message)) throw new FrameError('it is no message of a lane')
        ;(hear[message.kind] as (heard: Heard, message: LaneMessage) => void)(heard, message)
        if (message.kind === 'subject') onSubject?.(message)
        if (message.kind === 'row') onRow?.(message.row)
      },
    })
    readJournal(heard, journal)
  } finally {
    journal.close()
  }
  return heard
}
