/**
 * Writes the figures of docs/testing.md and docs/performance.md from what is committed, and the failure that README.md
 * shows from a run of the built command: whatever stands between `<!-- figure name -->` or `<!-- failure -->` and `<!-- end -->` is replaced.
 *
 *     pnpm build && pnpm evidence write-figures
 */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { faults } from '@convlaws/faults'
import { laws } from '@convlaws/laws'
import { type Results, speedLimits } from './speed-limits.ts'
import { type Profiles, timeShares } from './time-shares.ts'

const root = new URL('../../../', import.meta.url)
const evidence = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(`reports/evidence/${name}.json`, root), 'utf8')) as T
const performance = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(`docs/performance/${name}.json`, root), 'utf8')) as T

interface Matrix {
  readonly seeds: readonly number[]
  readonly faults: {
    readonly [fault: string]: {
      readonly rows: readonly string[]
      readonly bySeed: { readonly [seed: string]: string | null }
      readonly milliseconds: number
    }
  }
}
interface Soak {
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
interface Size {
  readonly fault: string
  readonly elements: number
  readonly row: string
  readonly descriptor: string
}
interface Speed {
  readonly quickSeconds: number
  readonly workers: number
  readonly cases: number
  readonly rows: number
}
/** One version of Node, on which every kernel of im2col was held to the laws. */
interface HeldOnNode {
  readonly node: string
  readonly v8: string
  readonly casesPerRow: number
  readonly subjects: readonly string[]
  readonly passed: number
  readonly failed: readonly string[]
}
interface FirstCalls {
  readonly node: string
  readonly processes: number
  readonly faultMs: number
  readonly lines: readonly {
    readonly layer: string
    readonly operation: string
    readonly firstMs: number
    readonly faultsMs: number
    readonly laterMs: number
  }[]
}
interface BundleParts {
  readonly minified: number
  readonly compressed: number
  readonly parts: readonly { readonly part: string; readonly minified: number; readonly compressed: number }[]
}
interface Coverage {
  readonly [profile: string]: {
    readonly pairs: { readonly covered: number; readonly total: number }
    readonly triples: { readonly covered: number; readonly total: number }
  }
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
const percent = (part: number, whole: number) =>
  part === whole ? '100 %' : `${Math.min(99.9, (100 * part) / whole).toFixed(1)} %`

function killFigures({ seeds, faults: byFault }: Matrix): string {
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

function powerFigures({ faults: byFault }: Matrix): string {
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

function sizeFigures(sizes: readonly Size[]): string {
  const elements = sizes.map((size) => size.elements)
  const large = sizes.filter((size) => size.elements > 64)
  return [
    `- ${sizes.length} faults; elements in all operands of one call, smallest over the laws that kill the fault: median ${median(elements)}, worst ${Math.max(...elements)}.`,
    ...large.map(({ fault, elements: n, descriptor }) => `- \`${fault}\`: ${n}, \`${descriptor}\`.`),
  ].join('\n')
}

function soakFigures({ cases, alarms, subjects }: Soak): string {
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

/** First calls as a table: a line for each layer, an operation in each column. */
function firstCallFigures({ node, processes, faultMs, lines }: FirstCalls): string {
  const operations = [...new Set(lines.map(({ operation }) => operation))]
  const layers = [...new Set(lines.map(({ layer }) => layer))]
  const cell = (layer: string, operation: string) => {
    const { firstMs, faultsMs, laterMs } = lines.find((line) => line.layer === layer && line.operation === operation)!
    return `${firstMs.toFixed(1)}, ${faultsMs.toFixed(1)} (${laterMs.toFixed(2)})`
  }
  const others = lines.map(({ firstMs, faultsMs }) => firstMs - faultsMs)
  const quick = (times: readonly number[]) => times.filter((ms) => ms <= 50).length
  return [
    `Milliseconds of the first call of a process; those of them that page faults take; in brackets those of later calls. Medians of ${processes} processes, Node ${node}.`,
    '',
    `| layer | ${operations.join(' | ')} |`,
    `|---|${operations.map(() => '---:|').join('')}`,
    ...layers.map((layer) => `| ${layer} | ${operations.map((operation) => cell(layer, operation)).join(' | ')} |`),
    '',
    `A page fault, for 4 KiB of memory that is touched for the first time, takes ${(faultMs * 1000).toFixed(0)} µs on this machine.`,
    `Of ${lines.length} first calls ${quick(lines.map(({ firstMs }) => firstMs))} take at most 50 ms; ${quick(others)} do without their page faults, the longest ${Math.max(...others).toFixed(1)} ms.`,
  ].join('\n')
}

/** The parts of im2col's bundle as a table. */
function bundleFigures({ minified, compressed, parts }: BundleParts): string {
  const row = (part: string, ...bytes: number[]) =>
    `| ${part} | ${bytes.map((n) => (n / 1000).toFixed(1)).join(' | ')} |`
  return [
    '| part | minified, kB | its share of the compressed bundle, kB |',
    '|---|---:|---:|',
    ...parts.map((each) => row(each.part, each.minified, each.compressed)),
    row('all', minified, compressed),
  ].join('\n')
}

const figures: { readonly [name: string]: () => string } = {
  kills: () => killFigures(evidence('kill-matrix')),
  power: () => powerFigures(evidence('kill-matrix')),
  sizes: () => sizeFigures(evidence('counterexample-sizes')),
  soak: () => soakFigures(evidence('soak')),
  speed: () => {
    const { quickSeconds, workers, cases, rows } = evidence<Speed>('quick')
    return `- \`convlaws check builtin:reference\`: ${quickSeconds.toFixed(1)} s with ${workers} workers, ${rows} rows, ${cases.toLocaleString('en')} cases.`
  },
  tests: () => {
    const { seconds, cores } = evidence<{ readonly seconds: number; readonly cores: number }>('test-time')
    const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60]
    return `- Install, build and every test, nothing in a cache: ${minutes} min ${rest} s on ${cores} cores.`
  },
  bundle: () => bundleFigures(evidence('im2col-bundle')),
  first: () => firstCallFigures(evidence('first-call')),
  limits: () => speedLimits(performance<Results>('results')),
  shares: () => timeShares(performance<Profiles>('profile')),
  nodes: () =>
    evidence<readonly HeldOnNode[]>('im2col-on-node')
      .map(
        ({ node, v8, casesPerRow, subjects, passed, failed }) =>
          `- Node ${node} (V8 ${v8.replace(/-.*/, '')}): ${subjects.length} ways to compute, ${casesPerRow === 1 ? 'one case' : `${casesPerRow} cases`} a row; ${passed.toLocaleString('en')} rows passed, ${failed.length} failed.`,
      )
      .join('\n'),
  coverage: () =>
    Object.entries(evidence<Coverage>('coverage'))
      .map(
        ([profile, { pairs, triples }]) =>
          `- ${profile}: ${percent(pairs.covered, pairs.total)} of ${pairs.total} pairs, ${percent(triples.covered, triples.total)} of ${triples.total} triples.`,
      )
      .join('\n'),
}

for (const name of ['docs/testing.md', 'docs/performance.md']) {
  const page = new URL(name, root)
  const text = readFileSync(page, 'utf8').replace(/<!-- figure (\w+) -->\n[\s\S]*?<!-- end -->/g, (_, id: string) => {
    const figure = figures[id]
    if (!figure) throw new Error(`${name} asks for a figure '${id}' that is not known`)
    return `<!-- figure ${id} -->\n${figure()}\n<!-- end -->`
  })
  writeFileSync(page, text)
}

/** A failure of a released library as the command prints it. */
function failureOf(adapter: string, law: string): string {
  const command = fileURLToPath(new URL('packages/conformance/dist/cli.js', root))
  const options = ['--law', law, '--operation', 'forward', '--no-expect', '--no-color', '--quiet']
  const { stdout } = spawnSync(process.execPath, [command, 'check', adapter, ...options], {
    encoding: 'utf8',
    env: { ...process.env, COLUMNS: '100' },
  })
  const lines = stdout.split('\n')
  const from = lines.findIndex((line) => line.includes('✗ failed'))
  const to = lines.findIndex((line, j) => j > from && line.includes('npx convlaws check'))
  if (from < 0 || to < 0) throw new Error(`no failure of ${law} in the output of ${adapter}:\n${stdout}`)
  return lines
    .slice(from, to + 1)
    .map((line) => line.replace(/^ {2}/, ''))
    .join('\n')
}

const readme = new URL('README.md', root)
const failure = failureOf('builtin:onnxruntime-node', 'same-padding-is-explicit-padding')
writeFileSync(
  readme,
  readFileSync(readme, 'utf8').replace(
    /<!-- failure -->[\s\S]*?<!-- end -->/,
    () => `<!-- failure -->\n\`\`\`text\n${failure}\n\`\`\`\n<!-- end -->`,
  ),
)
