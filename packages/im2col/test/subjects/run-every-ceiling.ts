/** Runs every GEMM kernel once, in the order of the table, so that V8 says what it does with each. */
import { createCeiling } from '../../src/ceiling.ts'
import { gemmKernels } from '../../src/kernels/gemm-table.ts'

for (const kernel of gemmKernels) createCeiling(kernel)?.run()
