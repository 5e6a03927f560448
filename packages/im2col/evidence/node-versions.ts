/**
 * Holds every kernel to the laws on several versions of Node, each from its npm package, on one thread and on two.
 * Writes reports/evidence/im2col-on-node.json; fails where a law fails.
 *
 *     pnpm --filter @convlaws/im2col evidence
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { Held } from '../test/subjects/every-subject.ts'

const seed = Number(process.env.CONVLAWS_SEED ?? '20261124')

// V8 joins vectors into registers of 256 bits, in all code: its baseline compiler, which does not, is off. Only builds for
// x64 know the first flag, and not on macOS.
const joining = ['--experimental-wasm-revectorize', '--no-liftoff']

/** Majors, flags of V8, and how many cases a row has: on Node 20 it is a smoke test. */
const versions = [
  { node: 20, flags: [], runs: 1 },
  { node: 22, flags: [], runs: 5 },
  { node: 24, flags: [], runs: 5 },
  { node: 24, flags: joining, runs: 5 },
  { node: 26, flags: [], runs: 5 },
  { node: 26, flags: joining, runs: 5 },
] as const

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'convlaws-node-'))
const program = join(folder, 'held.mjs')
const say = (text: string) => process.stderr.write(`${text}\n`)

/** What `process.versions` of an installed Node says. */
const versionsOf = (binary: string): { node: string; v8: string } =>
  JSON.parse(execFileSync(binary, ['-p', 'JSON.stringify(process.versions)'], { encoding: 'utf8' }))

try {
  await build({
    entryPoints: [here('held-on-this-node.ts')],
    conditions: ['convlaws-source'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    outfile: program,
  })
  const packages = [...new Set(versions.map(({ node }) => `node${node}@npm:node@${node}`))]
  say(`installing ${packages.join(', ')}`)
  execFileSync('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', ...packages], { stdio: 'ignore' })
  const binaryOf = (node: number) => join(folder, 'node_modules', `node${node}`, 'bin', 'node')
  // Only flags may be unknown, to which Node answers with 9: a Node that does not start fails below.
  const knowsFlags = ({ node, flags }: (typeof versions)[number]) => {
    const knows = flags.length === 0 || spawnSync(binaryOf(node), [...flags, '--version']).status !== 9
    if (!knows) say(`Node ${node} does not know ${flags.join(' ')} here: left out`)
    return knows
  }
  const results = versions.filter(knowsFlags).map(({ node, flags, runs }) => {
    const binary = binaryOf(node)
    const { node: version, v8 } = versionsOf(binary)
    const text = execFileSync(binary, [...flags, program, String(seed), String(runs)], { encoding: 'utf8' })
    const held = JSON.parse(text) as Held[]
    const failed = held.flatMap(({ title, failed: rows }) => rows.map((row) => `${title}: ${row}`))
    say(`Node ${[version, ...flags].join(' ')}, V8 ${v8}: ${held.length} subjects, ${failed.length} rows failed`)
    for (const row of failed) say(`  ${row}`)
    const passed = held.reduce((sum, each) => sum + each.passed, 0)
    return { node: version, v8, flags, casesPerRow: runs, subjects: held.map(({ title }) => title), passed, failed }
  })
  const report = new URL('../../../reports/evidence/im2col-on-node.json', import.meta.url)
  writeFileSync(report, `${JSON.stringify(results, null, 1)}\n`)
  if (results.some(({ failed, passed }) => failed.length > 0 || passed === 0)) process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
