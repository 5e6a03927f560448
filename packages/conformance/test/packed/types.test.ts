import { expect, inject, test } from 'vitest'
import { run } from './run.ts'

const { folder } = inject('installed')

/** Strict, with the types of a page, which the custom elements of widgets extend. */
const flags = [
  ...['--noEmit', '--strict', '--exactOptionalPropertyTypes'],
  ...['--target', 'es2022', '--lib', 'es2022,dom', '--types', 'node'],
]

const resolutions = [
  ['nodenext', '--module', 'nodenext'],
  ['bundler', '--module', 'esnext', '--moduleResolution', 'bundler'],
] as const

/** By the oldest and the newest compiler our declarations and those of our dependencies are themselves checked; those of TypeScript are not. */
const ofDeclarations = ['--skipLibCheck', 'false', '--skipDefaultLibCheck']
const checksDeclarations = (version: string, resolution: string) => version !== '6.0' && resolution === 'nodenext'

const cases = ['5.9', '6.0', '7.0'].flatMap((version) =>
  resolutions.map(([resolution, ...options]) => ({
    version,
    resolution,
    options: [...options, ...(checksDeclarations(version, resolution) ? ofDeclarations : ['--skipLibCheck'])],
  })),
)

test.each(cases)('TypeScript $version with $resolution resolution', async ({ version, options }) => {
  const compiler = `node_modules/typescript-${version}/bin/tsc`
  const args = [compiler, ...flags, ...options, 'consumer.ts']
  const { code, output } = await run(folder, process.execPath, ...args)
  expect(output).toBe('')
  expect(code).toBe(0)
})
