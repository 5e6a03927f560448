import { domains, families, type RowResult } from '@convlaws/laws'
import { operations } from '@convlaws/spec'

/** The name of a row: law, operation and domain, joined by '/'. No two rows of a report have the same. */
export function rowKey({ id, operation, domain }: Pick<RowResult, 'id' | 'operation' | 'domain'>): string {
  return `${id}/${operation}/${domain}`
}

type Placed = Pick<RowResult, 'family' | 'id' | 'operation' | 'domain'>

const place = (row: Placed) =>
  [families.indexOf(row.family), row.id, operations.indexOf(row.operation), domains.indexOf(row.domain)] as const

/** Orders rows by family, law, operation and domain. */
export function compareRows(a: Placed, b: Placed): number {
  const [x, y] = [place(a), place(b)]
  return x[0] - y[0] || (x[1] < y[1] ? -1 : Number(x[1] > y[1])) || x[2] - y[2] || x[3] - y[3]
}
