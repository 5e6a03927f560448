import {
  assertCall,
  type ConvProblem,
  guarded,
  type Implementation,
  isGuarded,
  methodOf,
  type Operands,
  operations,
  type Tensor,
} from '@convlaws/spec'
import { describe, expect, test } from 'vitest'
import { plain } from './problems.ts'

const square = plain({ inputSize: [4, 4], filterSize: [3, 3], strides: [1, 1], dilations: [1, 1] })
const input: Tensor = { shape: [1, 1, 4, 4], data: new Float32Array(16) }
const filter: Tensor = { shape: [1, 1, 3, 3], data: new Float32Array(9) }
const bias: Tensor = { shape: [1], data: new Float32Array(1) }

/** An implementation whose methods are on the prototype and need `this`, as an adapter's class has them. */
class Counting implements Implementation {
  readonly contract = 1
  readonly name: string = 'counting'
  readonly version = '1.2.3'
  readonly homepage = 'https://example.org'
  readonly capabilities = {}
  calls = 0
  disposed = false
  limit = 8

  supports(problem: ConvProblem): true | string {
    return problem.inputChannels <= this.limit || 'too many channels'
  }

  forward(): Tensor {
    this.calls++
    return { shape: [1, 1, 2, 2], data: new Float32Array(4) }
  }

  dispose(): void {
    this.disposed = true
  }
}

const refusal = (fields: object) => expect.objectContaining(fields)

describe('assertCall', () => {
  const subject = new Counting()

  test('accepts a valid call inside the claim', () => {
    expect(assertCall(subject, square, 'forward', { input, filter })).toBeUndefined()
    expect(
      assertCall(subject, square, 'forward', { input, filter, bias: undefined } as unknown as Operands),
    ).toBeUndefined()
  })

  test.each<[string, ConvProblem, Operands, object]>([
    [
      'an invalid problem',
      { ...square, strides: [0, 1] },
      { input, filter },
      { code: 'invalid-problem', constraint: 'strides-are-positive' },
    ],
    [
      'one outside the capabilities',
      { ...square, dtype: 'float64' },
      { input, filter },
      { code: 'unsupported', operation: 'forward' },
    ],
    ['one that supports denies', { ...square, inputChannels: 9 }, { input, filter }, { code: 'unsupported' }],
    ['a bias that is not claimed', square, { input, filter, bias }, { code: 'unsupported' }],
    [
      'a wrong operand',
      square,
      { input: filter, filter },
      { code: 'invalid-operand', constraint: 'operand-shapes-match' },
    ],
    ['invalid before unsupported', { ...square, dtype: 'float64', groups: 0 }, { input }, { code: 'invalid-problem' }],
    ['unsupported before a wrong operand', { ...square, dtype: 'float64' }, { input }, { code: 'unsupported' }],
  ])('refuses %s', (_, problem, operands, fields) => {
    expect(() => assertCall(subject, problem, 'forward', operands)).toThrow(refusal(fields))
  })

  test('refuses an operation that is not implemented', () => {
    expect(() => assertCall(subject, square, 'transposed', {})).toThrow(
      refusal({ code: 'unsupported', operation: 'transposed' }),
    )
  })
})

test('methodOf binds the method to its implementation', () => {
  const subject = new Counting()
  methodOf(subject, 'forward')?.(square, { input, filter })
  expect(subject.calls).toBe(1)
  expect(methodOf(subject, 'inputGradient')).toBeUndefined()
})

describe('guarded, around an instance of a class', () => {
  test('keeps the header, the capabilities, and only the methods that are there', () => {
    const subject = new Counting()
    const guard = guarded(subject)
    const { contract, name, version, homepage, capabilities } = subject
    expect(guard).toMatchObject({ contract, name, version, homepage, capabilities })
    expect(operations.filter((operation) => guard[operation])).toEqual(['forward'])
  })

  test('computes what is claimed, with the right `this`', () => {
    const subject = new Counting()
    const { forward, dispose, supports } = guarded(subject)
    expect(forward(square, { input, filter })).toEqual({ shape: [1, 1, 2, 2], data: new Float32Array(4) })
    expect(subject.calls).toBe(1)
    expect(supports?.({ ...square, inputChannels: 9 }, 'forward')).toBe('too many channels')
    dispose?.()
    expect(subject.disposed).toBe(true)
  })

  test('refuses before the wrapped code sees the call', () => {
    const subject = new Counting()
    const guard = guarded(subject)
    expect(() => guard.forward({ ...square, batch: -1 }, { input, filter })).toThrow(
      refusal({ constraint: 'batch-is-a-count' }),
    )
    expect(() => guard.forward({ ...square, batch: 0 }, { input, filter })).toThrow(refusal({ code: 'unsupported' }))
    expect(() => guard.forward(square, { input, filter: input })).toThrow(refusal({ code: 'invalid-operand' }))
    expect(subject.calls).toBe(0)
  })

  test('adds no dispose, supports or homepage to one that has none', () => {
    const forward = () => ({ shape: [], data: new Float32Array(1) })
    const guard = guarded({ contract: 1, name: 'bare', version: '1.0.0', capabilities: {}, forward })
    expect(Object.keys(guard).sort()).toEqual(['capabilities', 'contract', 'forward', 'name', 'version'])
  })
})

test('isGuarded tells a guarded implementation from another, also from another copy of the package', () => {
  const subject = new Counting()
  expect(isGuarded(subject)).toBe(false)
  expect(isGuarded(guarded(subject))).toBe(true)
  expect(isGuarded(Object.assign(new Counting(), { [Symbol.for('convlaws.guarded')]: true }))).toBe(true)
})
