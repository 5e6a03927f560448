import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, test } from 'vitest'

// 25 kB were wanted: docs/decisions/2026-11-24-the-bundle-of-im2col-has-everything.md
test('a bundle with everything, spec included, has at most 34 kB compressed', async () => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../src/index.ts', import.meta.url))],
    conditions: ['convlaws-source'],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  })
  const bytes = gzipSync(outputFiles[0]!.contents).length
  console.log(`im2col: ${(bytes / 1000).toFixed(1)} kB compressed`)
  expect(bytes).toBeGreaterThan(5000)
  expect(bytes).toBeLessThanOrEqual(34_000)
})
