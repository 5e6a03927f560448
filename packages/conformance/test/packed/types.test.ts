import { expect, inject, test } from 'vitest'
import { run } from './run.ts'

const { folder } = inject('installed')

/** Strict, with the types of a page, which the custom elements of widgets extend. */
const flags = [
  ...['--noEmit', '--strict', '--exactOptionalPropertyTypes'],
  ...['--target', 'es2022', '--lib', 'es2022,dom', '--types', 'node'],
]

/** Once with `skipLibCheck` off, so that our declarations and those of our dependencies are themselves checked; those of TypeScript are not. */
const resolutions = [
  ['nodenext', '--module', 'nodenext', '--skipLibCheck', 'false', '--skipDefaultLibCheck'],
  ['bundler', '--module', 'esnext', '--moduleResolution', 'bundler', '--skipLibCheck'],
] as const

const cases = ['5.9', '6.0', '7.0'].flatMap((version) =>
  resolutions.map(([resolution, ...options]) => ({ version, resolution, options })),
)

test.each(cases)('TypeScript $version with $resolution resolution', async ({ version, options }) => {
  const compiler = `node_modules/typescript-${version}/bin/tsc`
  const args = [compiler, ...flags, ...options, 'consumer.ts']
  const { code, output } = await run(folder, process.execPath, ...args)
  expect(output).toBe('')
  expect(code).toBe(0)
})
