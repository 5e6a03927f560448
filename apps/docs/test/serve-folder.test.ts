import { mkdtempSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serveFolder } from '../scripts/serve-folder.ts'

let server: Server
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'convlaws-'))
  writeFileSync(join(folder, 'index.html'), 'the start')
  writeFileSync(join(folder, '404.html'), 'nothing here')
  server = await serveFolder(folder, '/convlaws/', 0)
})
afterAll(() => void server.close())

async function answer(path: string): Promise<readonly [status: number, text: string]> {
  const { port } = server.address() as AddressInfo
  const response = await fetch(`http://127.0.0.1:${port}${path}`)
  return [response.status, await response.text()]
}

test.each([
  ['malformed', '/convlaws/%'],
  ['without a path', '//'],
  ['with a null byte', '/convlaws/%00'],
  ['longer than a name may be', `/convlaws/${'a'.repeat(1000)}`],
  ['above the folder', '/convlaws/..%2F'],
  ['beside the base', '/'],
])('what is %s is not found, and the server goes on', async (_what, path) => {
  expect(await answer(path)).toEqual([404, 'nothing here'])
  expect(await answer('/convlaws/')).toEqual([200, 'the start'])
})
