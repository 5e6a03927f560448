/** What an algorithm of this folder computes with, so that one text of it gives numbers, bounds and counts. */
export interface Arithmetic<T> {
  /** A number of the operands. */
  readonly of: (value: number) => T
  /** A constant of the algorithm, such as a root of unity. */
  readonly constant: (value: number) => T
  readonly add: (a: T, b: T) => T
  readonly subtract: (a: T, b: T) => T
  readonly multiply: (a: T, b: T) => T
  /** Half of a number, which no rounding touches. */
  readonly halve: (a: T) => T
}

/** float32: every result is rounded once. Operands must be float32 already. */
export const float32: Arithmetic<number> = {
  of: Math.fround,
  constant: Math.fround,
  add: (a, b) => Math.fround(a + b),
  subtract: (a, b) => Math.fround(a - b),
  multiply: (a, b) => Math.fround(a * b),
  halve: (a) => a / 2,
}

/** Numbers of operations, as {@link counting} leaves them. */
export interface OperationCounts {
  multiplications: number
  additions: number
}

/** Another arithmetic, with its operations counted. */
export function counting<T>(arithmetic: Arithmetic<T>, counts: OperationCounts): Arithmetic<T> {
  const added = (a: T, b: T, apply: (a: T, b: T) => T) => {
    counts.additions++
    return apply(a, b)
  }
  return {
    ...arithmetic,
    add: (a, b) => added(a, b, arithmetic.add),
    subtract: (a, b) => added(a, b, arithmetic.subtract),
    multiply: (a, b) => {
      counts.multiplications++
      return arithmetic.multiply(a, b)
    },
  }
}

/** The sum of a list with at least one element, from left to right. */
export function sumOf<T>({ add }: Arithmetic<T>, terms: readonly T[]): T {
  return terms.reduce(add)
}
