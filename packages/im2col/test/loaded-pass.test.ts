import { parseDescriptor, type Tensor } from '@convlaws/spec'
import { expect, test } from 'vitest'
import { engineOver } from '../src/create-engine.ts'
import { passOf } from '../src/run/loaded-pass.ts'
import { createMachine } from '../src/run/machine.ts'
import { createSimdBackend } from '../src/run/simd-backend.ts'
import { longTape } from '../src/threads/tape.ts'
import { bitsOf, drawn } from './numbers.ts'

/** For each run of a pass from one address to another, the units whose calls were made or recorded. */
function unitsOfRuns(shared: boolean, calls: number, runs: readonly (readonly [from: number, to: number])[]) {
  const machine = createMachine('simd128', { threads: 2, guarded: false })
  const nothing = { to: 64, toStep: 0, from: 64, fromStep: 0, rows: 1, length: 0 }
  const seen: string[] = []
  const unit = (each: number, _: number, source: number, destination: number) => {
    seen.push(`${each}: ${source} ${destination}`)
    for (let call = 0; call < calls; call++) machine.copyRows(nothing)
  }
  const pass = passOf(machine, { shared, units: 2, scratchBytes: 64, unit })
  const result = runs.map(([from, to]) => {
    pass.run(from, to)
    return seen.splice(0)
  })
  machine.team!.dispose()
  return result
}

test('what threads are told is recorded anew only where an address has changed', () => {
  expect(
    unitsOfRuns(true, 1, [
      [8, 16],
      [8, 16],
      [24, 16],
      [24, 32],
      [24, 32],
    ]),
  ).toEqual([['0: 8 16', '1: 8 16'], [], ['0: 24 16', '1: 24 16'], ['0: 24 32', '1: 24 32'], []])
})

test('a pass that is not shared makes its calls each time', () => {
  const twice = unitsOfRuns(false, 1, [
    [8, 16],
    [8, 16],
  ])
  expect(twice).toEqual([
    ['0: 8 16', '1: 8 16'],
    ['0: 8 16', '1: 8 16'],
  ])
})

test('what makes more than one tape is not kept', () => {
  const twice = unitsOfRuns(true, longTape / 7 + 1, [
    [8, 16],
    [8, 16],
  ])
  expect(twice.map((seen) => seen.length)).toEqual([2, 2])
})

test('a prepared convolution of two threads computes what it is given, wherever that lies', () => {
  const engines = [1, 2].map((threads) => engineOver(createSimdBackend('simd128', { sharedLeast: 0 }, threads)))
  const { problem } = parseDescriptor('forward n2 ci13 size9x12 co16 filter3x3 padding1:1x1:1')
  const filter = drawn([16, 13, 3, 3], 1, 'reals')
  const inputs = [2, 3].map((seed) => drawn([2, 13, 9, 12], seed, 'reals'))
  const [alone, together] = engines.map((engine) => {
    const prepared = engine.prepare(problem, { filter })
    const results: Tensor[] = []
    const keep = (result: Tensor) => results.push({ ...result, data: result.data.slice() })
    for (const input of inputs) keep(prepared.run(input)) // at the same addresses
    const [residentInput, residentOutput] = [engine.tensor([2, 13, 9, 12]), engine.tensor([2, 16, 9, 12])]
    residentInput.data.set(inputs[0]!.data)
    keep(prepared.run(residentInput, residentOutput))
    engine.tensor([2 ** 23]).dispose() // the memory grows
    keep(prepared.run(inputs[1]!))
    keep(prepared.run(residentInput, residentOutput))
    return results.map(bitsOf)
  })
  expect(together).toEqual(alone)
  expect(alone![2]).toEqual(alone![0])
  expect(alone![3]).toEqual(alone![1])
  for (const engine of engines) engine.dispose()
})
