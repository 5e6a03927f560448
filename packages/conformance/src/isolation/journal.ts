import { randomUUID } from 'node:crypto'
import { closeSync, fstatSync, openSync, readSync, unlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { UsageError } from '../command/usage-error.ts'
import { FrameError, frameReader } from './frames.ts'
import type { JournalEntry } from './messages.ts'

/** The file in which the process of a lane writes down what it is about to do; it has no name, and is gone when it is closed. */
export interface Journal {
  readonly descriptor: number
  /** Everything that was written, in order; an entry that was cut short, and what follows one that is none, is left out. */
  entries(): readonly JournalEntry[]
  close(): void
}

function openUnnamed(folder: string): number {
  const path = join(folder, `convlaws-${randomUUID()}`)
  try {
    const descriptor = openSync(path, 'wx+', 0o600)
    unlinkSync(path)
    return descriptor
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new UsageError(
      `check: the journal of a lane cannot be written in ${folder} (${code}); the folder for temporary files must exist and be writable`,
    )
  }
}

/**
 * Opens an empty journal among the temporary files.
 * @throws UsageError where nothing can be written there
 */
export function openJournal(): Journal {
  const descriptor = openUnnamed(tmpdir())
  return {
    descriptor,
    entries: () => {
      const entries: JournalEntry[] = []
      const bytes = Buffer.alloc(fstatSync(descriptor).size)
      for (let at = 0, read = 1; at < bytes.length && read > 0; at += read)
        read = readSync(descriptor, bytes, at, bytes.length - at, at)
      try {
        frameReader((entry) => entries.push(entry as JournalEntry))(bytes)
      } catch (error) {
        if (!(error instanceof FrameError)) throw error
      }
      return entries
    },
    close: () => closeSync(descriptor),
  }
}

/** The entries of each row, the last of which may be unfinished. */
export function rowsOfJournal(entries: readonly JournalEntry[]): readonly (readonly JournalEntry[])[] {
  const rows: JournalEntry[][] = [[]]
  for (const entry of entries) {
    if (entry.kind === 'row-end') rows.push([])
    else rows.at(-1)!.push(entry)
  }
  return rows
}
