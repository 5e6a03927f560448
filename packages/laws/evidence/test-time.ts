/**
 * How long the test command of README.md takes on a clone of the last commit, with nothing installed and nothing in the
 * caches of npm and pnpm. Writes reports/evidence/test-time.json.
 *
 *     pnpm evidence test-time
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = new URL('../../../', import.meta.url)
const folder = mkdtempSync(join(tmpdir(), 'convlaws-test-time-'))
const home = join(folder, 'home')
const clone = join(folder, 'clone')

/** The environment of a user who has used neither npm nor pnpm; where packages come from stays as it is configured. */
const environment: NodeJS.ProcessEnv = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(npm|pnpm|turbo|XDG)_/i.test(name))),
  HOME: home,
  NPM_CONFIG_USERCONFIG: process.env.NPM_CONFIG_USERCONFIG ?? join(homedir(), '.npmrc'),
}

try {
  mkdirSync(home)
  execFileSync('git', ['clone', '--quiet', fileURLToPath(root), clone])
  const started = performance.now()
  execFileSync('npx', ['-y', 'pnpm@12', 'test'], { cwd: clone, env: environment, stdio: ['ignore', 2, 2] })
  const seconds = Math.round((performance.now() - started) / 1000)
  const measured = { seconds, cores: availableParallelism() }
  writeFileSync(new URL('reports/evidence/test-time.json', root), `${JSON.stringify(measured, null, 1)}\n`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
