/**
 * A share as a percentage with at most one decimal, without the sign: '100' only for all, '0' only for none, '99.9' and
 * '0.1' at the nearest. Rounded down otherwise. A share of nothing is '–'.
 */
export function percentage(covered: number, total: number): string {
  if (total === 0) return '–'
  // The epsilon mends quotients such as 0.29 · 1000 = 290.00000000000006 or 289.99999999999994, and is far below 1/total.
  const thousandths = Math.floor((covered / total) * 1000 + 1e-9)
  if (covered > 0 && thousandths === 0) return '0.1'
  return String((covered < total ? Math.min(thousandths, 999) : thousandths) / 10)
}
