import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { gemmKernels } from '../../src/kernels/gemm-table.ts'
import { bitsOfEveryKernel } from '../subjects/bits-of-every-kernel.ts'

// V8 joins two operations on vectors of 128 bits into one of 256 where it is told to, in its optimizing compiler.
const flags = ['--experimental-wasm-revectorize', '--no-liftoff', '--trace-wasm-revectorize']
const program = fileURLToPath(new URL('../subjects/bits-of-every-kernel.ts', import.meta.url))

test('registers of 256 bits serve every kernel, and change no bit', ({ skip }) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--conditions=convlaws-source', ...flags, program], {
    encoding: 'utf8',
  })
  expect(status, stderr).toBe(0)
  expect(JSON.parse(stderr)).toEqual(bitsOfEveryKernel())
  skip(!stdout.includes('Begin revec'), 'this processor has no such registers, or V8 does not use them on it')
  const joined = [...stdout.matchAll(/Decided to vectorize, (\d+) revectorizable nodes/g)].map(([, nodes]) =>
    Number(nodes),
  )
  // The accumulators of a tile, at least, in one function or more of each kernel.
  const least = Math.min(...gemmKernels.map(({ mr, nr }) => (mr * nr) / 4))
  expect(joined.filter((nodes) => nodes >= least).length).toBeGreaterThanOrEqual(gemmKernels.length)
})
