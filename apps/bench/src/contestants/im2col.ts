import type { Engine, PreparedOperation } from '@convlaws/im2col'
import { resultShape } from '@convlaws/spec'
import type { Accuracy } from '../check/check-result.ts'
import type { Layouts } from '../operands/in-layouts.ts'
import {
  type Contestant,
  type ContestantKind,
  componentwise,
  type NativeCall,
  type PreparedCall,
} from './contestant.ts'

/** One way to call our engine. */
export interface Im2colParts {
  readonly id: string
  readonly title: string
  readonly kind: ContestantKind
  readonly version: string
  readonly threads: number
  readonly engine: Engine
  readonly layouts?: Layouts
  readonly accuracy?: Accuracy
  /** Keeps input and output in the engine's memory, so that nothing is copied. */
  readonly resident?: boolean
  /** Limits the way to some problems: true, or the reason for a no. */
  readonly only?: Contestant['supports']
}

const channelsFirst: Layouts = { layout: 'channels-first', filterLayout: 'oihw' }

const numbers = (result: unknown) => result as Float32Array

/** The operand that a call reads besides its filter. */
const sourceOf = ({ operands }: NativeCall) => (operands.input ?? operands.outputGradient)!

/** With a packed filter: copies the source in, computes, copies the result out to a fresh array. */
function prepared(engine: Engine, call: NativeCall & { readonly operation: PreparedOperation }): PreparedCall {
  const { problem, operation, operands } = call
  const made = engine.prepare(problem, { operation, filter: operands.filter! })
  const run = () => made.run(sourceOf(call)).data as Float32Array
  return { run, numbers, dispose: () => made.dispose() }
}

/** With a packed filter, on tensors that live in the engine's memory. */
function resident(engine: Engine, call: NativeCall & { readonly operation: PreparedOperation }): PreparedCall {
  const { problem, operation, operands } = call
  const made = engine.prepare(problem, { operation, filter: operands.filter! })
  const source = engine.tensor(sourceOf(call).shape)
  const result = engine.tensor(resultShape(problem, operation))
  source.data.set(sourceOf(call).data)
  return {
    run: () => made.run(source, result),
    // A later call that writes nothing must not be taken for right.
    numbers: () => {
      const found = Float32Array.from(result.data)
      result.data.fill(Number.NaN)
      return found
    },
    dispose: () => {
      for (const held of [made, source, result]) held.dispose()
    },
  }
}

/** A gradient that no filter is read for: every call reads all its operands. */
function computed(engine: Engine, { operation, problem, operands }: NativeCall): PreparedCall {
  const run = () => engine.compute(problem, operation, operands).data as Float32Array
  return { run, numbers, dispose: () => {} }
}

const readsFilter = (call: NativeCall): call is NativeCall & { readonly operation: PreparedOperation } =>
  call.operation !== 'filterGradient' && call.operation !== 'biasGradient'

/** Our engine as a contestant, in one of several ways. */
export function im2colContestant(parts: Im2colParts): Contestant {
  const { engine, layouts = channelsFirst, accuracy = componentwise, only } = parts
  const { id, title, kind, version, threads } = parts
  return {
    id,
    title,
    kind,
    version,
    threads,
    layouts,
    accuracy,
    expectedGflops: () => 10,
    supports: (problem, operation) => only?.(problem, operation) ?? true,
    prepare: (call) =>
      readsFilter(call) ? (parts.resident ? resident : prepared)(engine, call) : computed(engine, call),
    ...(!parts.resident && {
      unprepared: ({ operation, problem, operands }: NativeCall) => engine.compute(problem, operation, operands),
    }),
    dispose: () => {},
  }
}
