import { fileURLToPath } from 'node:url'
import { expect, inject, test } from 'vitest'
import { run } from './run.ts'

const { folder } = inject('installed')

/** Strict, with the types of a page, which the custom elements of widgets extend. */
const flags = [
  ...['--noEmit', '--strict', '--exactOptionalPropertyTypes'],
  ...['--target', 'es2022', '--lib', 'es2022,dom', '--types', 'node'],
]

const resolutions = {
  nodenext: ['--module', 'nodenext'],
  bundler: ['--module', 'esnext', '--moduleResolution', 'bundler'],
}

/** With this our declarations and those of our dependencies are themselves checked; those of TypeScript are not. */
const ofDeclarations = ['--skipLibCheck', 'false', '--skipDefaultLibCheck']

const ofWorkspace = (name: string) =>
  fileURLToPath(new URL(`../../../../node_modules/${name}/bin/tsc`, import.meta.url))

/** Where each compiler is; the two that the workspace has are not installed again. */
const compilers = {
  '5.9': 'node_modules/typescript-5.9/bin/tsc',
  '6.0': ofWorkspace('typescript'),
  '7.0': ofWorkspace('typescript-native'),
}

/** Every compiler and every resolution; the oldest and the newest compiler check the declarations themselves. */
const cases = [
  { version: '5.9', resolution: 'nodenext', options: ofDeclarations },
  { version: '6.0', resolution: 'bundler', options: ['--skipLibCheck'] },
  { version: '7.0', resolution: 'nodenext', options: ofDeclarations },
  { version: '7.0', resolution: 'bundler', options: ['--skipLibCheck'] },
] as const

test.each(cases)('TypeScript $version with $resolution resolution', async ({ version, resolution, options }) => {
  const { output: named } = await run(folder, process.execPath, compilers[version], '--version')
  expect(named).toContain(`Version ${version}`)
  const args = [compilers[version], ...flags, ...resolutions[resolution], ...options, 'consumer.ts']
  const { code, output } = await run(folder, process.execPath, ...args)
  expect(output).toBe('')
  expect(code).toBe(0)
})
