/** The definition of convolution as a program, to be read beside its formulas. The default export is the implementation. */
export { type ConvOptions, conv1d, conv2d, conv3d } from './conv.ts'
export { type ConvTransposeOptions, convTranspose1d, convTranspose2d, convTranspose3d } from './conv-transpose.ts'
export { reference as default, reference, type SynchronousImplementation } from './reference.ts'
