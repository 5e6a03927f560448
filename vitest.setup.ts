import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { configureGlobal } from 'fast-check'

// In the process of the tests: properties draw from the one seed.
const seed = process.env.CONVLAWS_SEED
if (seed !== undefined) configureGlobal({ seed: Number(seed) })

/**
 * In the process of the runner, once: the seed is printed, so that any run can be repeated, and what tests and the
 * processes that they start write to temporary folders lies in one that is removed with the run.
 */
export const setup = ({ config }: { config: { env: Record<string, unknown> } }): (() => void) => {
  console.log(`CONVLAWS_SEED=${config.env.CONVLAWS_SEED}`)
  const folder = mkdtempSync(join(tmpdir(), 'convlaws-tests-'))
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  // A process that a test has ended may still write its cache after the last test.
  process.once('exit', remove)
  return remove
}
