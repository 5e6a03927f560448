import type { Engine } from '@convlaws/im2col'
import { inputShape, outputShape } from '@convlaws/spec'
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
  /** Keeps input and output in the engine's memory, so that nothing is copied; forward only. */
  readonly resident?: boolean
  /** Limits the way to some problems: true, or the reason for a no. */
  readonly only?: Contestant['supports']
}

const channelsFirst: Layouts = { layout: 'channels-first', filterLayout: 'oihw' }

const numbers = (result: unknown) => result as Float32Array

/** Forward with a packed filter: copies the input in, computes, copies the output out to a fresh array. */
function prepared(engine: Engine, { problem, operands }: NativeCall): PreparedCall {
  const made = engine.prepare(problem, { filter: operands.filter! })
  const run = () => made.run(operands.input!).data as Float32Array
  return { run, numbers, dispose: () => made.dispose() }
}

/** Forward with a packed filter, on tensors that live in the engine's memory. */
function resident(engine: Engine, { problem, operands }: NativeCall): PreparedCall {
  const made = engine.prepare(problem, { filter: operands.filter! })
  const input = engine.tensor(inputShape(problem))
  const output = engine.tensor(outputShape(problem))
  input.data.set(operands.input!.data)
  return {
    run: () => made.run(input, output),
    numbers: () => output.data.slice(),
    dispose: () => {
      for (const held of [made, input, output]) held.dispose()
    },
  }
}

/** An operation that has no prepared form: every call reads all its operands. */
function computed(engine: Engine, { operation, problem, operands }: NativeCall): PreparedCall {
  const run = () => engine.compute(problem, operation, operands).data as Float32Array
  return { run, numbers, dispose: () => {} }
}

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
      call.operation !== 'forward' ? computed(engine, call) : (parts.resident ? resident : prepared)(engine, call),
    ...(!parts.resident && {
      unprepared: ({ operation, problem, operands }: NativeCall) => engine.compute(problem, operation, operands),
    }),
    dispose: () => {},
  }
}
