import {
  type ConvProblem,
  guarded,
  type Implementation,
  type Method,
  type Operands,
  operandShape,
  resultShape,
  type Tensor,
} from '@convlaws/spec'
import type { InferenceSession } from 'onnxruntime-web'
import type { OptionWords } from '../options/assert-options.ts'
import { onnxCapabilities, onnxSupports } from './claims.ts'
import { oneNodeModel, type Value } from './model.ts'
import { nodeOf, type OnnxOperation } from './node-of.ts'
import { createSessionCache } from './session-cache.ts'

/** Options that the factories of both onnxruntime adapters take. */
export interface OnnxOptions {
  /**
   * How filter and bias reach the model. 'input' (the default): as inputs of each run, with one session for each problem.
   * 'initializer': as constants of the model, as a converted network has them, with a new session for each call; the
   * runtime then packs and fuses what it does not with 'input'.
   */
  readonly weights?: 'input' | 'initializer'
}

/** The words that each of {@link OnnxOptions} takes. */
export const onnxOptionWords: OptionWords = { weights: ['input', 'initializer'] }

/** The part of an onnxruntime package that the adapters use; both packages have it from onnxruntime-common. */
export type Runtime = Pick<typeof import('onnxruntime-web'), 'InferenceSession' | 'Tensor'>

/** What tells one onnxruntime package from the other. */
export interface OnnxLibrary {
  readonly name: string
  readonly version: string
  readonly homepage: string
  readonly runtime: Runtime
  readonly executionProvider: 'wasm' | 'cpu'
}

/** Making a session takes about 1 ms, ten small runs. A caller that returns to a problem does so after few others. */
const heldSessions = 64

/** Failures are thrown, not printed as well. onnxruntime-node takes this from the session, onnxruntime-web from the run. */
const quiet = { logSeverityLevel: 4 } as const

/** The operands of a call as values of a graph, in the order of Conv's and ConvTranspose's inputs. */
const operandNames = ['input', 'filter', 'bias'] as const

function valuesOf(
  problem: ConvProblem,
  operation: OnnxOperation,
  operands: Operands,
  weights: 'input' | 'initializer',
): Value[] {
  return operandNames.flatMap((name) => {
    const operand = operands[name]
    if (!operand) return []
    const constant = weights === 'initializer' && name !== 'input'
    return [
      { name, shape: operandShape(problem, operation, name), ...(constant && { data: operand.data as Float32Array }) },
    ]
  })
}

/** An implementation that asks an onnxruntime package to run one-node models on one thread. */
export function createOnnxImplementation(library: OnnxLibrary, { weights = 'input' }: OnnxOptions): Implementation {
  const { name, version, homepage, runtime, executionProvider } = library
  const sessions = createSessionCache<InferenceSession>(heldSessions)
  const sessionOptions: InferenceSession.SessionOptions = {
    executionProviders: [executionProvider],
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    ...quiet,
  }

  function methodFor(operation: OnnxOperation): Method {
    return async (problem, operands) => {
      const inputs = valuesOf(problem, operation, operands, weights)
      const output = { name: 'output', shape: resultShape(problem, operation) }
      const create = () =>
        runtime.InferenceSession.create(oneNodeModel({ ...nodeOf(problem, operation), inputs, output }), sessionOptions)
      const run = async (session: InferenceSession): Promise<Tensor> => {
        const fed = inputs
          .filter(({ data }) => !data)
          .map(({ name, shape }) => [
            name,
            new runtime.Tensor('float32', operands[name as 'input']!.data as Float32Array, shape),
          ])
        const { output: result } = await session.run(Object.fromEntries(fed), quiet)
        return { shape: [...result!.dims], data: result!.data as Float32Array }
      }
      if (weights === 'input') {
        return sessions.use(JSON.stringify([operation, operands.bias !== undefined, problem]), create, run)
      }
      const session = await create()
      return run(session).finally(() => session.release())
    }
  }

  return guarded({
    contract: 1,
    name,
    version,
    homepage,
    capabilities: onnxCapabilities,
    supports: onnxSupports,
    forward: methodFor('forward'),
    transposed: methodFor('transposed'),
    dispose: () => sessions.clear(),
  })
}
