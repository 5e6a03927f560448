import { laws } from '@convlaws/laws'
import { conv1d, conv2d } from '@convlaws/reference'
import { ConvError, completeCapabilities, constraints, operandConstraints } from '@convlaws/spec'
import { describe, expect, test } from 'vitest'
import { constraintsKo } from '../../src/messages/constraints-ko.ts'
import { messagesIn } from '../../src/messages/messages-in.ts'

const { suiteText } = messagesIn('ko')
const hangul = /\p{Script=Hangul}/u

const refusalOf = (call: () => unknown): string => {
  try {
    call()
  } catch (error) {
    if (ConvError.isInstance(error)) return error.message
  }
  throw new Error('the call was not refused')
}

const line = (...data: number[]) => ({ shape: [1, 1, data.length], data: Float64Array.from(data) })

describe('refusals in Korean', () => {
  test('every constraint on problems and operands has a sentence, and no other', () => {
    const ids = [...constraints, ...operandConstraints].map(({ id }) => id)
    expect(Object.keys(constraintsKo).sort()).toEqual([...ids].sort())
    for (const sentence of Object.values(constraintsKo)) expect(sentence).toMatch(/니다\.$/)
  })

  test('name the place, its value, the rule with its numbers, and the constraint', () => {
    expect(suiteText(refusalOf(() => conv1d(line(1, 2), line(1, 2, 3), { dilations: 2 })))).toBe(
      'filterSize[0]: 3. 어느 축에서도 팽창한 필터가 패딩을 더한 입력보다 길 수 없습니다. 패딩을 더한 입력의 길이: 2 + 0 + 0. 팽창한 필터의 길이: 5(팽창 2). (filter-fits-padded-input)',
    )
    expect(suiteText(refusalOf(() => conv1d(line(1, 2), line(1), { padding: 2, paddingMode: 'reflect' })))).toBe(
      "padding[0]: [2,2]. paddingMode가 'reflect'이면 패딩은 어느 쪽 끝에서도 inputSize − 1 이하여야 합니다. 여기서 inputSize[0] = 2, 한계는 1. (reflect-padding-is-below-input-size)",
    )
    const same = refusalOf(() =>
      conv1d(line(1, 2), line(1, 2, 3, 4, 5, 6, 7), { padding: 'same', paddingMode: 'circular' }),
    )
    expect(suiteText(same)).toMatch(
      /^padding 'same-upper'\(축 0\): \[3,3\]\. .*\(circular-padding-is-at-most-input-size\)$/,
    )
    expect(suiteText(refusalOf(() => conv2d(line(1), line(1))))).toMatch(/^input: .+\(operand-shapes-match\)$/)
  })
})

describe('the suite in Korean', () => {
  test('operations and domains of every law have names', () => {
    for (const locale of ['en', 'ko'] as const) {
      const words = messagesIn(locale)
      expect(Object.keys(words.operations)).toEqual(
        expect.arrayContaining(laws.flatMap(({ operations }) => operations)),
      )
      expect(Object.keys(words.domains)).toEqual(expect.arrayContaining(laws.flatMap(({ domains }) => domains)))
    }
    expect(Object.values(messagesIn('ko').domains).every((name) => hangul.test(name))).toBe(true)
  })

  test('reasons in which the suite says why a row has no verdict are Korean', () => {
    expect(suiteText('inputGradient is not implemented')).toBe('구현에 없음: 입력 기울기')
    expect(suiteText('what the law is about is not claimed: rank 2 or 3 is not claimed')).toBe(
      '법칙이 다루는 것이 지원 범위 밖임: 지원 범위 밖: rank 2, 3',
    )
  })

  test('so is why a law cannot be observed', () => {
    const most = completeCapabilities({})
    const least = { ...most, layouts: most.layouts.slice(0, 1), filterLayouts: most.filterLayouts.slice(0, 1) }
    const subjects = [
      { claims: most, guarded: true, hasDispose: true, hasFactory: false },
      { claims: most, guarded: false, hasDispose: false, hasFactory: true },
      {
        claims: { ...least, repeatable: false, emptyBatch: false },
        guarded: false,
        hasDispose: true,
        hasFactory: true,
      },
    ]
    const reasons = laws.flatMap(({ observable }) => subjects.flatMap((subject) => observable?.(subject) ?? []))
    expect(new Set(reasons).size).toBeGreaterThan(5)
    for (const reason of reasons) expect(suiteText(reason), reason).toMatch(hangul)
  })

  test('verdicts in them have their Korean names', () =>
    expect(suiteText('the case was failed once, and passed after the earlier calls of its lane')).toBe(
      '사례가 한 번은 실패, 앞선 호출 뒤에 다시 실행하면 통과',
    ))

  test('what a library says stays as it is', () => {
    expect(suiteText('only NWC is supported')).toBe('only NWC is supported')
    expect(messagesIn('en').suiteText('inputGradient is not implemented')).toBe('inputGradient is not implemented')
  })
})
