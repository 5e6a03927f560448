import type { RowResult } from '@convlaws/laws'

/** Where the pages are that a matrix leads to; each address ends in '/'. */
export interface MatrixLinks {
  /** Below it are `laws/<id>/`, `implementations/<key>/` and `findings/<id>/` of one language. */
  readonly pages: string
}

/** Where a law stands in the page of an implementation. */
export function lawAnchor(id: string): string {
  return `law-${id.replace(/[^\w-]/g, '-')}`
}

/** Where a row stands in the page of an implementation. */
export function rowAnchor({ id, operation, domain }: Pick<RowResult, 'id' | 'operation' | 'domain'>): string {
  return `row-${[id, operation, domain].map((part) => part.replace(/[^\w-]/g, '-')).join('-')}`
}
