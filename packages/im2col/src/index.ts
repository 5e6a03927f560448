/** Fast convolution in plain typed arrays: implicit im2col and GEMM in WebAssembly SIMD. The default export is the implementation. */
export type { Activation } from './activation.ts'
export { type ConvOptions, conv1d, conv2d, conv3d } from './conv.ts'
export { type ConvTransposeOptions, convTranspose1d, convTranspose2d, convTranspose3d } from './conv-transpose.ts'
export { createEngine } from './create-engine.ts'
export { createIm2col, type SynchronousImplementation } from './create-im2col.ts'
export type {
  Engine,
  MemoryReport,
  MemoryUse,
  Preparation,
  Prepared,
  PreparedOperation,
  ResidentTensor,
} from './engine.ts'
export type { EngineOptions, Feature } from './engine-options.ts'
export type { AlgorithmName, Blocking, Explanation } from './explanation.ts'
export { biasGradient, filterGradient, inputGradient } from './gradients.ts'
export { im2col as default, im2col } from './im2col.ts'
