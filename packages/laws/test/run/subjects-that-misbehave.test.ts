import { type Implementation, parseDescriptor, type Tensor } from '@convlaws/spec'
import { configureGlobal, resetConfigureGlobal } from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { laws } from '../../src/laws.ts'
import { check } from '../../src/run/check.ts'
import type { RunOptions } from '../../src/run/options.ts'
import type { Subject } from '../../src/run/subject.ts'
import { summedIn } from '../summation-orders.ts'

const right = summedIn('forwards')

/** The right implementation with another forward. */
const withForward = (forward: NonNullable<Implementation['forward']>): Implementation => ({ ...right, forward })

/** The rows of one law and of forward. */
async function rowsOf(id: string, subject: Subject, options: Partial<RunOptions> = {}) {
  const { rows } = await check(
    laws.filter((law) => law.id === id),
    subject,
    { runs: 30, seed: 1, ...options },
  )
  return rows.filter(({ operation }) => operation === 'forward')
}

const verdictsOf = async (...args: Parameters<typeof rowsOf>) =>
  new Set((await rowsOf(...args)).map(({ verdict }) => verdict))

describe('a subject', () => {
  test('that leaves out the last axis where it has one element returns another shape', async () => {
    const shorter = withForward((problem, operands) => {
      const { shape, data } = right.forward(problem, operands) as Tensor
      return { shape: shape.at(-1) === 1 ? shape.slice(0, -1) : shape, data }
    })
    const [row] = await rowsOf('result-has-the-stated-shape', shorter, {
      fixed: parseDescriptor('forward n1 ci1 size3x3 co1 filter3x3'),
    })
    expect(row!.verdict).toBe('failed')
    expect(row!.counterexample!.message).toMatch(/^the left side has 3 elements, the right side 4$/)
  })

  test('that writes to its problem is compared with the problem that it was given', async () => {
    const ignoring = withForward((problem, operands) => {
      Object.assign(problem, { paddingMode: 'zeros' })
      return right.forward(problem, operands)
    })
    expect(await verdictsOf('agrees-with-definition', ignoring)).toContain('failed')
  })

  test('that changes an operand a little is seen, though its claim is normwise', async () => {
    const blurring: Implementation = {
      ...withForward((problem, operands) => {
        const result = right.forward(problem, operands)
        operands.input.data[0]! *= 1 + 2 ** -20
        return result
      }),
      capabilities: { ...right.capabilities, accuracy: 'normwise' },
    }
    expect(await verdictsOf('operands-are-not-modified', blurring)).toEqual(new Set(['failed']))
  })

  test.each([
    ['a later call', 'results-stay'],
    ['disposal', 'disposal-is-clean'],
  ])('whose earlier result changes a little by %s is seen, though its claim is normwise', async (what, id) => {
    const factory = (): Implementation => {
      const results: Tensor[] = []
      const nudge = () => {
        for (const { data } of results) data[0] = data[0]! * (1 + 2 ** -20)
      }
      return {
        ...withForward((problem, operands) => {
          if (what === 'a later call') nudge()
          results.push(right.forward(problem, operands) as Tensor)
          return results.at(-1)!
        }),
        capabilities: { ...right.capabilities, accuracy: 'normwise' },
        dispose: nudge,
      }
    }
    const messages = (await rowsOf(id, factory)).map(({ counterexample }) => counterexample?.message)
    expect(messages).toEqual([expect.stringMatching(/changed (by a later call|a result)/)])
  })

  test('whose `supports` says no without a reason is not asked', async () => {
    const refusing: Implementation = {
      ...withForward((problem, operands) => {
        if (problem.batch > 1) throw new Error('it was asked')
        return right.forward(problem, operands)
      }),
      supports: ({ batch }) => batch <= 1 || '',
    }
    for (const { verdict } of await rowsOf('input-additivity', refusing)) expect(verdict).toBe('passed')
  })

  test.each([
    ['throws what is no text', () => Promise.reject(Object.create(null))],
    ['throws a symbol', () => Promise.reject(Symbol('no'))],
    [
      'returns what cannot be read',
      () => ({
        shape: [1],
        get data(): Float32Array {
          throw new Error('gone')
        },
      }),
    ],
  ])('that %s errs, and the run goes on', async (_, forward) => {
    const subject = withForward(forward as NonNullable<Implementation['forward']>)
    expect(await verdictsOf('agrees-with-definition', subject, { runs: 3 })).toEqual(new Set(['errored']))
    expect(await verdictsOf('results-stay', subject, { runs: 3 })).toEqual(new Set(['errored']))
  })

  test('that is made anew to look into a failure is disposed before the next one is made', async () => {
    let [living, most] = [0, 0]
    const factory = (): Implementation => {
      most = Math.max(most, ++living)
      return {
        ...withForward((problem, operands) => {
          const { shape, data } = right.forward(problem, operands) as Tensor
          return { shape, data: data.map((x) => x + 1) }
        }),
        dispose: () => void living--,
      }
    }
    expect(await verdictsOf('zero-filter-gives-bias', factory)).toContain('failed')
    expect([living, most]).toEqual([0, 2]) // the subject of the lane, and one more
  })
})

describe('a problem that is given', () => {
  test.each([
    [false, 'forward n1 ci2 size4 co2 filter2'],
    [true, 'forward n1 ci2 size4 co2 filter2 bias'],
  ])('has a bias or not, as it says: %s', async (bias, descriptor) => {
    let withBias = 0
    const counting = withForward((problem, operands) => {
      if (operands.bias !== undefined) withBias++
      return right.forward(problem, operands)
    })
    // Each case asks once with all operands, and now and then before that without a bias.
    const rows = await rowsOf('agrees-with-definition', counting, { fixed: parseDescriptor(descriptor) })
    expect(withBias).toBe(bias ? rows.reduce((sum, { runs }) => sum + runs, 0) : 0)
  })
})

describe('an empty operand', () => {
  test.each(['refusal-leaves-no-trace', 'wrong-operands-are-refused'])(
    '%s: has no element to leave out',
    async (id) => {
      const rows = await rowsOf(id, () => right, { fixed: parseDescriptor('forward n0 ci2 size4 co2 filter2') })
      expect(rows.map(({ verdict, reason }) => [verdict, reason])).toEqual([['passed', undefined]])
    },
  )
})

describe('a run', () => {
  afterEach(resetConfigureGlobal)

  test('does not depend on what a project has configured for its own properties', async () => {
    const rows = async () => {
      const broken = withForward((problem, operands) => {
        const { shape, data } = right.forward(problem, operands) as Tensor
        return { shape, data: problem.groups > 1 ? data.map((x) => -x) : data }
      })
      const found = await rowsOf('agrees-with-definition', broken)
      return found.map(({ verdict, counterexample }) => [verdict, counterexample?.descriptor, counterexample?.path])
    }
    const expected = await rows()
    configureGlobal({ randomType: 'congruential32', endOnFailure: true, interruptAfterTimeLimit: 0 })
    expect(await rows()).toEqual(expected)
  })

  test('with a limit that no timer can wait for waits as long as one can', async () => {
    const slow = withForward(async (problem, operands) => {
      await new Promise((resolve) => setTimeout(resolve, 2))
      return right.forward(problem, operands)
    })
    expect(await verdictsOf('channel-permutation', slow, { runs: 2, caseTimeout: Number.POSITIVE_INFINITY })).toEqual(
      new Set(['passed']),
    )
  })
})
