import { failures, type RowResult, type Verdict } from '@convlaws/laws'
import type { LawRunnerWords } from '../messages/law-runner.ts'
import type { CounterexampleView } from './counterexample-view.ts'
import { fragmentOf } from './law-runner-address.ts'
import { commandLines } from './law-runner-command.ts'
import type { LawRunMessage, LawRunRequest } from './law-runner-protocol.ts'
import { wordedCounterexample } from './worded-counterexample.ts'

/** Where a runner stands. */
export type LawRunnerPhase = 'ready' | 'running' | 'done' | 'stopped' | 'broken'

/** Everything that a law runner knows. */
export interface LawRunnerState {
  readonly request: LawRunRequest
  readonly phase: LawRunnerPhase
  readonly cases: number
  readonly silent: number
  readonly milliseconds: number
  readonly shrinking: boolean
  readonly rows: readonly RowResult[]
  /** Why the run could not go on; '' where the worker was not there to say it. */
  readonly message: string
}

/** What can happen to a law runner. A change of the request begins afresh. */
export type LawRunnerAction =
  | { readonly type: 'set'; readonly change: Partial<LawRunRequest> }
  | { readonly type: 'start' }
  | { readonly type: 'stop' }
  | { readonly type: 'hear'; readonly message: LawRunMessage }

/** A runner that has not run. */
export function lawRunnerInit(request: LawRunRequest): LawRunnerState {
  return { request, phase: 'ready', cases: 0, silent: 0, milliseconds: 0, shrinking: false, rows: [], message: '' }
}

function heard(state: LawRunnerState, message: LawRunMessage): LawRunnerState {
  if (state.phase !== 'running') return state
  switch (message.kind) {
    case 'progress': {
      const { kind: _, ...counts } = message
      return { ...state, ...counts }
    }
    case 'done': {
      const { kind: _, ...found } = message
      return { ...state, ...found, shrinking: false, phase: 'done' }
    }
    case 'broken':
      return { ...state, phase: 'broken', message: message.message }
  }
}

/** The state after something happened. */
export function lawRunnerReduce(state: LawRunnerState, action: LawRunnerAction): LawRunnerState {
  switch (action.type) {
    case 'set': {
      // A case belongs to its law, subject and seed: where one of them changes, the case goes.
      const { only: _, ...rest } = state.request
      return lawRunnerInit({ ...rest, ...action.change })
    }
    case 'start':
      return { ...lawRunnerInit(state.request), phase: 'running' }
    case 'stop':
      return state.phase === 'running' ? { ...state, phase: 'stopped' } : state
    case 'hear':
      return heard(state, action.message)
  }
}

/** What all rows of a law come to: the first failure, else passed where any row passed, else vacuous, else skipped. */
export function verdictOfRows(rows: readonly RowResult[]): Verdict | undefined {
  const verdicts = rows.map(({ verdict }) => verdict)
  const weight: readonly Verdict[] = [...failures, 'blocked', 'known', 'passed', 'vacuous', 'skipped']
  return weight.find((verdict) => verdicts.includes(verdict))
}

const secondsText = (milliseconds: number) => (milliseconds / 1000).toFixed(1)

function doneSentence({ rows, cases, milliseconds }: LawRunnerState, { messages, common }: LawRunnerWords): string {
  const verdict = verdictOfRows(rows)
  switch (verdict) {
    case undefined:
      return messages.undecided(cases)
    case 'failed':
    case 'errored':
    case 'timeout':
    case 'flaky':
    case 'vacuous':
      return messages[verdict](cases)
    case 'skipped':
      return messages.skipped(common.suiteText(rows[0]?.reason ?? ''))
    default:
      return messages.passed(cases, secondsText(milliseconds))
  }
}

/** The state in one sentence. */
export function describeLawRunner(state: LawRunnerState, words: LawRunnerWords): string {
  const { messages, common } = words
  const sentences: { readonly [phase in LawRunnerPhase]: () => string } = {
    ready: () => (state.request.only ? messages.readyToRepeat : messages.ready),
    running: () =>
      state.shrinking ? messages.shrinking : state.cases === 0 ? messages.starting : messages.running(state.cases),
    done: () => doneSentence(state, words),
    stopped: () => messages.stopped(state.cases),
    broken: () => messages.broken(common.suiteText(state.message) || messages.notLoaded),
  }
  return sentences[state.phase]()
}

/** A law runner as it is drawn. */
export interface LawRunnerView {
  readonly state: LawRunnerState
  readonly sentence: string
  readonly verdict: Verdict | undefined
  readonly seconds: string
  /** The failure, drawn. */
  readonly counterexample?: CounterexampleView
  readonly cause?: string
  /** What repeats the counterexample, or the run where there is none. */
  readonly repeat: LawRunRequest
  readonly command: readonly string[]
  readonly fragment: string
  readonly words: LawRunnerWords
}

/** The request that repeats what was found: the one case where it fails alone, the same run otherwise. */
export function repeatOf({ request, rows }: LawRunnerState): LawRunRequest {
  const row = rows.find(({ verdict }) => failures.includes(verdict))
  const found = row?.counterexample
  if (!row || !found) return request
  const { only: _, ...rest } = request
  const { id: law, operation, domain } = row
  return found.needsEarlierCalls || row.verdict === 'flaky'
    ? { ...rest, law, seed: found.seed }
    : { ...rest, law, seed: found.seed, only: { operation, domain, path: found.path } }
}

/** The model of a drawn law runner. */
export function lawRunnerView(state: LawRunnerState, words: LawRunnerWords): LawRunnerView {
  const { messages, common } = words
  const repeat = repeatOf(state)
  const row = state.rows.find(({ verdict }) => failures.includes(verdict))
  return {
    state,
    sentence: describeLawRunner(state, words),
    verdict: state.phase === 'done' ? verdictOfRows(state.rows) : undefined,
    seconds: secondsText(state.milliseconds),
    ...(row?.counterexample && { counterexample: wordedCounterexample(row.counterexample, common) }),
    ...(row?.cause && { cause: messages.cause(row.cause.join(', ')) }),
    repeat,
    command: commandLines(repeat),
    fragment: fragmentOf(repeat),
    words,
  }
}
