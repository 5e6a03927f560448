import { createEngine, type Engine, type EngineOptions, im2col } from '@convlaws/im2col'
import { type ConvProblem, claims, completeCapabilities, type Operation } from '@convlaws/spec'
import { inScope } from '../layers/scope.ts'
import type { Contestant } from './contestant.ts'
import { type Im2colParts, im2colContestant } from './im2col.ts'

const engines = new Map<string, Promise<Engine>>()

/** One engine for each set of options: contestants that differ in how they call it share it. */
function engineOf(options: EngineOptions): Promise<Engine> {
  const key = JSON.stringify(options)
  const made = engines.get(key) ?? createEngine(options)
  engines.set(key, made)
  return made
}

const where3x3 = (problem: ConvProblem, operation: Operation) =>
  inScope('winograd', { operation, problem }) ||
  'F(4×4, 3×3) is for forward with 3×3 filters, stride and dilation 1, one group, on maps above 7×7'

type Way = Omit<Im2colParts, 'engine' | 'id' | 'threads' | 'version'> & { readonly options?: EngineOptions }

/** The ways to call our engine, by the id of the contestant. */
const ways: Readonly<Record<string, Way>> = {
  im2col: { title: 'convlaws im2col', kind: 'ours' },
  'im2col-tuned': { title: 'convlaws im2col, its kernels measured', kind: 'variant', options: { tune: true } },
  'im2col-one-thread': { title: 'convlaws im2col on one thread', kind: 'variant' },
  'im2col-resident': {
    title: 'convlaws im2col, operands stay in its memory',
    kind: 'variant',
    resident: true,
  },
  'im2col-channels-last': {
    title: 'convlaws im2col, channels last',
    kind: 'variant',
    layouts: { layout: 'channels-last', filterLayout: 'hwio' },
  },
  'im2col-winograd': {
    title: 'convlaws Winograd F(4×4, 3×3)',
    kind: 'variant',
    accuracy: { accuracy: 'normwise', growth: completeCapabilities({}).growth },
    options: { accuracy: 'normwise', algorithm: 'winograd-4' },
    only: where3x3,
  },
}

/** The engine that a way of ours uses on some threads; undefined for the id of another contestant. */
export function engineOfWay(id: string, threads: number): Promise<Engine> | undefined {
  const way = ways[id]
  return way && engineOf({ threads, ...way.options })
}

/**
 * One of the ways to call our engine, as a contestant.
 * @throws ConvError 'unsupported' where the engine has no such option.
 */
export async function loadIm2col(id: string, threads: number): Promise<Contestant> {
  const { options, ...way } = ways[id]!
  const engine = await engineOf({ threads, ...options })
  const only: Contestant['supports'] = (problem, operation) => {
    const answer = claims(im2col.capabilities, problem)
    return answer === true ? (way.only?.(problem, operation) ?? true) : answer
  }
  return im2colContestant({ ...way, only, id, threads, engine, version: im2col.version })
}
