import type { Tensor } from '@convlaws/spec'
import type { Law } from './law.ts'
import type { RowResult } from './row.ts'

/** Most elements of a tensor that are written out. */
const most = 24

function tensorText(name: string, { shape, data }: Tensor): string {
  const rest = data.length > most ? ` … (${data.length} in all)` : ''
  return `  ${name} [${shape.join(', ')}]: ${[...data.slice(0, most)].join(' ')}${rest}`
}

/** A failed row as plain text for a test runner: what is claimed, the smallest case, and how to repeat it. */
export function failureText(law: Law, row: RowResult): string {
  const { id, operation, domain, verdict, reason, counterexample: found, cause } = row
  const lines = [`${id} (${operation}, ${domain} numbers): ${verdict}`, `  ${law.claim.en}`, `  ${law.statement}`]
  if (reason) lines.push(`  ${reason}`)
  if (!found) return lines.join('\n')
  lines.push(`  ${found.message}`, `  ${found.descriptor}`)
  if (found.terms) lines.push(`  lhs = ${found.terms.lhs}`, `  rhs = ${found.terms.rhs}`)
  for (const [name, tensor] of Object.entries(found.operands)) lines.push(tensorText(name, tensor))
  if (found.lhs) lines.push(tensorText('lhs', found.lhs))
  if (found.rhs) lines.push(tensorText('rhs', found.rhs))
  for (const step of found.program ?? []) lines.push(`  ${step}`)
  if (cause) lines.push(`  all failing cases, and no passing one, have ${cause.join(' and ')}`)
  lines.push(
    `  again: seed ${found.seed}, path ${found.path}${found.needsEarlierCalls ? ' (needs the earlier calls of its lane)' : ''}`,
  )
  return lines.join('\n')
}
