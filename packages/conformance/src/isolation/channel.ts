import { writeSync } from 'node:fs'
import { frame, textFrame } from './frames.ts'
import type { JournalEntry, LaneMessage } from './messages.ts'

/** The pipe from the process of a lane to the command: the first file descriptor after stdin, stdout and stderr. */
export const channelDescriptor = 3
/** The file that the process of a lane keeps its journal in: the descriptor after the pipe. */
export const journalDescriptor = 4

/** Milliseconds between two signs of life, at least. */
const aliveInterval = 50

/** How the process of a lane speaks to the command. */
export interface Channel {
  /** Writes a message before it returns, so that it arrives even if the next thing done ends the process. */
  send(message: LaneMessage): void
  /** Writes an entry of the journal before it returns. A file costs a third of what a pipe does, and wakes nobody. */
  note(entry: JournalEntry): void
  /** Says that work goes on, unless something was said a moment ago. */
  alive(): void
}

function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length; ) {
    try {
      written += writeSync(descriptor, bytes, written)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error
    }
  }
}

/** Opens the channel. */
export function openChannel(): Channel {
  let last = 0
  const send = (message: LaneMessage) => {
    writeAll(channelDescriptor, frame(message))
    last = performance.now()
  }
  const alive = () => {
    if (performance.now() - last > aliveInterval) send({ kind: 'alive' })
  }
  return {
    send,
    note: (entry) => {
      writeAll(journalDescriptor, entry.kind === 'call' ? frame(entry) : textFrame(entry))
      alive()
    },
    alive,
  }
}
