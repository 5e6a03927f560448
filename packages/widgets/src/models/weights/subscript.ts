/** Numbers of one digit as subscripts. */
export const subscript = (...numbers: readonly number[]): string =>
  numbers.map((number) => String.fromCodePoint(0x2080 + number)).join('')
