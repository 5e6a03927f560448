import { type AllowedLevels, factorNames, impossible } from './factors.ts'
import { hashText, unit } from './hash.ts'

/** For each index of a row, the level of each factor, as its number among the allowed levels. */
export type Plan = readonly { readonly [factor: string]: number }[]

/** How many draws compete for each place of a plan. */
const contestants = 3

/**
 * Numbers every pair and every triple of levels of different factors, so that a set of levels covers known places in a
 * bitmap: offset[f] + level is the number of a level, and a pair or triple is a mixed-radix number of those.
 */
function levelNumbers(allowed: AllowedLevels): {
  open: readonly string[]
  counts: readonly number[]
  offsets: readonly number[]
  total: number
} {
  const open = factorNames.filter((factor) => allowed[factor].length > 1)
  const counts = open.map((factor) => allowed[factor as keyof AllowedLevels].length)
  const offsets: number[] = []
  let total = 0
  for (const count of counts) {
    offsets.push(total)
    total += count
  }
  return { open, counts, offsets, total }
}

/** Pairs of levels that no problem has, as places of factors and levels; only those that a factor's other level can avoid. */
function conflictsAmong(
  allowed: AllowedLevels,
  open: readonly string[],
): (readonly [number, number, number, number])[] {
  return impossible.flatMap(([f, a, g, b]) => {
    const places = [open.indexOf(f), allowed[f].indexOf(a), open.indexOf(g), allowed[g].indexOf(b)] as const
    return places.every((place) => place >= 0) ? [places] : []
  })
}

/**
 * Assigns levels of factors to the indices of a row so that pairs are covered first and triples next: for each index, the
 * best of a few seeded draws, each drawn towards levels that were used least. A pure function of its arguments.
 */
export function plan(allowed: AllowedLevels, seed: number, row: string, runs: number): Plan {
  const { open, counts, offsets, total } = levelNumbers(allowed)
  const pairs = new Uint8Array(total * total)
  const triples = new Uint8Array(total * total * total)
  const conflicts = conflictsAmong(allowed, open)
  const stream = hashText(row, seed)
  let position = 0
  const draw = () => {
    const levels = counts.map((count) => Math.floor(unit(stream, position++) * count))
    for (const [f, a, g, b] of conflicts) if (levels[f] === a && levels[g] === b) levels[g] = b === 0 ? 1 : 0
    return levels
  }
  const result: { [factor: string]: number }[] = []
  for (let index = 0; index < runs; index++) {
    let best: number[] = []
    let bestGain = -1
    for (let c = 0; c < contestants; c++) {
      const levels = draw()
      const gain = visit(levels, offsets, total, pairs, triples, false)
      if (gain > bestGain) [best, bestGain] = [levels, gain]
    }
    visit(best, offsets, total, pairs, triples, true)
    result.push(Object.fromEntries(open.map((factor, f) => [factor, best[f]!])))
  }
  return result
}

/** What a set of levels adds: new pairs count more than all triples can; with `mark` they are noted as covered. */
function visit(
  levels: readonly number[],
  offsets: readonly number[],
  total: number,
  pairs: Uint8Array,
  triples: Uint8Array,
  mark: boolean,
): number {
  const numbers = levels.map((level, f) => offsets[f]! + level)
  let gain = 0
  for (let a = 0; a < numbers.length; a++) {
    for (let b = a + 1; b < numbers.length; b++) {
      const pair = numbers[a]! * total + numbers[b]!
      if (pairs[pair] === 0) gain += 1000
      if (mark) pairs[pair] = 1
      for (let c = b + 1; c < numbers.length; c++) {
        const triple = pair * total + numbers[c]!
        if (triples[triple] === 0) gain++
        if (mark) triples[triple] = 1
      }
    }
  }
  return gain
}
