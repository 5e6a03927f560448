/** The module `@tensorflow/tfjs-core`. */
export type Tf = typeof import('@tensorflow/tfjs-core')
