import { readdirSync } from 'node:fs'
import { ConvError } from '@convlaws/spec'
import { expect, test } from 'vitest'
import { adapters, installedAdapters } from '../src/index.ts'
import { installedVersion } from '../src/library/installed-version.ts'
import { loadLibrary } from '../src/library/load-library.ts'

test('every file beside the catalogue is an adapter of its name, and no adapter lacks a file', () => {
  const files = readdirSync(new URL('../src/', import.meta.url)).filter(
    (file) => file.endsWith('.ts') && file !== 'index.ts',
  )
  expect(adapters.map(({ name }) => `${name}.ts`).sort()).toEqual(files.sort())
})

test.each(adapters)('$name: the module has a factory as its default export', async ({ load }) => {
  expect(typeof (await load()).default).toBe('function')
})

test('every package that an adapter needs is installed here, and its version is told', () => {
  for (const { adapter, installed, versions } of installedAdapters()) {
    expect(Object.keys(versions)).toEqual(adapter.packages)
    expect({ name: adapter.name, installed }).toEqual({ name: adapter.name, installed: true })
    for (const version of Object.values(versions)) expect(version).toMatch(/^\d+\.\d+\.\d+/)
  }
})

test('a package that is not installed has no version', () => {
  expect(installedVersion('@convlaws/no-such-package')).toBeUndefined()
})

test('a missing library is refused with the code unsupported and the package to install', async () => {
  const missing = 'convlaws-no-such-package'
  const error = await loadLibrary(missing, () => import(/* @vite-ignore */ missing)).catch((thrown) => thrown)
  expect(ConvError.isInstance(error) && error.code).toBe('unsupported')
  expect(error.message).toContain(`npm install ${missing}`)
})

test('an error of the library while it loads is passed on', async () => {
  const broken = new Error('broken inside')
  await expect(loadLibrary('some-package', () => Promise.reject(broken))).rejects.toBe(broken)
})
