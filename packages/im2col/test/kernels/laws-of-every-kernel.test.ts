import { describe, expect, test } from 'vitest'
import { hold, possibleSubjects, titleOf } from '../subjects/every-subject.ts'

const seed = Number(process.env.CONVLAWS_SEED)

describe('every kernel, forced where another would be chosen, keeps every law of numbers', () => {
  test.each(possibleSubjects().map((subject) => [titleOf(subject), subject] as const))('%s', async (_, subject) => {
    const { passed, failed, byWinograd } = await hold(subject, seed, 1)
    expect(failed).toEqual([])
    expect(passed).toBeGreaterThan(100)
    if (subject.forced.winograd) expect(byWinograd).toBeGreaterThan(200)
  })
})
