import { InvalidArgumentError } from 'commander'

/** How each unit of time is written, in milliseconds. */
const units: { readonly [unit: string]: number } = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 }

/** Milliseconds from a text such as `500ms`, `60s`, `2m`, `1h`. */
export function milliseconds(text: string): number {
  const [, amount, unit = ''] = /^(\d+(?:\.\d+)?)(ms|s|m|h)$/.exec(text) ?? []
  if (amount === undefined || Number(amount) === 0)
    throw new InvalidArgumentError('It must be a time such as 500ms, 60s or 2m.')
  return Number(amount) * units[unit]!
}

/** An integer from 1 on. */
export function positive(text: string): number {
  if (!/^\d+$/.test(text) || Number(text) === 0 || !Number.isSafeInteger(Number(text)))
    throw new InvalidArgumentError('It must be a positive integer.')
  return Number(text)
}

/** Most cases of a row: planning more takes longer than a case may take. Further rounds of `--time` have no limit. */
const mostCases = 100_000

/** A number of cases. */
export function caseCount(text: string): number {
  if (positive(text) > mostCases)
    throw new InvalidArgumentError(`It must be at most ${mostCases}; --time goes on for longer.`)
  return Number(text)
}

/** A seed from 0 to 2³¹ − 1; `random` draws one. */
export function seed(text: string): number {
  if (text === 'random') return Math.floor(Math.random() * 2 ** 31)
  if (!/^\d+$/.test(text) || Number(text) >= 2 ** 31)
    throw new InvalidArgumentError("It must be an integer from 0 to 2147483647, or 'random'.")
  return Number(text)
}

/** The index of a case, then steps of shrinking, joined by ':'. */
export function path(text: string): string {
  if (!/^\d+(:\d+)*$/.test(text)) throw new InvalidArgumentError("It must be numbers joined by ':', such as 17:0:3.")
  if (Number.parseInt(text, 10) >= mostCases)
    throw new InvalidArgumentError(`It must begin with the index of a case, below ${mostCases}.`)
  return text
}

/** A part of a run, `i/n`. */
export function shard(text: string): { readonly index: number; readonly count: number } {
  const [, index = 0, count = 0] = (/^(\d+)\/(\d+)$/.exec(text) ?? []).map(Number)
  if (index < 1 || index > count) throw new InvalidArgumentError('It must be i/n with 1 ≤ i ≤ n, such as 1/4.')
  return { index, count }
}

/** Collects `key=value`, given any number of times. */
export function keyValue(
  text: string,
  before: { readonly [name: string]: string },
): { readonly [name: string]: string } {
  const at = text.indexOf('=')
  if (at < 1) throw new InvalidArgumentError('It must be key=value.')
  return { ...before, [text.slice(0, at)]: text.slice(at + 1) }
}

/** Collects texts, given any number of times. */
export function listed(text: string, before: readonly string[]): readonly string[] {
  return [...before, text]
}
