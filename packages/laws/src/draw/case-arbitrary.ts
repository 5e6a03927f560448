import { Arbitrary, type Random, Stream, Value } from 'fast-check'
import type { CaseSeed, Choice } from './draw.ts'

/** What decoding a case shows of the choices it made. */
export type TraceOf = (seed: CaseSeed) => readonly Choice[]

/** Smaller values to try for a choice: 0, then ever smaller steps down (a half, a quarter, an eighth …), the last of 1. */
function smaller(value: number): number[] {
  const values = [0]
  for (let step = Math.ceil(value / 2); step < value; step = Math.ceil(step / 2)) {
    values.push(value - step)
    if (step === 1) break
  }
  return values
}

/** Cases that are smaller than a given one: first everything plain at once, then each choice by itself, in the order of decoding. */
function* smallerCases(current: CaseSeed, traceOf: TraceOf): Generator<CaseSeed> {
  const open = traceOf(current).filter(({ value }) => value > 0)
  const structure = open.filter(({ name }) => !name.includes('['))
  const withValues = (choices: readonly (readonly [string, number])[]): CaseSeed => ({
    seed: current.seed,
    overrides: { ...current.overrides, ...Object.fromEntries(choices) },
  })
  for (const part of [structure, structure.slice(structure.length >> 1), structure.slice(0, structure.length >> 1)]) {
    if (part.length > 1) yield withValues(part.map(({ name }) => [name, 0]))
  }
  for (const { name, value } of open) for (const v of smaller(value)) yield withValues([[name, v]])
}

/** Cases of a row as a fast-check arbitrary: generated from a seed and the plan's overrides, shrunk towards plain choices. */
export class CaseArbitrary extends Arbitrary<CaseSeed> {
  readonly #overrides: CaseSeed['overrides']
  readonly #traceOf: TraceOf

  constructor(overrides: CaseSeed['overrides'], traceOf: TraceOf) {
    super()
    this.#overrides = overrides
    this.#traceOf = traceOf
  }

  override generate(random: Random): Value<CaseSeed> {
    const seed = random.nextInt(0, 0x7fffffff)
    return new Value({ seed, overrides: this.#overrides }, undefined)
  }

  override canShrinkWithoutContext(value: unknown): value is CaseSeed {
    return typeof value === 'object' && value !== null && 'seed' in value && 'overrides' in value
  }

  override shrink(value: CaseSeed): Stream<Value<CaseSeed>> {
    return new Stream(smallerCases(value, this.#traceOf)).map((smallerCase) => new Value(smallerCase, undefined))
  }
}
