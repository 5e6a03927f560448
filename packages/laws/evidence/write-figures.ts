/**
 * Writes the figures of docs/testing.md and docs/performance.md from what is committed, and the failure that README.md
 * shows from a run of the built command: whatever stands between `<!-- figure name -->` or `<!-- failure -->` and `<!-- end -->` is replaced.
 *
 *     pnpm build && pnpm evidence write-figures
 */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { bundleFigures, firstCallFigures, nodeFigures } from './im2col-figures.ts'
import { killFigures, powerFigures, sizeFigures } from './kill-figures.ts'
import { coverageFigures, soakFigures, speedFigures, testFigures } from './run-figures.ts'
import { type Results, speedLimits } from './speed-limits.ts'
import { type Profiles, timeShares } from './time-shares.ts'
import { type WideResults, wideFigures } from './wide-figures.ts'

const root = new URL('../../../', import.meta.url)
const evidence = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(`reports/evidence/${name}.json`, root), 'utf8')) as T
const performance = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(`docs/performance/${name}.json`, root), 'utf8')) as T

const figures: { readonly [name: string]: () => string } = {
  kills: () => killFigures(evidence('kill-matrix')),
  power: () => powerFigures(evidence('kill-matrix')),
  sizes: () => sizeFigures(evidence('counterexample-sizes')),
  soak: () => soakFigures(evidence('soak')),
  speed: () => speedFigures(evidence('quick')),
  tests: () => testFigures(evidence('test-time')),
  bundle: () => bundleFigures(evidence('im2col-bundle')),
  first: () => firstCallFigures(evidence('first-call')),
  limits: () => speedLimits(performance<Results>('results')),
  wide: () => wideFigures(evidence<WideResults>('wide-registers')),
  shares: () => timeShares(performance<Profiles>('profile')),
  nodes: () => nodeFigures(evidence('im2col-on-node')),
  coverage: () => coverageFigures(evidence('coverage')),
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
