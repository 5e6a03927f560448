import { execFile, spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { gemmKernels } from '../../src/kernels/gemm-table.ts'
import { bitsOf, ways } from '../subjects/bits-of-every-way.ts'

// V8 joins two operations on vectors of 128 bits into one of 256 where it is told to, in its optimizing compiler. Only
// builds for x64 can, and not on macOS.
const flags = ['--experimental-wasm-revectorize', '--no-liftoff']
const unknownFlag = 9 // Node ends so
const argumentsFor = (subject: string) => [
  ...flags,
  '--conditions=convlaws-source',
  fileURLToPath(new URL(`../subjects/${subject}.ts`, import.meta.url)),
]
const output = { encoding: 'utf8', maxBuffer: 2 ** 26 } as const
const start = (...args: string[]) => spawnSync(process.execPath, args, output)

describe.skipIf(start(...flags, '--version').status === unknownFlag)(
  'registers of 256 bits, where Node knows them',
  () => {
    test('change no bit', async () => {
      const child = promisify(execFile)(process.execPath, argumentsFor('bits-of-every-way'))
      // Without them all GEMM kernels give the bits of those that are chosen: same-bits.test.ts.
      const chosen = ways.filter(({ forced }) => !forced.gemm).map((way) => [way.name, bitsOf(way)] as const)
      const expected = new Map(chosen)
      const bits = JSON.parse((await child).stdout)
      expect(bits).toEqual(ways.map(({ name, feature }) => expected.get(name) ?? expected.get(`as chosen, ${feature}`)))
    })

    test('take the tile of every GEMM kernel', ({ skip }) => {
      const { status, stdout, stderr } = start('--trace-wasm-revectorize', ...argumentsFor('run-every-ceiling'))
      expect(status, stderr).toBe(0)
      skip(!stdout.includes('Begin revec'), 'this processor has no such registers')
      const joined = [...stdout.matchAll(/Decided to vectorize, (\d+) revectorizable nodes/g)]
      // One function of each kernel is compiled, the panel: all its accumulators are to be joined.
      expect(joined).toHaveLength(gemmKernels.length)
      for (const [at, { mr, nr }] of gemmKernels.entries()) {
        expect(Number(joined[at]![1]), gemmKernels[at]!.name).toBeGreaterThanOrEqual((mr * nr) / 4)
      }
    })
  },
)
