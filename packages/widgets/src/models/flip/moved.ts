/** Numbers moved to the right by `shift`: (τx)(i) = x(i − shift). What moves in is zero, or what moved out. */
export function moved(numbers: readonly number[], shift: number, border: 'zeros' | 'circular'): number[] {
  const { length } = numbers
  return numbers.map((_, place) => {
    const from = place - shift
    return border === 'circular' ? numbers[((from % length) + length) % length]! : (numbers[from] ?? 0)
  })
}
