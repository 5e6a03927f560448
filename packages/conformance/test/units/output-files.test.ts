import { existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { exitCodes } from '../../src/command/exit-code.ts'
import { assertWritable, exitCodeWithFiles, writeFiles, writersOfOneFile } from '../../src/command/output-files.ts'
import { UsageError } from '../../src/command/usage-error.ts'

const folder = mkdtempSync(join(tmpdir(), 'convlaws-'))
const file = (name: string, text = 'kept') => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}
const existing = file('existing.json')

test('whether a file can be written is found out without leaving a trace, but for its folder', () => {
  const fresh = join(folder, 'new/report.json')
  assertWritable(fresh)
  expect(existsSync(join(folder, 'new'))).toBe(true)
  expect(existsSync(fresh)).toBe(false)
  assertWritable(existing)
  expect(readFileSync(existing, 'utf8')).toBe('kept')
})

test('a link to a file that is not there yet stays', () => {
  const link = join(folder, 'link.json')
  symlinkSync(join(folder, 'target.json'), link)
  assertWritable(link)
  writeFileSync(link, 'through the link')
  expect(readFileSync(join(folder, 'target.json'), 'utf8')).toBe('through the link')
})

test('a device is taken as it is', () => assertWritable('/dev/null'))

mkdirSync(join(folder, 'a-folder'))
test.each([
  [join(folder, 'a-folder'), /a-folder cannot be written: EISDIR/],
  [join(existing, 'report.json'), /report.json cannot be written: (ENOTDIR|EEXIST)/],
])('%s cannot be written', (path, reason) => {
  expect(() => assertWritable(path)).toThrow(UsageError)
  expect(() => assertWritable(path)).toThrow(reason)
})

test('every file that can be written is, and each other one is complained of', () => {
  const complaints = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const files = ['a-folder', 'new/first.txt', 'existing.json/x', 'last.txt'].map((name) => join(folder, name))
  const written = writeFiles(files.map((path) => ({ file: path, text: 'text' })))
  const said = complaints.mock.calls.map(([text]) => String(text))
  complaints.mockRestore()
  expect(written).toBe(false)
  expect(said).toHaveLength(2)
  expect(said[0]).toMatch(/^convlaws: .*a-folder cannot be written: EISDIR\n$/)
  expect([files[1]!, files[3]!].map((path) => readFileSync(path, 'utf8'))).toEqual(['text', 'text'])
  expect(writeFiles([{ file: files[3]!, text: 'again' }])).toBe(true)
})

test('a file that lacks is no pass, and hides nothing that was found', () => {
  const { passed, failed, wrongUsage, vacuous } = exitCodes
  expect([passed, failed, vacuous].map((code) => exitCodeWithFiles(code, false))).toEqual([wrongUsage, failed, vacuous])
  expect(exitCodeWithFiles(passed, true)).toBe(passed)
})

test('writers of one file are found by where it is, not by how it is spelt', () => {
  const [a, b, c] = [{ name: 'a', file: 'x/y' }, { name: 'b' }, { name: 'c', file: './x/../x/y' }]
  expect(writersOfOneFile<{ readonly name: string; readonly file?: string }>([a, b, b, c])).toEqual([a, c])
  expect(writersOfOneFile<{ readonly name: string; readonly file?: string }>([a, b, b])).toEqual([])
})
