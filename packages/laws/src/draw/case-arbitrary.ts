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

/** Axes from the last to the first, as the names of their choices begin. */
const axes = ['x', 'y', 'z'] as const

/** Choices of the first axes moved to the last ones, with fewer axes: where the axis that matters is not the last. */
function lowerRanks(open: readonly Choice[]): (readonly (readonly [string, number])[])[] {
  const rank = open.find(({ name }) => name === 'rank')?.value ?? 0
  const moves = rank === 0 ? [] : rank === 1 ? [1] : [2, 1]
  return moves.map((by) => {
    const moved = open.flatMap(({ name, value }) => {
      const place = axes.findIndex((axis) => name.startsWith(`${axis} `))
      return place >= by ? [[`${axes[place - by]}${name.slice(1)}`, value] as const] : []
    })
    return [...moved, ['rank', rank - by] as const]
  })
}

/**
 * Cases that are smaller than a given one: first everything plain at once, then fewer axes, then each choice by itself or
 * with what keeps the case alike, in the order of decoding.
 */
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
  for (const moved of lowerRanks(open)) yield withValues(moved)
  for (const { name, value, along } of open) {
    if (along) yield withValues([[name, 0], ...Object.entries(along)])
    for (const v of smaller(value)) yield withValues([[name, v]])
  }
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
