import { spawnSync } from 'node:child_process'
import { writeSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { textFrame } from '../../src/isolation/frames.ts'
import { openJournal, rowsOfJournal } from '../../src/isolation/journal.ts'
import type { JournalEntry } from '../../src/isolation/messages.ts'

const begun = (path: string): JournalEntry => ({ kind: 'case', path, descriptor: '' })

describe('a journal', () => {
  test('has what was written, in order, without an entry that was cut short', () => {
    const journal = openJournal()
    for (const path of ['0', '1']) writeSync(journal.descriptor, textFrame(begun(path)))
    writeSync(journal.descriptor, textFrame(begun('2')).subarray(0, 9))
    expect(journal.entries()).toEqual([begun('0'), begun('1')])
    journal.close()
  })

  test('has what a process wrote that was ended without warning', () => {
    const journal = openJournal()
    const program = `require('node:fs').writeSync(3, Buffer.from('${textFrame(begun('7')).toString('hex')}', 'hex')); process.abort()`
    const { signal } = spawnSync(process.execPath, ['-e', program], {
      stdio: ['ignore', 'ignore', 'ignore', journal.descriptor],
    })
    expect(signal).toBe('SIGABRT')
    expect(journal.entries()).toEqual([begun('7')])
    journal.close()
  })

  test('has what was written before something that is no entry', () => {
    const journal = openJournal()
    writeSync(journal.descriptor, textFrame(begun('0')))
    writeSync(journal.descriptor, 'what a subject wrote')
    expect(journal.entries()).toEqual([begun('0')])
    journal.close()
  })

  test('is empty when nothing was written', () => {
    const journal = openJournal()
    expect(journal.entries()).toEqual([])
    journal.close()
  })
})

test('the entries of rows are told apart by their ends', () => {
  const end: JournalEntry = { kind: 'row-end' }
  expect(rowsOfJournal([begun('0'), end, begun('0'), begun('1')])).toEqual([[begun('0')], [begun('0'), begun('1')]])
  expect(rowsOfJournal([begun('0'), end])).toEqual([[begun('0')], []])
})
