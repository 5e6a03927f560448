import { expect, test, vi } from 'vitest'
import { runChild } from '../../src/isolation/child.ts'
import { openJournal } from '../../src/isolation/journal.ts'
import type { LaneJob } from '../../src/isolation/lane-job.ts'

test('a process that cannot be started has an end, and leaves no clock behind', async () => {
  const journal = openJournal()
  const node = process.execPath
  const begun = vi.spyOn(globalThis, 'setInterval')
  const ended = vi.spyOn(globalThis, 'clearInterval')
  process.execPath = '/none/node'
  try {
    const end = await runChild({ runs: 1 } as LaneJob, {
      onMessage: () => {},
      journal: journal.descriptor,
      patience: () => 1000,
    })
    expect(end).toMatchObject({ silent: false, code: null, signal: null })
    expect(end.notStarted).toMatch(/ENOENT/)
    for (const { value } of begun.mock.results) expect(ended).toHaveBeenCalledWith(value)
  } finally {
    process.execPath = node
    begun.mockRestore()
    ended.mockRestore()
    journal.close()
  }
})
