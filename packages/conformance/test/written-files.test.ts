import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Expectation } from '@convlaws/report'
import { expect, test } from 'vitest'
import { convlaws, convlawsHere } from './command.ts'
import { assertRefused, check, file, folder, type Refusal } from './refusal.ts'

const inFile = (name: string) => join(file('plain.txt', 'text'), name)
const list = join(folder, 'list.json')

/** Refused before the adapter is looked at, which is not there. */
const refusals: readonly Refusal[] = [
  [
    'a report that cannot be written',
    check('./nothing-here.mjs', '--reporter', `json:${inFile('report.json')}`),
    2,
    /report.json cannot be written: E/,
  ],
  [
    'a list of known failures that cannot be written',
    check('./nothing-here.mjs', '--write-expectations', inFile('list.json')),
    2,
    /list.json cannot be written: E/,
  ],
  [
    'a folder of reports that cannot be made',
    ['matrix', './nothing-here.mjs', '--quiet', '--out', inFile('out')],
    2,
    /index.html cannot be written: E/,
  ],
  [
    'a list of several adapters',
    ['check', './nothing-here.mjs', 'builtin:reference', '--write-expectations', list],
    2,
    /--write-expectations .*list.json is the list of one adapter, and 2 are given/,
  ],
  [
    'a list in the file of a report',
    check('./nothing-here.mjs', '--reporter', `json:${list}`, '--write-expectations', join(folder, './list.json')),
    2,
    /reporter json and --write-expectations would both write .*list.json/,
  ],
]
test.each(refusals)('%s', async (_, args, code, line) => assertRefused(await convlawsHere(args), code, line))

/** A module like another one that, when it is loaded, makes a folder where a report is to be written. */
function hinders(name: string, base: string): { readonly module: string; readonly hindered: string } {
  const hindered = join(folder, `${name}.report`)
  const path = fileURLToPath(new URL(base, import.meta.url))
  const text = `import { mkdirSync } from 'node:fs'
mkdirSync(${JSON.stringify(hindered)}, { recursive: true })
export { default } from ${JSON.stringify(path)}`
  return { module: file(`${name}.mjs`, text), hindered }
}

test.concurrent('a file that cannot be written after the run takes nothing with it: failures', async () => {
  const { module, hindered } = hinders('hinders-failures', './subjects/nans.mjs')
  const other = join(folder, 'failures.xml')
  const targets = ['--reporter', `json:${hindered}`, '--reporter', `junit:${other}`, '--reporter', 'brief']
  const { code, stdout, stderr } = await convlaws(check(module, ...targets))
  expect(code).toBe(1)
  expect(stdout).toMatch(/^failed agrees-with-definition\/forward\/exact$/m)
  expect(stderr).toMatch(/^convlaws: .*hinders-failures.report cannot be written: EISDIR$/m)
  expect(readFileSync(other, 'utf8')).toContain('<failure')
})

test.concurrent('a file that cannot be written after the run is no pass', async () => {
  const { module, hindered } = hinders('hinders-a-pass', './subjects/off-by.mjs')
  const { code, stderr } = await convlaws(check(module, '--reporter', `json:${hindered}`, '--reporter', 'brief'))
  expect(code).toBe(2)
  expect(stderr).toMatch(/^convlaws: .*hinders-a-pass.report cannot be written: EISDIR$/m)
})

test.concurrent('an interrupted run writes its report, and no list of known failures', async () => {
  const [report, known] = [join(folder, 'interrupted.json'), file('known-before.json', '[]')]
  const args = ['subjects/slow.mjs', '--law', 'agrees-with-definition', '--runs', '40']
  const files = ['--reporter', `json:${report}`, '--write-expectations', known]
  const { code, stderr } = await convlaws(['check', ...args, ...files], { signalOnceRunning: 'SIGINT' })
  expect(code).toBe(130)
  expect(existsSync(report)).toBe(true)
  expect(stderr).toMatch(/^convlaws: .*known-before.json is not written: the run was interrupted/m)
  expect(readFileSync(known, 'utf8')).toBe('[]')
})

const link = 'https://example.org/'
/** Entries that no run below shows: of another law, and of the row that is run. */
const entries: readonly Expectation[] = [
  { law: 'stride-is-subsampling', reason: 'another law', link },
  { law: 'agrees-with-definition', when: { operation: 'forward', domain: 'exact', rank: 2 }, reason: 'two axes', link },
]
const rewritten = async (name: string, ...args: readonly string[]) => {
  const known = join(folder, name)
  writeFileSync(known, JSON.stringify(entries))
  const flags = ['--reporter', 'brief', '--expect', known, '--write-expectations', known, ...args]
  await convlaws(check('builtin:reference', ...flags))
  return JSON.parse(readFileSync(known, 'utf8')) as unknown
}

test.concurrent('a list that is written by a part of a run keeps what that part could not show', async () => {
  expect(await rewritten('of-a-law.json')).toEqual(entries.slice(0, 1))
  expect(await rewritten('of-a-rank.json', '--rank', '1')).toEqual(entries)
})
