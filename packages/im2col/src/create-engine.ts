import {
  assertOperands,
  assertTensor,
  assertValid,
  type Operation,
  operandShape,
  operandsOf,
  resultShape,
  shown,
  type Tensor,
} from '@convlaws/spec'
import { clampOf } from './activation.ts'
import type { Backend } from './backend.ts'
import { type Engine, type Prepared, sourceOf } from './engine.ts'
import { assertEngineOptions, type EngineOptions, type Feature, refuseOption } from './engine-options.ts'
import { bestFeature, hasFeature } from './feature.ts'
import type { SpeedOf } from './kernels/kernel-choice.ts'
import { plainBackend } from './plain/plain-backend.ts'
import { refuse } from './refuse.ts'
import { createSimdBackend } from './run/simd-backend.ts'
import { canStartWorkers } from './threads/start-worker.ts'
import { measuredSpeeds } from './tune.ts'
import { winogradWish } from './winograd-options.ts'

const disposed = (what: string): never =>
  refuse('engine-is-not-disposed', `${what}: it was disposed; it must be used before dispose()`)

function assertShape(shape: readonly number[]): void {
  const counts = Array.isArray(shape) && shape.every((length) => Number.isSafeInteger(length) && length >= 0)
  if (!counts) {
    const message = `tensor: shape is ${shown(shape)}; it must be a list of non-negative integers`
    refuse('operand-shapes-match', message, 'invalid-operand')
  }
}

function assertPrepared(operation: Operation, bias: Tensor | undefined): void {
  if (!Object.hasOwn(sourceOf, operation)) {
    refuse('operation-reads-a-filter', `prepare: operation is ${shown(operation)}; it must read a filter`)
  }
  if (bias && !operandsOf[operation].optional.includes('bias')) {
    refuse('bias-is-read', `prepare: bias is given; it must not be for ${operation}`)
  }
}

/** Whether a call would read what it has already written. */
function overlap({ data: a }: Tensor, { data: b }: Tensor): boolean {
  const isBefore = (one: Tensor['data'], other: Tensor['data']) => one.byteOffset + one.byteLength <= other.byteOffset
  return a.buffer === b.buffer && !isBefore(a, b) && !isBefore(b, a)
}

/**
 * The instructions that an engine of known options uses; 'scalar' where loops in TypeScript compute everything.
 * @throws ConvError 'unsupported' for what is impossible here.
 */
function featureFor({ simd = bestFeature(), algorithm, threads = 1 }: EngineOptions): Feature {
  if (!hasFeature(simd)) {
    refuseOption('simd', simd, 'be a feature that this JavaScript engine has', 'engine-options-are-known')
  }
  const plain = simd === 'scalar' || algorithm === 'plain'
  if (threads > 1 && plain) refuseOption('threads', threads, 'be 1 for loops in TypeScript', 'threads-are-possible')
  if (threads > 1 && !canStartWorkers()) {
    const rule = 'be 1 where no memory can be shared; a page must be cross-origin isolated'
    refuseOption('threads', threads, rule, 'threads-are-possible')
  }
  return plain ? 'scalar' : simd
}

function backendOf(feature: Feature, options: EngineOptions, speedOf?: SpeedOf): Backend {
  if (feature === 'scalar') return plainBackend
  return createSimdBackend(feature, { speedOf, winograd: winogradWish(options) }, options.threads)
}

/** The engine of options that need no waiting. @throws ConvError 'unsupported' for options that are not known. */
export function engineOf(options: EngineOptions = {}): Engine {
  assertEngineOptions(options)
  if (options.tune) {
    refuseOption(
      'tune',
      true,
      'be false where nothing can be waited for; createEngine waits',
      'engine-options-are-known',
    )
  }
  return engineOver(backendOf(featureFor(options), options))
}

/** The engine that a backend makes: it refuses what is invalid before the backend sees it. */
export function engineOver(backend: Backend): Engine {
  let live = true
  const assertLive = (what: string) => live || disposed(what)
  return {
    compute(problem, operation, operands) {
      assertLive(operation)
      assertValid(problem, operation)
      assertOperands(problem, operation, operands)
      return { shape: resultShape(problem, operation), data: backend.compute(problem, operation, operands) }
    },
    prepare(problem, { operation = 'forward', filter, bias, activation = 'none' }): Prepared {
      assertLive('prepare')
      assertPrepared(operation, bias)
      assertValid(problem, operation)
      const clamp = clampOf(activation)
      const { dtype } = problem
      assertTensor(`prepare ${operation}: filter`, filter, dtype, operandShape(problem, operation, 'filter'))
      if (bias) assertTensor(`prepare ${operation}: bias`, bias, dtype, operandShape(problem, operation, 'bias'))
      const source = sourceOf[operation]
      const sources = operandShape(problem, operation, source)
      const results = resultShape(problem, operation)
      const prepared = backend.prepare(problem, operation, filter.data, bias?.data, clamp)
      let kept = true
      return {
        explanation: backend.explain(problem, operation),
        run(input, output) {
          if (!(live && kept)) disposed('run')
          assertTensor(`run: ${source}`, input, dtype, sources)
          if (output) {
            assertTensor('run: output', output, dtype, results)
            if (overlap(input, output)) {
              refuse('output-is-apart', `run: output shares memory with ${source}; it must not`, 'invalid-operand')
            }
          }
          const data = prepared.run(input.data, output?.data)
          return output ?? { shape: results, data }
        },
        dispose() {
          if (live && kept) prepared.dispose()
          kept = false
        },
      }
    },
    tensor(shape) {
      assertLive('tensor')
      assertShape(shape)
      return backend.tensor(shape)
    },
    explain(problem, operation = 'forward') {
      assertLive('explain')
      assertValid(problem, operation)
      return backend.explain(problem, operation)
    },
    memory: () => backend.memory(),
    dispose() {
      if (live) backend.dispose()
      live = false
    },
  }
}

/**
 * Makes an engine with a memory of its own, and waits for its threads.
 * @throws ConvError 'unsupported' for options that are not known or impossible here.
 */
export async function createEngine(options: EngineOptions = {}): Promise<Engine> {
  assertEngineOptions(options)
  const feature = featureFor(options)
  const speedOf = options.tune && feature !== 'scalar' ? await measuredSpeeds(feature) : undefined
  const backend = backendOf(feature, options, speedOf)
  try {
    await backend.ready
  } catch (cause) {
    backend.dispose()
    const reason = cause instanceof Error ? cause.message : String(cause)
    refuseOption('threads', options.threads, `be 1 where no worker can be started: ${reason}`, 'threads-are-possible')
  }
  return engineOver(backend)
}
