import { describe, expect, test } from 'vitest'
import { check, laws } from '../../src/index.ts'
import { summationOrders, summedIn } from '../summation-orders.ts'

const seed = Number(process.env.CONVLAWS_SEED)

describe('a right convolution passes every law in whatever order it sums', () => {
  test.each(summationOrders)('%s', async (order) => {
    const { rows } = await check(laws, () => summedIn(order), { seed, runs: 3, verdictsOnly: true })
    const wrong = rows.filter(({ verdict }) => verdict !== 'passed' && verdict !== 'skipped' && verdict !== 'vacuous')
    expect(wrong.map(({ id, operation, domain, reason }) => `${id} ${operation} ${domain}: ${reason}`)).toEqual([])
  })
})

describe('a right convolution that answers asynchronously passes the laws of concurrency too', () => {
  test('summed pairwise, each call after a turn of the event loop', async () => {
    const right = summedIn('pairwise')
    const later = {
      ...right,
      forward: async (...call: Parameters<typeof right.forward>) => {
        await new Promise((resolve) => setTimeout(resolve, 0))
        return right.forward(...call)
      },
    }
    const { rows } = await check(
      laws.filter(({ id }) => id === 'concurrent-calls-do-not-mix'),
      () => later,
      { seed, runs: 20 },
    )
    expect(rows.map(({ verdict }) => verdict)).toEqual(['passed'])
  })
})
