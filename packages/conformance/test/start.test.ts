import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { convlaws } from './command.ts'

const folder = mkdtempSync(join(tmpdir(), 'convlaws-'))
const known = join(folder, 'known.json')
writeFileSync(known, '[]')

/** Writes down every module that a process loads, when it ends. */
const listing = join(folder, 'list-modules.mjs')
writeFileSync(
  listing,
  `import { writeFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
const loaded = []
registerHooks({ load: (url, context, next) => (loaded.push(url), next(url, context)) })
process.on('exit', () => process.argv.includes('check') && writeFileSync(process.env.LIST, JSON.stringify(loaded)))`,
)

/** What the command itself loads for a check, not what its lanes do. */
async function loadedBy(name: string, ...args: readonly string[]): Promise<readonly string[]> {
  const list = join(folder, name)
  const env = { NODE_OPTIONS: `--import=${pathToFileURL(listing)}`, LIST: list }
  const few = ['--law', 'output-size', '--runs', '2', '--quiet', '--reporter', 'brief']
  const { code, stderr } = await convlaws(['check', 'builtin:reference', ...few, ...args], { env })
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return JSON.parse(readFileSync(list, 'utf8')) as readonly string[]
}

const schemas = (urls: readonly string[]) => urls.filter((url) => url.includes('/zod/'))

test('a check that reads nothing loads no schema, no library and no element', async () => {
  const urls = await loadedBy('plain')
  expect(urls.length).toBeGreaterThan(20)
  expect(schemas(urls)).toEqual([])
  expect(
    urls.filter((url) => /\/(adapters|faults|im2col)\/(dist|src)\/|\/widgets\/(dist|src)\/(index|define)/.test(url)),
  ).toEqual([])
})

test('one that reads a list of known failures does load schemas', async () => {
  expect(schemas(await loadedBy('reading', '--expect', known))).not.toEqual([])
})
