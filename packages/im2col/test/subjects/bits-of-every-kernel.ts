/**
 * What every GEMM kernel gives on problems around the thresholds of the blocking. Run by itself, it prints that as JSON on
 * its standard error: standard output is for what V8 says.
 */
import { createHash } from 'node:crypto'
import { parseDescriptor } from '@convlaws/spec'
import { hasFeature } from '../../src/feature.ts'
import { gemmKernels } from '../../src/kernels/gemm-table.ts'
import { createSimdBackend } from '../../src/run/simd-backend.ts'
import { descriptors, operandsOf } from './threshold-problems.ts'

/** A digest of the bits of every result, by the name of the kernel that is forced. */
export function bitsOfEveryKernel(): { readonly [kernel: string]: string } {
  const digests = gemmKernels
    .filter(({ feature }) => hasFeature(feature))
    .map((gemm) => {
      const backend = createSimdBackend(gemm.feature, { gemm })
      const digest = createHash('sha256')
      for (const descriptor of descriptors) {
        const { problem, operation, bias } = parseDescriptor(descriptor)
        const operands = operandsOf(problem, operation as 'forward', bias, 'reals')
        const data = backend.compute(problem, operation, operands)
        digest.update(new Uint8Array(data.buffer, data.byteOffset, data.byteLength))
      }
      backend.dispose()
      return [gemm.name, digest.digest('hex')] as const
    })
  return Object.fromEntries(digests)
}

if (import.meta.main) process.stderr.write(JSON.stringify(bitsOfEveryKernel()))
