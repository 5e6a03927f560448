import { checkResult } from '../check/check-result.ts'
import { type SampledTruth, sampledTruth } from '../check/sampled-truth.ts'
import { ceilingId } from '../contestants/catalogue.ts'
import type { Contestant, NativeCall, PreparedCall } from '../contestants/contestant.ts'
import type { Case } from '../layers/layer.ts'
import { layerLine } from '../layers/layer-line.ts'
import { flopsOf } from '../layers/scope.ts'
import { inLayouts } from '../operands/in-layouts.ts'
import { type RandomOperands, randomOperands } from '../operands/random-operands.ts'
import type { Entry, Measurement } from '../report/report-schema.ts'
import { quantile } from '../statistics/quantile.ts'
import type { Ceiling } from './ceiling.ts'
import { collectGarbage } from './collect-garbage.ts'
import { entryOf, type Timed } from './entry-of.ts'
import { runRounds } from './run-rounds.ts'
import { roundsFor, type Settings } from './settings.ts'
import type { SpeedHistory } from './speed-history.ts'
import { timeBlock } from './time-block.ts'
import { warmUp } from './warm-up.ts'

/** What a measurement of one case needs besides the case. */
export interface Arena {
  readonly contestants: readonly Contestant[]
  readonly ceiling: Ceiling | undefined
  /** The id of the contestant that ratios are taken to. */
  readonly baseline: string
  readonly settings: Settings
  readonly history: SpeedHistory
  /** Is told what is being done. */
  readonly tell: (what: string) => void
}

/** A contestant that gave the right answer and is warm. */
interface Ready {
  readonly contestant: Contestant
  readonly call: NativeCall
  readonly prepared: PreparedCall
  readonly entry: Entry
  readonly callMs: number
}

const messageOf = (error: unknown) =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0]!.slice(0, 300)

async function timed<T>(work: () => T | Promise<T>): Promise<{ ms: number; value: T }> {
  const start = performance.now()
  const value = await work()
  return { ms: performance.now() - start, value }
}

/** Why a contestant is not tried at all, or undefined. */
function obstacle(contestant: Contestant, subject: Case, problem: Case['problem'], arena: Arena): Entry | undefined {
  const { id, threads } = contestant
  const answer = contestant.supports(problem, subject.operation)
  if (answer !== true) return { id, threads, status: 'unsupported', reason: answer }
  const gflops = arena.history.expected(id, subject) ?? contestant.expectedGflops(subject.operation, problem)
  const seconds = flopsOf(subject) / 1e9 / gflops
  if (seconds * 1000 <= arena.settings.skipMs) return undefined
  const limit = arena.settings.skipMs / 1000
  const reason = `one call would take about ${Math.round(seconds)} s; calls over ${limit} s are skipped`
  return { id, threads, status: 'skipped', reason }
}

const checked = (
  { layouts, accuracy }: Contestant,
  operation: Case['operation'],
  truth: SampledTruth,
  data: Float32Array,
) => checkResult(truth, operation, layouts, accuracy, data)

/** The entry of a call that was disposed of; one whose disposal fails is not ranked. */
async function disposed(prepared: PreparedCall | undefined, entry: Entry): Promise<Entry> {
  try {
    await prepared?.dispose()
    return entry
  } catch (error) {
    return entry.status === 'timed' ? { ...entry, status: 'failed', reason: `disposal: ${messageOf(error)}` } : entry
  }
}

/** Prepares a contestant, checks its first answer and warms it up. */
async function makeReady(
  contestant: Contestant,
  subject: Case,
  operands: RandomOperands,
  truth: SampledTruth,
  arena: Arena,
): Promise<Ready | Entry> {
  const { operation } = subject
  const { id, threads } = contestant
  const native = inLayouts(subject.problem, operands, contestant.layouts)
  const reason = obstacle(contestant, subject, native.problem, arena)
  if (reason) return reason
  const call = { operation, ...native }
  let prepared: PreparedCall | undefined
  try {
    const preparing = await timed(() => contestant.prepare(call))
    prepared = preparing.value
    const first = await timed(prepared.run)
    const check = checked(contestant, operation, truth, prepared.numbers(first.value))
    const entry = { id, threads, check, prepareMs: preparing.ms, firstMs: first.ms }
    if (!check.right) return disposed(prepared, { ...entry, status: 'wrong', reason: check.why! })
    if (first.ms > arena.settings.skipMs) {
      const reason = `the first call took ${Math.round(first.ms / 1000)} s; calls over ${arena.settings.skipMs / 1000} s are skipped`
      return disposed(prepared, { ...entry, status: 'skipped', reason })
    }
    const { callMs, settled } = await warmUp(prepared.run, first.ms, arena.settings)
    arena.history.note(id, subject, flopsOf(subject) / 1e6 / callMs)
    return { contestant, call, prepared, callMs, entry: { ...entry, status: 'timed', settled } }
  } catch (error) {
    return disposed(prepared, { id, threads, status: 'failed', reason: messageOf(error) })
  }
}

/** The time of a call whose filter is not prepared: nothing where there is no such call, where it fails or would take long. */
async function unpreparedMs(
  { contestant, call, callMs }: Ready,
  { blockMs, lateMs }: Settings,
): Promise<Pick<Entry, 'unpreparedMs'>> {
  if (!contestant.unprepared || !call.operands.filter || callMs > lateMs) return {}
  const unprepared = () => contestant.unprepared!(call)
  try {
    await timeBlock(unprepared, blockMs)
    collectGarbage()
    return { unpreparedMs: quantile(await timeBlock(unprepared, blockMs * 2), 0.5) }
  } catch {
    return {}
  }
}

/** Checks the answer once more after all rounds, unless that takes long, and times the call without a prepared filter. */
async function finish(ready: Ready, failure: Error | undefined, truth: SampledTruth, arena: Arena): Promise<Entry> {
  const { contestant, call, prepared, entry, callMs } = ready
  try {
    if (failure) return { ...entry, status: 'failed', reason: `in the rounds: ${messageOf(failure)}` }
    if (callMs > arena.settings.slowMs) return entry
    prepared.ready?.()
    const check = checked(contestant, call.operation, truth, prepared.numbers(await prepared.run()))
    if (!check.right) return { ...entry, check, status: 'wrong', reason: `after the rounds: ${check.why}` }
    return { ...entry, ...(await unpreparedMs(ready, arena.settings)) }
  } catch (error) {
    return { ...entry, status: 'failed', reason: `after the rounds: ${messageOf(error)}` }
  }
}

const isReady = (one: Ready | Entry): one is Ready => 'prepared' in one

/**
 * Measures one case: everyone is prepared and checked, warmed up, then timed in rounds; a wrong answer is not timed. The
 * micro-kernel takes part in the rounds, so that shares of it are taken within a round as well.
 */
export async function measureCase(subject: Case, arena: Arena): Promise<Measurement> {
  const { contestants, ceiling, baseline, settings, tell } = arena
  const operands = randomOperands(subject.problem, subject.operation, settings.seed)
  const truth = sampledTruth(subject.problem, subject.operation, operands)
  const attempts: (Ready | Entry)[] = []
  for (const contestant of contestants) {
    tell(`${contestant.id}: check and warm-up`)
    attempts.push(await makeReady(contestant, subject, operands, truth, arena))
  }
  const ready = attempts.filter(isReady)
  const fastestMs = Math.min(...ready.map(({ callMs }) => callMs))
  tell(`rounds of ${ready.length} contestants`)
  const runners = ready.map(({ contestant, prepared, callMs }) => ({
    id: contestant.id,
    rounds: roundsFor(callMs, fastestMs, settings),
    ready: prepared.ready,
    run: prepared.run,
  }))
  const withCeiling = ceiling && ready.some(({ contestant }) => contestant.id === baseline)
  const extra = withCeiling ? [{ id: ceilingId, rounds: settings.rounds, run: () => ceiling.run() }] : []
  const { blocks, failures } = await runRounds([...runners, ...extra], settings.blockMs)
  const timedOf = (id: string, flops: number): Timed | undefined =>
    blocks.has(id) && !failures.has(id) ? { blocks: blocks.get(id)!, flops } : undefined
  const flops = flopsOf(subject)
  const base = timedOf(baseline, flops)
  const top = withCeiling ? timedOf(ceilingId, ceiling.flops) : undefined
  const entries: Entry[] = []
  for (const one of attempts) {
    if (!isReady(one)) {
      entries.push(one)
      continue
    }
    const { id } = one.contestant
    const entry = await disposed(one.prepared, await finish(one, failures.get(id), truth, arena))
    entries.push(entryOf(entry, timedOf(id, flops), base, top))
  }
  return {
    threads: Math.max(...contestants.map(({ threads }) => threads)),
    net: subject.net,
    core: subject.core,
    line: layerLine(subject),
    operation: subject.operation as Measurement['operation'],
    gflop: flops / 1e9,
    entries,
  }
}
