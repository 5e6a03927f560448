import { faultById, faults, rightImplementation } from '@convlaws/faults'
import type { RecordedCall } from '@convlaws/laws'
import { type Implementation, problemOf, type Tensor } from '@convlaws/spec'
import { afterEach, expect, test, vi } from 'vitest'
import { diagnose } from '../../src/diagnosis/diagnose.ts'

afterEach(() => vi.restoreAllMocks())

/** The one call of a case, with what an implementation answers. */
function calls(implementation: Implementation, bias: number): RecordedCall[] {
  const problem = problemOf([1, 1, 3], [1, 1, 2])
  const operands = {
    input: { shape: [1, 1, 3], data: Float32Array.of(1, 2, 3) },
    filter: { shape: [1, 1, 2], data: Float32Array.of(1, 10) },
    bias: { shape: [1], data: Float32Array.of(bias) },
  }
  return [{ operation: 'forward', problem, operands, result: implementation.forward(problem, operands) as Tensor }]
}

const right = rightImplementation('right')
const forgetful = faultById('ignores-bias')!.create()

test('a known mistake is named where it shows', async () => {
  const named = await diagnose([calls(forgetful, 1), calls(forgetful, 2)], [calls(forgetful, 0)])
  expect(named[0]).toEqual({ fault: 'ignores-bias', agreed: 2, of: 2 })
})

test('no mistake is named for a case whose answers are right, since all that do not show there agree', async () => {
  expect(await diagnose([calls(right, 0)], [])).toEqual([])
  expect(await diagnose([calls(forgetful, 1), calls(right, 0)], [])).toEqual([])
})

test('mistakes that answers do not show, or that what was tried before decides, are not tried', async () => {
  const left = faults.filter(({ seenIn }) => seenIn !== 'answers')
  const creations = left.map((fault) => vi.spyOn(fault, 'create'))
  await diagnose([calls(forgetful, 1)], [])
  const ids = ['disposal-frees-nothing', 'instances-share-plans-without-dilations']
  expect(left.map(({ id }) => id)).toEqual(expect.arrayContaining(ids))
  expect(creations.filter(({ mock }) => mock.calls.length > 0)).toEqual([])
})
