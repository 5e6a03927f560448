import type { RowResult } from '@convlaws/laws'
import { rowKey } from './row-key.ts'

/** What differs from case to case in a message, and what stands for it. Order matters: lists hold numbers. */
const variable: readonly (readonly [RegExp, string])[] = [
  [/\[[-+\d.,\seE×xNaNInfity−∞]*\]/g, '#'],
  [/(?<![\p{L}\p{N}_])[-+−]?(?:\d+(?:[.,]\d+)*(?:e[-+]?\d+)?|NaN|Infinity|∞)(?:[x×:]\d+)*(?![\p{L}\p{N}_])/giu, '#'],
]

/** A message without what changes from case to case: each number, each list of numbers and each size is '#'. */
export function messageKind(message: string): string {
  const kind = variable.reduce((text, [pattern, sign]) => text.replace(pattern, sign), message)
  return kind.replace(/\s+/g, ' ').trim().slice(0, 120)
}

/**
 * The signature of a failing row: `law/operation/domain/verdict: kind of message`. It is the same for every seed and
 * machine as long as the failure is of the same kind: the verdict and the wording of the message are in it (with the
 * name or code of an error that was thrown), numbers, indices, shapes and the cause are not, since they depend on
 * which cases were drawn. What the failure presumes about the problem belongs into `when`.
 */
export function signatureOf(row: RowResult): string {
  return `${rowKey(row)}/${row.verdict}: ${messageKind(row.counterexample?.message ?? row.reason ?? '')}`
}
