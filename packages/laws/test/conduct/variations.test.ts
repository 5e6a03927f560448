import { brokenConstraint, type Capabilities, claims, completeCapabilities, everyCapability } from '@convlaws/spec'
import { expect, test } from 'vitest'
import { drawVariation, variations } from '../../src/conduct/variations.ts'
import { createContext } from '../../src/context.ts'
import { createDraw } from '../../src/draw/draw.ts'
import { claimedLevels } from '../../src/draw/factors.ts'

function varied(capabilities: Capabilities, seed: number, choice: number) {
  const claimed = completeCapabilities(capabilities)
  const draw = createDraw({ seed: seed * 7919, overrides: { 'other variation': choice } })
  const context = createContext(
    draw,
    { operation: 'forward', domain: 'exact', claims: claimed, implemented: ['forward'] },
    claimedLevels(claimed),
  )
  const problem = context.problem()
  return { problem, other: drawVariation(context, 'other', problem) }
}

const choices = variations.map((_, choice) => choice)

test.each([
  ['everything', everyCapability],
  ['images alone, without groups and layouts', { padding: ['valid', 'symmetric'] } as const],
])('a variation of a problem is another one, valid and claimed, where %s is claimed', (_, capabilities) => {
  for (const choice of choices.slice(1)) {
    for (let seed = 0; seed < 50; seed++) {
      const { problem, other } = varied(capabilities, seed, choice)
      expect(other).not.toEqual(problem)
      expect(brokenConstraint(other)).toBeNull()
      expect(claims(capabilities, other)).toBe(true)
    }
  }
})

test('the plainest variation is the problem itself', () => {
  const { problem, other } = varied(everyCapability, 3, 0)
  expect(other).toBe(problem)
})
