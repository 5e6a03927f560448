import type { Counterexample, RowResult } from '@convlaws/laws'
import { problemOf } from '@convlaws/spec'
import { describe, expect, test } from 'vitest'
import {
  commandLines,
  describeLawRunner,
  fragmentOf,
  type LawRunRequest,
  lawRunnerInit,
  lawRunnerReduce,
  lawRunnerView,
  renderLawRunnerHtml,
  requestFromFragment,
  verdictOfRows,
} from '../../src/index.ts'
import { lawRunnerWords } from '../../src/messages/law-runner-in.ts'

const request: LawRunRequest = { law: 'output-size', subject: 'fault:returns-zeros', seed: 7, seconds: 5 }

const row = (verdict: RowResult['verdict'], rest: Partial<RowResult> = {}): RowResult => ({
  id: 'output-size',
  family: 'shape',
  operation: 'forward',
  domain: 'exact',
  verdict,
  runs: 20,
  durationMs: 1,
  worstRatio: null,
  ...rest,
})

const counterexample: Counterexample = {
  descriptor: 'forward n1 ci1 size3 co1 filter2 strides1 padding0:0 dilations1 groups1',
  problem: problemOf([1, 1, 3], [1, 1, 2]),
  operands: {},
  calls: [],
  message: 'element [0, 0, 1] of the left side is 2, of the right side 3',
  seed: 8,
  path: '3:1:2',
  shrinks: 2,
}

const ran = (rows: readonly RowResult[], cases = 20) => {
  const running = lawRunnerReduce(lawRunnerInit(request), { type: 'start' })
  return lawRunnerReduce(running, {
    type: 'hear',
    message: { kind: 'done', cases, silent: 2, milliseconds: 1234, rows },
  })
}

describe('the state of a law runner', () => {
  test('a run goes from ready to running to done', () => {
    const ready = lawRunnerInit(request)
    expect(describeLawRunner(ready, lawRunnerWords.en)).toBe('Nothing has been run yet.')
    const running = lawRunnerReduce(ready, { type: 'start' })
    const counted = lawRunnerReduce(running, {
      type: 'hear',
      message: { kind: 'progress', cases: 5, silent: 1, shrinking: false },
    })
    expect(describeLawRunner(counted, lawRunnerWords.en)).toBe('Running: 5 cases tried.')
    expect(describeLawRunner(ran([row('passed')]), lawRunnerWords.en)).toBe(
      'Passed: 20 cases in 1.2 s, none of them against the law.',
    )
    expect(describeLawRunner(ran([row('passed')]), lawRunnerWords.ko)).toContain('통과')
  })

  test('what a worker says after Stop is not heard', () => {
    const stopped = lawRunnerReduce(lawRunnerReduce(lawRunnerInit(request), { type: 'start' }), { type: 'stop' })
    const late = lawRunnerReduce(stopped, { type: 'hear', message: { kind: 'broken', message: 'late' } })
    expect(late).toBe(stopped)
    expect(describeLawRunner(late, lawRunnerWords.en)).toBe('Stopped after 0 cases.')
  })

  test('a worker that did not come is said, in place of a message', () => {
    const running = lawRunnerReduce(lawRunnerInit(request), { type: 'start' })
    const broken = lawRunnerReduce(running, { type: 'hear', message: { kind: 'broken', message: '' } })
    expect(describeLawRunner(broken, lawRunnerWords.en)).toBe(
      'The run could not go on: its script could not be loaded.',
    )
    expect(describeLawRunner(broken, lawRunnerWords.ko)).toMatch(/: 스크립트를 .+습니다\.$/)
  })

  test('a change of the subject forgets the result and the one case', () => {
    const linked = lawRunnerInit({ ...request, only: { operation: 'forward', domain: 'exact', path: '1' } })
    const changed = lawRunnerReduce(linked, { type: 'set', change: { subject: 'reference' } })
    expect(changed.request).toEqual({ ...request, subject: 'reference' })
    expect(changed.phase).toBe('ready')
  })

  test('rows come to a failure before a pass, and to a pass before silence', () => {
    expect(verdictOfRows([row('passed'), row('vacuous'), row('failed')])).toBe('failed')
    expect(verdictOfRows([row('skipped'), row('vacuous'), row('passed')])).toBe('passed')
    expect(verdictOfRows([row('skipped'), row('vacuous')])).toBe('vacuous')
    expect(verdictOfRows([])).toBeUndefined()
  })
})

describe('the way back to a counterexample', () => {
  test('link and command name seed, row and path', () => {
    const view = lawRunnerView(ran([row('failed', { counterexample })]), lawRunnerWords.en)
    expect(view.fragment).toBe('#subject=fault:returns-zeros&seed=8&path=3:1:2')
    expect(view.command).toEqual([
      `echo "import { faultById } from '@convlaws/faults'; export default faultById('returns-zeros').create" > fault.mjs`,
      'npx convlaws check ./fault.mjs --law output-size --operation forward --domain exact --seed 8 --path 3:1:2',
    ])
  })

  test('a failure that needs earlier calls is repeated by the whole run', () => {
    const found = row('failed', { counterexample: { ...counterexample, needsEarlierCalls: true } })
    expect(lawRunnerView(ran([found]), lawRunnerWords.en).fragment).toBe('#subject=fault:returns-zeros&seed=8')
  })

  test('the reference needs no module', () => {
    expect(commandLines({ ...request, subject: 'reference' })).toEqual([
      'npx convlaws check builtin:reference --law output-size --seed 7',
    ])
  })

  test('a fragment reads back', () => {
    const only = { operation: 'inputGradient', domain: 'real', path: '3:1' } as const
    const fragment = fragmentOf({ ...request, only }, { withLaw: true })
    const { seconds: _, ...rest } = { ...request, only }
    expect(requestFromFragment(fragment)).toEqual(rest)
  })

  test('illegal fields of a fragment are left out', () => {
    expect(requestFromFragment('#subject=reference&seed=1.5&path=3:x&domain=none')).toEqual({ subject: 'reference' })
    expect(requestFromFragment('#run')).toEqual({})
  })
})

test('the page has every choice, and the failure drawn', () => {
  const subjects = [
    { value: 'reference', label: 'reference' },
    { value: 'fault:returns-zeros', label: 'returns-zeros', group: 'Faults' },
  ]
  const html = renderLawRunnerHtml(lawRunnerView(ran([row('failed', { counterexample })]), lawRunnerWords.en), {
    id: 'run',
    subjects,
  })
  expect(html).toContain('<optgroup label="Faults"><option value="fault:returns-zeros" selected>')
  expect(html).toContain('element [0, 0, 1] of the left side is 2, of the right side 3')
  expect(html).toContain('Failed: the law does not hold.')
})
