import { forward } from '@convlaws/adapters/tfjs/forward'
import { filterGradient, inputGradient } from '@convlaws/adapters/tfjs/gradients'
import { type Call, padOf } from '@convlaws/adapters/tfjs/padding'
import { tfFilterShape } from '@convlaws/adapters/tfjs/plane'
import { transposed } from '@convlaws/adapters/tfjs/transposed'
import { claimed, type Implementation, type Operation } from '@convlaws/spec'
import type { Tensor } from '@tensorflow/tfjs-core'
import { type Contestant, componentwise, type NativeCall, type PreparedCall } from './contestant.ts'
import { paddingByName } from './padding-by-name.ts'

type Tf = typeof import('@tensorflow/tfjs-core')

/** A started backend of TensorFlow.js. */
export interface TfjsParts {
  readonly tf: Tf
  readonly backend: 'cpu' | 'wasm'
  readonly title: string
  readonly implementation: Implementation
  readonly expectedGflops: Contestant['expectedGflops']
}

type Operands = { readonly [name in 'input' | 'filter' | 'outputGradient']?: Tensor }

/** The computation of each operation on tensors of the library. */
const compute: Readonly<Partial<Record<Operation, (tf: Tf, call: Call, operands: Operands) => Tensor>>> = {
  forward: (tf, call, { input, filter }) => forward(tf, call, input!, filter!),
  transposed: (tf, call, { input, filter }) => transposed(tf, call, input!, filter!),
  inputGradient: (tf, call, { outputGradient, filter }) => inputGradient(tf, call, outputGradient!, filter!),
  filterGradient: (tf, call, { input, outputGradient }) => filterGradient(tf, call, input!, outputGradient!),
}

const layouts = { layout: 'channels-last', filterLayout: 'hwio' } as const

/**
 * One backend of TensorFlow.js as a contestant. The filter is one tensor that lives as long as the layer: XNNPACK packs it
 * once for each tensor. In Node neither backend has threads.
 */
export function tfjsContestant({ tf, backend, title, implementation, expectedGflops }: TfjsParts): Contestant {
  const choose = () => {
    if (tf.getBackend() !== backend) void tf.setBackend(backend)
  }

  function prepare({ operation, problem: given, operands }: NativeCall): PreparedCall {
    choose()
    const problem = paddingByName(given)
    const call = { problem, pad: padOf(problem, 'pairs') }
    const { filter, ...others } = operands
    const kept = filter && tf.tensor(filter.data, tfFilterShape(problem), 'float32')
    const run = (): Float32Array => {
      let data: Float32Array | undefined
      // The numbers leave by assignment: tidy looks for tensors in what it is returned, through every element of an array.
      tf.tidy(() => {
        const fresh = Object.entries(others).map(([name, { data, shape }]) => [
          name,
          tf.tensor(data, [...shape], 'float32'),
        ])
        const result = compute[operation]!(tf, call, { ...Object.fromEntries(fresh), ...(kept && { filter: kept }) })
        data = result.dataSync<'float32'>()
      })
      return data!
    }
    return { run, ready: choose, numbers: (result) => result as Float32Array, dispose: () => kept?.dispose() }
  }

  return {
    id: implementation.name,
    title,
    kind: 'portable',
    version: implementation.version,
    threads: 1,
    layouts,
    accuracy: componentwise,
    expectedGflops,
    supports: (problem, operation) => claimed(implementation, paddingByName(problem), operation),
    prepare,
    unprepared: (call) => {
      const { run, dispose } = prepare(call)
      try {
        return run()
      } finally {
        void dispose()
      }
    },
    dispose: () => implementation.dispose?.(),
  }
}
