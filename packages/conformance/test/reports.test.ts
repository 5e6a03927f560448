import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DOMParser } from '@xmldom/xmldom'
import { beforeAll, expect, test } from 'vitest'
import { convlaws, convlawsHere } from './command.ts'

/** Within this package, so that the scripts that are written there find the packages. */
const folder = mkdtempSync(join(fileURLToPath(new URL('.', import.meta.url)), '../node_modules/.convlaws-'))
const out = mkdtempSync(join(tmpdir(), 'convlaws-'))
const report = join(out, 'report.json')
const subject = fileURLToPath(new URL('subjects/swaps-strides.mjs', import.meta.url))
const few = ['--law', 'agrees-with-definition', '--operation', 'forward', '--runs', '20', '--quiet']

beforeAll(async () => {
  await convlaws(['check', subject, ...few, '--reporter', `json:${report}`, '--reporter', 'brief'])
})

test('repro prints a script that runs and shows the difference', async () => {
  const { stdout, code } = await convlaws(['repro', report, 'agrees-with-definition', '--adapter', subject], {
    cwd: folder,
  })
  expect(code).toBe(0)
  const script = join(folder, 'repro.mjs')
  writeFileSync(script, stdout)
  const { status, stdout: shown, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8' })
  expect(stderr).toBe('')
  expect(status).toBe(0)
  expect(shown).toMatch(/^forward n1 /)
  expect(shown).toMatch(/result +\[/)
  expect(shown).toMatch(/definition +\[/)
  expect(shown).toMatch(/differing +(\d+ of \d+|\d+ elements, where \d+ are due)/)
})

test('repro of a module at an odd path, with odd options and an odd message, is a script that runs', async () => {
  mkdirSync(join(folder, '.100% #1?'), { recursive: true })
  const module = '.100% #1?/conv.mjs'
  writeFileSync(
    join(folder, module),
    `import reference from '@convlaws/reference'
const forward = (level) => () => { throw new Error(\`level \${level}\\rthrow 1\\u2028throw 2\`) }
export default (options) => ({ ...reference, name: 'im2col', version: '1', forward: forward(options['log-level']) })`,
  )
  const json = join(folder, 'odd.json')
  await convlaws(['check', module, ...few, '--option', 'log-level=2', '--reporter', `json:${json}`], { cwd: folder })
  const { stdout, stderr, code } = await convlaws(['repro', json], { cwd: folder })
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 })
  writeFileSync(join(folder, 'odd.mjs'), stdout)
  const script = spawnSync(process.execPath, ['odd.mjs'], { encoding: 'utf8', cwd: folder })
  expect(script).toMatchObject({ status: 0, stderr: '' })
  expect(script.stdout).toMatch(/result +Error: level 2\rthrow 1\u2028throw 2\n/)
})

/** The report as a version wrote it that did not say which module it had checked. */
function oldReport(): string {
  const { request, ...rest } = JSON.parse(readFileSync(report, 'utf8')) as { readonly request: { adapter?: string } }
  const { adapter: _, ...asked } = request
  const old = join(out, 'old.json')
  writeFileSync(old, JSON.stringify({ ...rest, request: asked }))
  return old
}

test('the lines of a report name the module that was checked, whatever it calls itself', async () => {
  const line = `npx convlaws check ${subject} --law agrees-with-definition `
  expect((await convlawsHere(['report', report])).stdout).toContain(line)
  const { implementation, ...rest } = JSON.parse(readFileSync(report, 'utf8')) as { readonly implementation: object }
  const named = join(out, 'named.json')
  writeFileSync(named, JSON.stringify({ ...rest, implementation: { ...implementation, name: 'im2col' } }))
  expect((await convlawsHere(['report', named])).stdout).toContain(line)
  expect((await convlawsHere(['report', named, '--adapter', './a.mjs'])).stdout).toContain('convlaws check ./a.mjs --')
  expect((await convlawsHere(['report', oldReport(), '--adapter', subject])).stdout).toContain(line)
})

test('a report of a built-in adapter does not repeat its name', async () => {
  const { stdout } = await convlaws(['check', 'builtin:reference', ...few, '--reporter', 'json'])
  expect(Object.keys(JSON.parse(stdout).request)).not.toContain('adapter')
})

test('repro of an unknown adapter or law says so in one line', async () => {
  expect(await convlawsHere(['repro', oldReport()])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('--adapter'),
  })
  expect(await convlawsHere(['repro', report, 'agrees-with-definitio'])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('did you mean agrees-with-definition?'),
  })
})

test('report renders HTML, Markdown, JUnit and a badge', async () => {
  const names = { html: 'page.html', markdown: 'page.md', junit: 'junit.xml', badge: 'badge.svg' }
  const flags = Object.entries(names).flatMap(([flag, name]) => [`--${flag}`, join(out, name)])
  expect(await convlawsHere(['report', report, ...flags])).toMatchObject({ code: 0, stdout: '' })
  const read = (name: string) => readFileSync(join(out, name), 'utf8')
  expect(read(names.html)).toContain('<!doctype html>')
  expect(read(names.markdown)).toContain('agrees-with-definition')
  for (const name of [names.junit, names.badge]) {
    expect(new DOMParser().parseFromString(read(name), 'text/xml').documentElement).not.toBeNull()
  }
  expect(read(names.badge)).toMatch(/0\/1 laws/)
})

test('report writes every file that it can, and says which it cannot', async () => {
  const [page, other] = [join(out, 'a-folder'), join(out, 'besides.md')]
  mkdirSync(page)
  const { code, stderr } = await convlawsHere(['report', report, '--html', page, '--markdown', other])
  expect(stderr).toBe(`convlaws: ${page} cannot be written: EISDIR\nWritten: ${other}\n`)
  expect(readFileSync(other, 'utf8')).toContain('agrees-with-definition')
  expect(code).toBe(2)
})
