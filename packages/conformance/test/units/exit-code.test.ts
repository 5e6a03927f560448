import type { Verdict } from '@convlaws/laws'
import { summarise } from '@convlaws/report'
import { expect, test } from 'vitest'
import { type ExitCode, exitCodeOf, joinExitCodes } from '../../src/command/exit-code.ts'

function outcome(verdicts: readonly Verdict[], expectationProblems: readonly string[] = [], interrupted = false) {
  const laws = verdicts.map((verdict) => ({ id: 'a', verdict }))
  return exitCodeOf({ report: { ...summarise(laws), laws }, expectationProblems, interrupted } as never)
}

const table: readonly (readonly [verdicts: readonly Verdict[], code: ExitCode])[] = [
  [['passed', 'known', 'skipped'], 0],
  [['passed', 'failed'], 1],
  [['errored'], 1],
  [['timeout'], 1],
  [['flaky'], 1],
  [['unexpected-pass'], 1],
  [['skipped', 'blocked'], 4],
  [[], 4],
  [['passed', 'vacuous'], 5],
  [['vacuous', 'failed'], 1],
]

test.each(table)('%j: %i', (verdicts, code) => expect(outcome(verdicts)).toBe(code))

test('an expectation that does not hold is a failure', () => expect(outcome(['passed'], ['expired'])).toBe(1))

test('an interrupt outweighs what was found', () => expect(outcome(['failed'], [], true)).toBe(130))

test('of several outcomes the gravest counts, and nothing ran only where nothing ran anywhere', () => {
  expect(joinExitCodes([0, 3, 1])).toBe(1)
  expect(joinExitCodes([0, 3])).toBe(3)
  expect(joinExitCodes([0, 4])).toBe(0)
  expect(joinExitCodes([4, 4])).toBe(4)
  expect(joinExitCodes([5, 0])).toBe(5)
})
