import { faultById } from '@convlaws/faults'
import { describe, expect, test } from 'vitest'
import { laws, workedCase } from '../../src/index.ts'
import { summedIn } from '../summation-orders.ts'

const lawOf = (id: string) => laws.find((law) => law.id === id)!
const right = () => summedIn('forwards')

describe('a worked case', () => {
  test('of an equation has operands, terms and two sides that are the same', async () => {
    const found = await workedCase(lawOf('convolution-commutes'), right)
    expect(found?.terms?.lhs).toContain('forward')
    expect(found?.lhs?.data).toEqual(found?.rhs?.data)
    expect(new Set(found?.lhs?.data).size).toBeGreaterThan(1)
    expect(found?.calls[0]?.problem.filterSize.some((k) => k > 1)).toBe(true)
  })

  test('uses what the law is about', async () => {
    const found = await workedCase(lawOf('stride-is-subsampling'), right)
    expect(found?.calls[0]?.problem.strides.some((stride) => stride > 1)).toBe(true)
  })

  test('of a program has its steps', async () => {
    const found = await workedCase(lawOf('runs-are-repeatable'), right)
    expect(found?.program?.length).toBeGreaterThan(1)
    expect(found?.terms).toBeUndefined()
  })

  test('is the same for the same seed', async () => {
    const [a, b] = [await workedCase(lawOf('locality'), right), await workedCase(lawOf('locality'), right)]
    expect(a).toEqual(b)
  })

  test('is not found where the subject breaks the law each time, or the law cannot be observed', async () => {
    expect(await workedCase(lawOf('zero-filter-gives-bias'), faultById('adds-a-constant')!.create)).toBeUndefined()
    expect(await workedCase(lawOf('disposal-is-clean'), right)).toBeUndefined()
  })
})
