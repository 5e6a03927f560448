import {
  type Capabilities,
  type ConvProblem,
  everyCapability,
  type Implementation,
  type Operands,
  type Operation,
  operations,
  type Tensor,
} from '@convlaws/spec'
import { engineOf } from './create-engine.ts'
import type { Engine } from './engine.ts'
import type { EngineOptions } from './engine-options.ts'
import { version } from './version.ts'
import { accuracyOf } from './winograd-options.ts'

type OperandsOf<name extends Operation> = Parameters<NonNullable<Implementation[name]>>[1]

/** An {@link Implementation} that has every operation and answers at once, without promises. */
export type SynchronousImplementation = Omit<Implementation, Operation | 'dispose'> & {
  readonly [name in Operation]: (problem: ConvProblem, operands: OperandsOf<name>) => Tensor
} & { dispose(): void }

/** The implementation of the contract by an engine that is made at the first call, and again after `dispose`. */
export function implementationBy(makeEngine: () => Engine, claims: Capabilities = {}): SynchronousImplementation {
  let engine: Engine | undefined
  const ask = (operation: Operation) => (problem: ConvProblem, operands: Operands) => {
    engine ??= makeEngine()
    return engine.compute(problem, operation, operands)
  }
  return {
    contract: 1,
    name: 'im2col',
    version,
    capabilities: { ...everyCapability, ...claims },
    ...(Object.fromEntries(operations.map((name) => [name, ask(name)])) as Record<Operation, ReturnType<typeof ask>>),
    dispose() {
      engine?.dispose()
      engine = undefined
    },
  }
}

/**
 * The implementation of the contract by an engine of the given options, which is made at the first call and freed by
 * `dispose`; a call after that makes another one. Options that allow Winograd's algorithm claim accuracy 'normwise'.
 * @throws ConvError 'unsupported', at the first call, for options that are not known.
 */
export function createIm2col(options: EngineOptions = {}): SynchronousImplementation {
  return implementationBy(() => engineOf(options), accuracyOf(options))
}
