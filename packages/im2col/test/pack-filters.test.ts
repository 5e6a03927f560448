import { type ConvProblem, operandShape, problemOf } from '@convlaws/spec'
import { describe, expect, test } from 'vitest'
import { engineOver } from '../src/create-engine.ts'
import { plainBackend } from '../src/plain/plain-backend.ts'
import { drawn } from './numbers.ts'
import { engineFor, possibleSubjects } from './subjects/every-subject.ts'

// 76 rows and 130 channels of 9 taps are 88,920 elements a group, more than one piece whichever of the two lies farther apart.
const base = (groups: number): ConvProblem =>
  problemOf([1, 130 * groups, 3, 4], [76 * groups, 130, 3, 3], { padding: 1, groups })

const layouts = ['oihw', 'hwio', 'ohwi', 'ihwo'] as const
const cases = layouts.flatMap((filterLayout) => [1, 2].map((groups) => ({ filterLayout, groups })))

describe('a filter that is packed in several pieces', () => {
  test.each(cases)('$filterLayout, groups of $groups', async ({ filterLayout, groups }) => {
    const problem: ConvProblem = { ...base(groups), filterLayout }
    const subject = possibleSubjects().find(({ name }) => name.startsWith('f32-gemm'))!
    const engine = await engineFor(subject)
    const loops = engineOver(plainBackend)
    const tensor = (
      operation: 'forward' | 'inputGradient',
      name: 'input' | 'filter' | 'outputGradient',
      seed: number,
    ) => drawn(operandShape(problem, operation, name), seed, 'integers')
    const operands = { input: tensor('forward', 'input', 1), filter: tensor('forward', 'filter', 2) }
    expect(engine.compute(problem, 'forward', operands)).toEqual(loops.compute(problem, 'forward', operands))
    const gradients = { outputGradient: tensor('inputGradient', 'outputGradient', 3), filter: operands.filter }
    expect(engine.compute(problem, 'inputGradient', gradients)).toEqual(
      loops.compute(problem, 'inputGradient', gradients),
    )
    engine.dispose()
  })
})
