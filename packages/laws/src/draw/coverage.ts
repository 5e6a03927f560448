import { type AllowedLevels, factorNames, impossible, type Levels } from './factors.ts'

/** How many of the pairs or triples of levels were exercised together. */
export interface Covered {
  readonly covered: number
  readonly total: number
}

/** The levels that are allowed, numbered from 0; a pair or triple of levels is a mixed-radix number of theirs. */
function numbering(allowed: AllowedLevels) {
  const names = factorNames.flatMap((factor) => allowed[factor].map((level) => `${factor}=${level}`))
  const number = new Map(names.map((name, j) => [name, j]))
  const excluded = new Set(impossible.flatMap(([f, a, g, b]) => [`${f}=${a}&${g}=${b}`, `${g}=${b}&${f}=${a}`]))
  return { number, total: names.length, apart: (a: string, b: string) => excluded.has(`${a}&${b}`) }
}

/** All sets of `size` different factors' levels, drawn from one list of levels for each factor. */
function* combinations(levels: readonly (readonly string[])[], size: number, start = 0): Generator<string[]> {
  if (size === 0) return yield []
  for (let f = start; f < levels.length; f++) {
    for (const level of levels[f]!) for (const rest of combinations(levels, size - 1, f + 1)) yield [level, ...rest]
  }
}

/** Counts pairs and triples of levels among the problems of a run; what lies outside `allowed` adds nothing. */
export function coverageOf(
  seen: Iterable<Levels>,
  allowed: AllowedLevels,
): { readonly pairs: Covered; readonly triples: Covered } {
  const { number, total, apart } = numbering(allowed)
  const pairs = new Uint8Array(total * total)
  const triples = new Uint8Array(total * total * total)
  for (const levels of seen) {
    const present = factorNames.flatMap((factor) => number.get(`${factor}=${levels[factor]}`) ?? [])
    present.forEach((a, i) => {
      for (let j = i + 1; j < present.length; j++) {
        const pair = a * total + present[j]!
        pairs[pair] = 1
        for (let k = j + 1; k < present.length; k++) triples[pair * total + present[k]!] = 1
      }
    })
  }
  const lists = factorNames.map((factor) => allowed[factor].map((level) => `${factor}=${level}`))
  const count = (size: 2 | 3, bitmap: Uint8Array): Covered => {
    let [covered, possible] = [0, 0]
    for (const set of combinations(lists, size)) {
      if (set.some((a, i) => set.slice(i + 1).some((b) => apart(a, b)))) continue
      possible++
      covered += bitmap[set.reduce((place, level) => place * total + number.get(level)!, 0)]!
    }
    return { covered, total: possible }
  }
  return { pairs: count(2, pairs), triples: count(3, triples) }
}
