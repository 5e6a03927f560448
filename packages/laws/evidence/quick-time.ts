/**
 * How long the quick profile takes on the reference, and which combinations of options the quick and the standard profile
 * exercise. Runs the built command. Writes reports/evidence/quick.json and coverage.json.
 *
 *     pnpm build && pnpm evidence quick-time
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

interface Report {
  readonly durationMs: number
  readonly coverage: { readonly pairs: object; readonly triples: object }
  readonly laws: readonly { readonly runs: number }[]
}

const root = new URL('../../../', import.meta.url)
const workers = 2
const folder = mkdtempSync(join(tmpdir(), 'convlaws-'))

function run(profile: string): Report {
  const file = join(folder, `${profile}.json`)
  const command = fileURLToPath(new URL('packages/conformance/dist/cli.js', root))
  const options = ['--profile', profile, '--workers', String(workers), '--quiet', '--reporter', `json:${file}`]
  execFileSync(process.execPath, [command, 'check', 'builtin:reference', ...options], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return JSON.parse(readFileSync(file, 'utf8')) as Report
}

const times = [run('quick'), run('quick'), run('quick')].sort((a, b) => a.durationMs - b.durationMs)
const middle = times[1]!
const standard = run('standard')
const cases = middle.laws.reduce((sum, { runs }) => sum + runs, 0)
const write = (name: string, value: unknown) =>
  writeFileSync(new URL(`reports/evidence/${name}.json`, root), `${JSON.stringify(value, null, 1)}\n`)
write('quick', {
  quickSeconds: middle.durationMs / 1000,
  standardSeconds: standard.durationMs / 1000,
  workers,
  cases,
  rows: middle.laws.length,
})
write(
  'coverage',
  Object.fromEntries(
    [
      ['quick', middle],
      ['standard', standard],
    ].map(([profile, report]) => [
      profile as string,
      { pairs: (report as Report).coverage.pairs, triples: (report as Report).coverage.triples },
    ]),
  ),
)
