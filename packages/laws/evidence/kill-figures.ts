import { faults } from '@convlaws/faults'
import { laws } from '@convlaws/laws'
import { percent } from './percent.ts'

/** Which rows kill each fault. */
export interface Matrix {
  readonly seeds: readonly number[]
  readonly faults: {
    readonly [fault: string]: {
      readonly rows: readonly string[]
      readonly bySeed: { readonly [seed: string]: string | null }
      readonly milliseconds: number
    }
  }
}

/** The smallest counterexample of a fault. */
export interface Size {
  readonly fault: string
  readonly elements: number
  readonly row: string
  readonly descriptor: string
}

/** Laws that compare with the definition or with a closed form, and so are no second route. */
const withReference = [
  'agrees-with-definition',
  'impulse-response-is-the-filter',
  'finite-difference-is-exact',
  'full-precision-operands',
  'bias-gradient-sums',
]

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!

/** How many faults die, by how many laws, and how soon. */
export function killFigures({ seeds, faults: byFault }: Matrix): string {
  const all = Object.values(byFault)
  const perSeed = seeds.map(
    (seed) => `seed ${seed}: ${all.filter(({ bySeed }) => bySeed[seed]).length} of ${all.length}`,
  )
  const killers = laws.map(({ id }) => all.filter(({ rows }) => rows.some((row) => row.startsWith(`${id} `))).length)
  const times = all.map(({ milliseconds }) => milliseconds)
  return [
    `- Faults that die in the quick profile: ${perSeed.join(', ')}.`,
    `- Laws: ${laws.length}. The law that kills fewest kills ${Math.min(...killers)}, the median law ${median(killers)}, the law that kills most ${Math.max(...killers)}.`,
    `- Time from the start of a run on one core to the first failing case: median ${(median(times) / 1000).toFixed(1)} s, worst ${(Math.max(...times) / 1000).toFixed(1)} s.`,
  ].join('\n')
}

/** How many faults die without any law that knows the definition. */
export function powerFigures({ faults: byFault }: Matrix): string {
  const independent = (row: string) => !withReference.includes(row.split(' ')[0]!) && !row.endsWith(' real')
  const missed = Object.entries(byFault)
    .filter(([, { rows }]) => !rows.some(independent))
    .map(([fault]) => fault)
  const dead = faults.length - missed.length
  return [
    `- Without ${withReference.map((id) => `\`${id}\``).join(', ')}, and without any row over reals (their bound is computed from the definition), ${dead} of ${faults.length} faults still die: ${percent(dead, faults.length)}.`,
    missed.length > 0 ? `- Those that do not: ${missed.map((id) => `\`${id}\``).join(', ')}.` : '- None is left.',
  ].join('\n')
}

/** How large counterexamples are. */
export function sizeFigures(sizes: readonly Size[]): string {
  const elements = sizes.map((size) => size.elements)
  const large = sizes.filter((size) => size.elements > 64)
  return [
    `- ${sizes.length} faults; elements in all operands of one call, smallest over the laws that kill the fault: median ${median(elements)}, worst ${Math.max(...elements)}.`,
    ...large.map(({ fault, elements: n, descriptor }) => `- \`${fault}\`: ${n}, \`${descriptor}\`.`),
  ].join('\n')
}
