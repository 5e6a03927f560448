import { type AllowedLevels, type Factor, factorNames, impossible, type Levels } from './factors.ts'

/** How many of the pairs or triples of levels were exercised together. */
export interface Covered {
  readonly covered: number
  readonly total: number
}

/** The levels that are allowed, numbered from 0 in the order of their factors. */
function numbering(allowed: AllowedLevels) {
  const factorOf: Factor[] = []
  const numbers = new Map(
    factorNames.map((factor) => [factor, new Map(allowed[factor].map((level) => [level, factorOf.push(factor) - 1]))]),
  )
  const numberOf = (factor: Factor, level: string) => numbers.get(factor)?.get(level)
  const total = factorOf.length
  const together = Uint8Array.from({ length: total * total }, (_, pair) =>
    factorOf[Math.floor(pair / total)] === factorOf[pair % total] ? 0 : 1,
  )
  for (const [f, a, g, b] of impossible) {
    const [x, y] = [numberOf(f, a), numberOf(g, b)]
    if (x !== undefined && y !== undefined) together[x * total + y] = together[y * total + x] = 0
  }
  return { numberOf, total, mayMeet: (a: number, b: number) => together[a * total + b] === 1 }
}

/** Counts pairs and triples of levels among the problems of a run; what lies outside `allowed` adds nothing. */
export function coverageOf(
  seen: Iterable<Levels>,
  allowed: AllowedLevels,
): { readonly pairs: Covered; readonly triples: Covered } {
  const { numberOf, total, mayMeet } = numbering(allowed)
  // A pair or triple of levels is a mixed-radix number of theirs.
  const seenPairs = new Uint8Array(total * total)
  const seenTriples = new Uint8Array(total * total * total)
  for (const levels of seen) {
    const present = factorNames.flatMap((factor) => numberOf(factor, levels[factor]) ?? [])
    for (let i = 0; i < present.length; i++)
      for (let j = i + 1; j < present.length; j++) {
        const pair = present[i]! * total + present[j]!
        seenPairs[pair] = 1
        for (let k = j + 1; k < present.length; k++) seenTriples[pair * total + present[k]!] = 1
      }
  }
  const pairs = { covered: 0, total: 0 }
  const triples = { covered: 0, total: 0 }
  for (let a = 0; a < total; a++)
    for (let b = a + 1; b < total; b++) {
      if (!mayMeet(a, b)) continue
      const pair = a * total + b
      pairs.total++
      pairs.covered += seenPairs[pair]!
      for (let c = b + 1; c < total; c++) {
        if (!mayMeet(a, c) || !mayMeet(b, c)) continue
        triples.total++
        triples.covered += seenTriples[pair * total + c]!
      }
    }
  return { pairs, triples }
}
