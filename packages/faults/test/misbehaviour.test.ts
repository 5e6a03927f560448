import { describe, expect, test } from 'vitest'
import { faults, rightImplementation } from '../src/index.ts'
import { answersOtherwise, type Call, noted } from './misbehaviour/again.ts'
import { disposals } from './misbehaviour/disposals.ts'
import { inTime } from './misbehaviour/in-time.ts'
import { refusals } from './misbehaviour/refusals.ts'
import { results } from './misbehaviour/results.ts'
import { isWrong, refuses, scene } from './misbehaviour/scene.ts'
import { sequences } from './misbehaviour/sequences.ts'

const misbehaviour = { ...results, ...sequences, ...inTime, ...disposals, ...refusals }
const behaving = faults.filter((fault) => !('trigger' in fault))

/** Always wrong on a first call in float32. */
const wrongAtOnce = ['returns-doubles-for-singles', 'first-result-unfinished']

test('there is a scene for every fault that is not stateless, and no other', () => {
  expect(Object.keys(misbehaviour).sort()).toEqual(behaving.map(({ id }) => id).sort())
})

describe.each(behaving.map((fault) => [fault.id, fault] as const))('%s', (id, fault) => {
  test('does what its title says', async () => {
    expect(await misbehaviour[id]!(fault.create())).toBe(true)
  })

  test(wrongAtOnce.includes(id) ? 'is wrong at once' : 'is right on a plain first call', async () => {
    const wrong = await isWrong(fault.create(), scene('n1 ci2 size4 co2 filter2 bias'))
    expect(wrong).toBe(wrongAtOnce.includes(id))
  })

  test('refuses what breaks a rule that it keeps, at its first call and later', async () => {
    const faulty = fault.create()
    const { problem, operands } = scene('n1 ci1 size4 co1 filter2')
    for (let call = 0; call < 2; call++) {
      expect(await refuses(faulty, { problem: { ...problem, dilations: [0] }, operands })).toBe(true)
      const { filter: _, ...missing } = operands
      expect(await refuses(faulty, { problem, operands: missing as typeof operands })).toBe(true)
    }
  })
})

test.each(Object.entries(misbehaviour))('the right implementation does not do what %s does', async (_, misbehaves) => {
  const verdict = await misbehaves(rightImplementation('right')).catch(() => false)
  expect(verdict).toBe(false)
})

// Mistakes that instances share are left out: what other instances were asked before decides whether these are seen.
test.each(behaving.filter(({ seenIn }) => seenIn !== 'instances').map((fault) => [fault.id, fault] as const))(
  '%s is seen in answers to the calls of its scene, made again, where it says so',
  async (id, fault) => {
    const calls: Call[] = []
    await misbehaviour[id]!(noted(fault.create(), calls))
    const isSeen = answersOtherwise(fault.create(), rightImplementation('right'), calls)
    expect(isSeen).toBe(fault.seenIn === 'answers')
  },
)
