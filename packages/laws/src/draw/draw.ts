import { hashText } from './hash.ts'

/**
 * A case before it is decoded: a seed, and values that named choices take in place of what the seed says. Flat and total:
 * any seed with any overrides decodes to a valid case, so shrinking is setting names to smaller numbers.
 */
export interface CaseSeed {
  readonly seed: number
  readonly overrides: { readonly [name: string]: number }
}

/** One choice that the decoding of a case made: a number in [0, count). 0 is the plainest. */
export interface Choice {
  readonly name: string
  readonly value: number
  readonly count: number
  /** What other choices must be for the case to stay alike where this one is set to 0. */
  readonly along?: { readonly [name: string]: number }
}

/** A source of named choices. The same name gives the same choice; the order of asking does not matter. */
export interface Draw {
  /** A number in [0, count), 0 being the plainest. */
  choice(name: string, count: number): number
  /** An integer in [from, to], from being the plainest. */
  integer(name: string, from: number, to: number): number
  /** One of a list that is not empty, the first being the plainest. */
  pick<T>(name: string, list: readonly T[]): T
  /** The seed for a sequence of numbers of that name; 0 in a shrunk case is as good as any other. */
  sequence(name: string): number
  /** Whether anybody asks about single elements of tensors: somebody does while a case is made smaller. */
  readonly elements: boolean
  /** Notes a choice that was made elsewhere, so that shrinking can try to set it to 0. */
  note(choice: Choice): void
  /** Says what other choices must be for the case to stay alike where one that was made is set to 0. */
  along(name: string, others: { readonly [name: string]: number }): void
  /** The override of a name, where there is one. */
  override(name: string): number | undefined
  /** Leaves work for later that a case outside the claims never needs: noting the elements of its tensors. */
  later(work: () => void): void
  /** Does what was left for later, so that the trace is whole. */
  settle(): void
  /** Every choice made so far, in order, each name once. */
  readonly trace: readonly Choice[]
}

/** Begins to decode a case. With `traced`, the trace also has the elements of tensors, each a choice. */
export function createDraw({ seed, overrides }: CaseSeed, traced = false): Draw {
  const made = new Map<string, Choice>()
  const pending: (() => void)[] = []
  const note = (choice: Choice) => {
    if (!made.has(choice.name)) made.set(choice.name, choice)
  }
  const choice = (name: string, count: number) => {
    const drawn = Math.floor((hashText(name, seed) / 2 ** 32) * count)
    const value = Math.min(overrides[name] ?? drawn, count - 1)
    note({ name, value, count })
    return value
  }
  return {
    elements: traced || Object.keys(overrides).some((name) => name.endsWith(']')),
    choice,
    integer: (name, from, to) => from + choice(name, to - from + 1),
    pick: (name, list) => list[choice(name, list.length)]!,
    sequence: (name) => hashText(name, seed ^ 0x5bd1e995),
    note,
    along: (name, others) => {
      const choice = made.get(name)
      if (choice) made.set(name, { ...choice, along: others })
    },
    override: (name) => overrides[name],
    later: (work) => void pending.push(work),
    settle: () => {
      for (const work of pending.splice(0)) work()
    },
    get trace() {
      return [...made.values()]
    },
  }
}
