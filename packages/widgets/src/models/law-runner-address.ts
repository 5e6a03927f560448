import { type Domain, domains } from '@convlaws/laws'
import { type Operation, operations } from '@convlaws/spec'
import type { LawRunRequest } from './law-runner-protocol.ts'

/** The fields of a request that an address can hold, where they are legal; others are left out. */
export function requestFromFragment(fragment: string): Partial<LawRunRequest> {
  const fields = new URLSearchParams(fragment.replace(/^#/, ''))
  const [law, subject, seed, path] = ['law', 'subject', 'seed', 'path'].map((name) => fields.get(name) ?? '')
  const operation = operations.find((one) => one === (fields.get('operation') ?? 'forward'))
  const domain = domains.find((one) => one === (fields.get('domain') ?? 'exact'))
  return {
    ...(law && { law }),
    ...(subject && { subject }),
    ...(seed && isSeed(Number(seed)) && { seed: Number(seed) }),
    ...(path && /^\d+(:\d+)*$/.test(path) && operation && domain && { only: { operation, domain, path } }),
  }
}

/** Whether a number is a seed: an integer of 32 bits with its sign. */
export function isSeed(value: number): boolean {
  return Number.isInteger(value) && Math.abs(value) < 2 ** 31
}

/** A request as a fragment that {@link requestFromFragment} reads. */
export function fragmentOf(
  { law, subject, seed, only }: LawRunRequest,
  { withLaw = false }: { readonly withLaw?: boolean } = {},
): string {
  const row: readonly (readonly [string, string | undefined, Operation | Domain | undefined])[] = only
    ? [
        ['operation', only.operation, 'forward'],
        ['domain', only.domain, 'exact'],
        ['path', only.path, undefined],
      ]
    : []
  const fields = [
    ...(withLaw ? [`law=${law}`] : []),
    `subject=${subject}`,
    `seed=${seed}`,
    ...row.flatMap(([name, value, usual]) => (value === usual ? [] : [`${name}=${value}`])),
  ]
  return `#${fields.join('&')}`
}
