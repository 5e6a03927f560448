import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadAdapter, thrownText } from '../../src/adapter/load-adapter.ts'
import { endText } from '../../src/isolation/lost-row.ts'

const folder = mkdtempSync(join(tmpdir(), 'convlaws-'))

test('the default export of a module that a compiler wrote as CommonJS is found', async () => {
  const path = join(folder, 'compiled.cjs')
  writeFileSync(path, "Object.defineProperty(exports, '__esModule', { value: true }); exports.default = { name: 'it' }")
  expect(await loadAdapter({ kind: 'module', path }, {})).toEqual({ name: 'it' })
})

test.each([
  [new Error('no device\nsee the manual'), 'no device'],
  [new Error('\n  \nno device'), 'no device'],
  [new TypeError('no device'), 'TypeError: no device'],
  ['no\ndevice', 'no device'],
  [{ code: 5 }, '{"code":5}'],
  [undefined, 'undefined'],
])('what was thrown is told in one line', (thrown, text) => expect(thrownText(thrown)).toBe(text))

test('a process that is silent is told with the time that it was given', () => {
  const end = { silent: true, garbled: false, code: null, signal: 'SIGKILL', stderr: [] } as const
  expect(endText(end, 60_000)).toBe('no answer within 60000 ms; the process was ended')
})
