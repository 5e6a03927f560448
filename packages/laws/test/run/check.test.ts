import { faultById } from '@convlaws/faults'
import { everyCapability, type Implementation, outputShape, sizeOf } from '@convlaws/spec'
import { describe, expect, test } from 'vitest'
import { laws } from '../../src/laws.ts'
import { check } from '../../src/run/check.ts'
import { summedIn } from '../summation-orders.ts'

const only = (...ids: string[]) => laws.filter(({ id }) => ids.includes(id))
const definitionLaw = only('agrees-with-definition')
const fault = (id: string) => () => faultById(id)!.create()
const withoutTimes = (result: unknown) =>
  JSON.parse(JSON.stringify(result, (key, value) => (key === 'durationMs' ? 0 : value)))

describe('a run', () => {
  test('is a function of its seed', async () => {
    const options = { runs: 30, seed: 5 }
    const [a, b] = [
      await check(definitionLaw, fault('ignores-dilations'), options),
      await check(definitionLaw, fault('ignores-dilations'), options),
    ]
    expect(withoutTimes(a)).toEqual(withoutTimes(b))
  })

  test('repeats a case beyond its own runs as the longer run drew it', async () => {
    const subject = fault('swaps-height-and-width-strides')
    const exact = definitionLaw.map((law) => ({
      ...law,
      operations: ['forward' as const],
      domains: ['exact' as const],
    }))
    const again = (runs: number) => check(exact, subject, { runs, seed: 3, path: '150' })
    const [short, long] = [await again(10), await again(200)]
    expect(withoutTimes(short.rows)).toEqual(withoutTimes(long.rows))
  })

  test('names what failing cases share and passing cases do not', async () => {
    const { rows } = await check(definitionLaw, fault('ignores-bias'), { runs: 60, seed: 1 })
    expect(rows.find(({ operation, domain }) => operation === 'forward' && domain === 'exact')!.cause).toEqual([
      'bias given',
    ])
  })

  test('says what differs in words that fit: by how much for numbers, that none is there for not-a-number', async () => {
    const nowhere: Implementation = {
      contract: 1,
      name: 'gives not-a-number',
      version: '0',
      capabilities: everyCapability,
      forward: (problem) => {
        const shape = outputShape(problem)
        const zeros = problem.dtype === 'float64' ? new Float64Array(sizeOf(shape)) : new Float32Array(sizeOf(shape))
        return { shape, data: zeros.fill(Number.NaN) }
      },
    }
    const messageOf = async (id: string, subject: Implementation) => {
      const { rows } = await check(only(id), () => subject, { runs: 20, seed: 1 })
      return rows.find(({ domain, verdict }) => domain === 'exact' && verdict === 'failed')!.counterexample!.message
    }
    expect(await messageOf('input-additivity', nowhere)).toMatch(
      /^element \[.*\] of both sides is NaN, where a number must be$/,
    )
    expect(await messageOf('agrees-with-definition', nowhere)).toMatch(/left side is NaN, of the right side -?\d+$/)
    const normwise = { ...nowhere, capabilities: { ...everyCapability, accuracy: 'normwise' as const } }
    expect(await messageOf('agrees-with-definition', normwise)).toMatch(/of the right side \S+; \S+ is allowed$/)
  })

  test('blocks other laws over reals where an operation disagrees with the definition over exact numbers', async () => {
    const { rows } = await check(only('agrees-with-definition', 'input-additivity'), fault('adds-a-constant'), {
      runs: 20,
    })
    expect(rows.find(({ id, domain }) => id === 'input-additivity' && domain === 'real')!.verdict).toBe('blocked')
    expect(rows.find(({ id, domain }) => id === 'input-additivity' && domain === 'exact')!.verdict).toBe('failed')
  })

  test('calls a law vacuous that saw zeros only', async () => {
    const { rows } = await check(only('input-additivity'), fault('returns-zeros'), { runs: 20 })
    expect(rows.map(({ verdict }) => verdict)).toEqual(['vacuous', 'vacuous'])
  })

  test('skips what is not implemented or not claimed, with the reason', async () => {
    const { forward } = summedIn('forwards')
    const narrow: Implementation = {
      contract: 1,
      name: 'narrow',
      version: '1',
      capabilities: { strides: false },
      forward,
    }
    const { rows } = await check(only('agrees-with-definition', 'stride-is-subsampling'), narrow, { runs: 5 })
    const reasonOf = (id: string, operation: string) =>
      rows.find((row) => row.id === id && row.operation === operation)!.reason
    expect(reasonOf('agrees-with-definition', 'transposed')).toBe('transposed is not implemented')
    expect(reasonOf('stride-is-subsampling', 'forward')).toMatch(/strides/)
  })

  test('skips a law whose option `supports` refuses in every case, with the reason', async () => {
    const { forward } = summedIn('forwards')
    const oneChannel: Implementation = {
      contract: 1,
      name: 'one-channel',
      version: '1',
      capabilities: { padding: ['same-upper'], strides: false, dilations: false },
      supports: ({ batch, inputChannels, outputChannels }) =>
        (batch === 1 && inputChannels === 1 && outputChannels === 1) || 'one channel only',
      forward,
    }
    const { rows } = await check(only('channel-permutation', 'zero-filter-gives-bias'), oneChannel, { runs: 20 })
    for (const { operation, verdict, reason } of rows.filter((row) => row.operation === 'forward'))
      expect([operation, verdict, reason]).toEqual([
        'forward',
        'skipped',
        'what the law is about is not claimed: one channel only',
      ])
  })

  test('gives a promise that never settles the verdict timeout', async () => {
    const never: Implementation = {
      contract: 1,
      name: 'never',
      version: '1',
      capabilities: everyCapability,
      forward: () => new Promise(() => {}),
    }
    const { rows } = await check(only('input-additivity'), never, { runs: 1, caseTimeout: 20 })
    expect(rows.map(({ verdict }) => verdict)).toEqual(['timeout', 'timeout'])
  })

  test('a failure that needs earlier calls says so, and one that cannot be brought back is flaky', async () => {
    const everyThird = (): Implementation => {
      let calls = 0
      const right = summedIn('forwards')
      return {
        ...right,
        forward: (problem, operands) => {
          const result = right.forward(problem, operands) as { shape: number[]; data: Float32Array }
          if (++calls > 40) result.data[0]! += 1
          return result
        },
      }
    }
    const { rows } = await check(only('input-additivity'), everyThird, { runs: 30 })
    expect(rows[0]).toMatchObject({ verdict: 'failed', counterexample: { needsEarlierCalls: true } })
    let made = 0
    const firstOnly = (): Implementation => (made++ === 0 ? everyThird() : summedIn('forwards'))
    expect((await check(only('input-additivity'), firstOnly, { runs: 30 })).rows[0]!.verdict).toBe('flaky')
  })
})
