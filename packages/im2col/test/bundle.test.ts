import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { bundle } from '../evidence/bundled.ts'

// 25 kB were wanted: docs/decisions/2026-11-24-the-bundle-of-im2col-has-everything.md
test('a bundle with everything, spec included, has at most 37 kB compressed', async () => {
  const bytes = gzipSync((await bundle()).code).length
  console.log(`im2col: ${(bytes / 1000).toFixed(1)} kB compressed`)
  expect(bytes).toBeGreaterThan(5000)
  expect(bytes).toBeLessThanOrEqual(37_000)
})
