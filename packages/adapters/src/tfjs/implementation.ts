import type { Capabilities, ConvProblem, Implementation, Tensor } from '@convlaws/spec'
import type * as TfTypes from '@tensorflow/tfjs-core'
import { forward } from './forward.ts'
import { biasGradient, filterGradient, inputGradient } from './gradients.ts'
import { withinLimits } from './limits.ts'
import { type Call, type PadSpelling, padOf } from './padding.ts'
import { tfFilterShape } from './plane.ts'
import type { Tf } from './tf.ts'
import { transposed } from './transposed.ts'

/** A backend of TensorFlow.js that is registered and started. */
export interface Backend {
  /** The name that the backend has in the library. */
  readonly backend: 'cpu' | 'wasm'
  /** The version of the backend's package. */
  readonly version: string
  readonly layouts: NonNullable<Capabilities['layouts']>
  readonly spelling: PadSpelling
}

/** What the library documents for every backend, apart from layouts. */
const documented: Capabilities = {
  ranks: [1, 2, 3],
  filterLayouts: ['hwio'],
  padding: ['valid', 'same-upper', 'symmetric', 'explicit'],
  groups: 'depthwise',
  bias: true,
}

/** An implementation that asks one backend of TensorFlow.js, not guarded. */
export function implementationOn(tf: Tf, { backend, version, layouts, spelling }: Backend): Implementation {
  const tensor = ({ data, shape }: Tensor, as: readonly number[] = shape) =>
    tf.tensor(data as Float32Array, [...as], 'float32')

  /** Runs on the backend, copies the numbers out and frees every tensor. The choice of a backend is one for the process. */
  const run = (problem: ConvProblem, compute: (call: Call) => TfTypes.Tensor): Tensor => {
    if (tf.getBackend() !== backend) void tf.setBackend(backend)
    let shape: number[] = []
    let data = new Float32Array()
    // The numbers leave by assignment: tidy looks for tensors in what it is returned, through every element of an array.
    tf.tidy(() => {
      const result = compute({ problem, pad: padOf(problem, spelling) })
      shape = [...result.shape]
      data = Float32Array.from(result.dataSync())
    })
    return { shape, data }
  }

  return {
    contract: 1,
    name: `tfjs-${backend}`,
    version,
    homepage: 'https://www.tensorflow.org/js',
    capabilities: { ...documented, layouts },
    supports: withinLimits((kernel) => tf.getKernel(kernel, backend) !== undefined),
    forward: (problem, { input, filter, bias }) =>
      run(problem, (call) =>
        forward(tf, call, tensor(input), tensor(filter, tfFilterShape(problem)), bias && tensor(bias)),
      ),
    inputGradient: (problem, { outputGradient, filter }) =>
      run(problem, (call) => inputGradient(tf, call, tensor(outputGradient), tensor(filter, tfFilterShape(problem)))),
    filterGradient: (problem, { input, outputGradient }) =>
      run(problem, (call) => filterGradient(tf, call, tensor(input), tensor(outputGradient))),
    biasGradient: (problem, { outputGradient }) =>
      run(problem, (call) => biasGradient(tf, call, tensor(outputGradient))),
    transposed: (problem, { input, filter, bias }) =>
      run(problem, (call) =>
        transposed(tf, call, tensor(input), tensor(filter, tfFilterShape(problem)), bias && tensor(bias)),
      ),
  }
}
