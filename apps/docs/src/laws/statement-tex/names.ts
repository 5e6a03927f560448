const operator = (name: string): string => String.raw`\operatorname{${name}}`
const variable = (name: string): string => String.raw`\mathrm{${name}}`

/** The operations, upright as the lecture has them. */
export const conv = operator('conv')
/** Of a gradient in an operand that the law leaves open. */
export const gradient = operator('gradient')
/** Of the gradient in the input. */
export const inputGradient = operator('inputGradient')
/** Of the gradient in the filter. */
export const filterGradient = operator('filterGradient')
/** Of the gradient in the bias. */
export const biasGradient = operator('biasGradient')
/** Of the transposed convolution. */
export const transposed = operator('transposed')
/** Of the input with its padding written out. */
export const extend = operator('extend')
/** Of the discrete Fourier transform. */
export const dft = operator('DFT')
/** Of the list of lengths of a tensor. */
export const shape = operator('shape')

/** The number of outputs on an axis. */
export const out = variable('out')
/** The padding before an axis. */
export const begin = variable('begin')
/** The padding after an axis. */
export const end = variable('end')
