import { percent } from './percent.ts'

/** Cases of right implementations, and false alarms among them. */
export interface Soak {
  readonly cases: number
  readonly alarms: number
  readonly subjects: readonly {
    readonly order: string
    readonly dtype: string
    readonly cases: number
    readonly alarms: readonly string[]
    readonly worstRatio: number
  }[]
}

/** A run of the command in the quick profile. */
export interface Speed {
  readonly quickSeconds: number
  readonly workers: number
  readonly cases: number
  readonly rows: number
}

/** The test command in a fresh clone. */
export interface TestTime {
  readonly seconds: number
  readonly cores: number
}

/** How many pairs and triples of choices a profile draws. */
export interface Coverage {
  readonly [profile: string]: {
    readonly pairs: { readonly covered: number; readonly total: number }
    readonly triples: { readonly covered: number; readonly total: number }
  }
}

/** False alarms by order of summation, as a table. */
export function soakFigures({ cases, alarms, subjects }: Soak): string {
  const rows = subjects.map(
    ({ order, dtype, cases: n, alarms: list, worstRatio }) =>
      `| ${order} | ${dtype} | ${n.toLocaleString('en')} | ${list.length} | ${worstRatio.toFixed(3)} |`,
  )
  return [
    `${cases.toLocaleString('en')} cases, ${alarms} false alarms.`,
    '',
    '| order of summation | dtype | cases | false alarms | largest error / allowed |',
    '|---|---|---|---|---|',
    ...rows,
  ].join('\n')
}

/** How long the command takes. */
export function speedFigures({ quickSeconds, workers, cases, rows }: Speed): string {
  return `- \`convlaws check builtin:reference\`: ${quickSeconds.toFixed(1)} s with ${workers} workers, ${rows} rows, ${cases.toLocaleString('en')} cases.`
}

/** How long README's test command takes. */
export function testFigures({ seconds, cores }: TestTime): string {
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60]
  return `- Install, build and every test, nothing in a cache: ${minutes} min ${rest} s on ${cores} cores.`
}

/** What each profile covers. */
export const coverageFigures = (coverage: Coverage): string =>
  Object.entries(coverage)
    .map(
      ([profile, { pairs, triples }]) =>
        `- ${profile}: ${percent(pairs.covered, pairs.total)} of ${pairs.total} pairs, ${percent(triples.covered, triples.total)} of ${triples.total} triples.`,
    )
    .join('\n')
