import { oneNodeModel } from '@convlaws/adapters/onnx/model'
import { nodeOf } from '@convlaws/adapters/onnx/node-of'
import { type ConvProblem, claimed, type Implementation, methodOf, type Operation, resultShape } from '@convlaws/spec'
import type { InferenceSession } from 'onnxruntime-web'
import { type Contestant, componentwise, type NativeCall, type PreparedCall } from './contestant.ts'

type Runtime = Pick<typeof import('onnxruntime-web'), 'InferenceSession' | 'Tensor'>

/** What tells one onnxruntime package from the other. */
export interface OnnxruntimeParts {
  readonly runtime: Runtime
  readonly executionProvider: 'wasm' | 'cpu'
  readonly kind: 'portable' | 'native'
  readonly title: string
  readonly threads: number
  readonly implementation: Implementation
  readonly expectedGflops: number
}

/**
 * The operation of ONNX that computes ours. ConvTranspose is the gradient of Conv with respect to its input, so it stands
 * for both; ONNX has nothing for the gradient of a filter.
 */
const onnxOperation = { forward: 'forward', transposed: 'transposed', inputGradient: 'transposed' } as const
const computed = (operation: Operation) => onnxOperation[operation as keyof typeof onnxOperation]

/** Idle threads of a pool must not keep the core from the next contestant. Source: onnxruntime_session_options_config_keys.h */
const withoutSpinning = { session: { intra_op: { allow_spinning: '0' } } }

const layouts = { layout: 'channels-first', filterLayout: 'oihw' } as const

/** An onnxruntime package as a contestant: one session for each layer, its filter an initializer of the model. */
export function onnxruntimeContestant(parts: OnnxruntimeParts): Contestant {
  const { runtime, executionProvider, kind, title, threads, implementation } = parts
  const sessionOptions: InferenceSession.SessionOptions = {
    executionProviders: [executionProvider],
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    executionMode: 'sequential',
    graphOptimizationLevel: 'all',
    logSeverityLevel: 4,
    ...(kind === 'native' && { extra: withoutSpinning }),
  }

  async function prepare({ operation, problem, operands }: NativeCall): Promise<PreparedCall> {
    const as = computed(operation)
    const { filter } = operands
    const moving = operands.input ?? operands.outputGradient
    if (!filter || !moving) throw new Error(`bug: ${operation} has no filter`)
    const model = oneNodeModel({
      ...nodeOf(problem, as),
      inputs: [
        { name: 'input', shape: moving.shape },
        { name: 'filter', ...filter },
      ],
      output: { name: 'output', shape: resultShape(problem, as) },
    })
    const session = await runtime.InferenceSession.create(model, sessionOptions)
    const run = async () => {
      const { output } = await session.run({ input: new runtime.Tensor('float32', moving.data, moving.shape) })
      return output!.data as Float32Array
    }
    return { run, numbers: (result) => result as Float32Array, dispose: () => session.release() }
  }

  return {
    id: implementation.name,
    title,
    kind,
    version: implementation.version,
    threads,
    layouts,
    accuracy: componentwise,
    expectedGflops: () => parts.expectedGflops,
    supports: (problem: ConvProblem, operation) =>
      computed(operation)
        ? claimed(implementation, problem, computed(operation))
        : `ONNX has no operator for ${operation}`,
    prepare,
    // One session for a problem, with the filter as an input of each run. The adapter's sessions have one thread.
    ...(threads === 1 && {
      unprepared: ({ operation, problem, operands }: NativeCall) =>
        methodOf(implementation, computed(operation))!(problem, {
          input: (operands.input ?? operands.outputGradient)!,
          filter: operands.filter!,
        }),
    }),
    dispose: () => implementation.dispose?.(),
  }
}
