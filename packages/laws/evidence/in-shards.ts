import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

/** Which part of the work this process does; absent in the process that was started by hand. */
export function shardOf(argv: readonly string[]): { readonly index: number; readonly of: number } | null {
  const at = argv.indexOf('--shard')
  if (at < 0) return null
  const [index, of] = argv[at + 1]!.split('/').map(Number) as [number, number]
  return { index: index - 1, of }
}

/**
 * Runs a script once for each core, each with its share of the work, and collects the JSON lines that they print. Each
 * line that arrives is shown to `progress`.
 */
export async function inShards<T>(script: string, progress: (line: T, done: number) => void): Promise<T[]> {
  const of = availableParallelism()
  const lines: T[] = []
  const children = Array.from({ length: of }, (_, j) =>
    spawn(
      process.execPath,
      [...process.execArgv, fileURLToPath(script), ...process.argv.slice(2), '--shard', `${j + 1}/${of}`],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    ),
  )
  await Promise.all(
    children.map(async (child) => {
      createInterface({ input: child.stdout }).on('line', (text) => {
        lines.push(JSON.parse(text) as T)
        progress(lines.at(-1)!, lines.length)
      })
      const [code] = await once(child, 'close')
      if (code !== 0) throw new Error(`a shard of ${script} ended with ${code}`)
    }),
  )
  return lines
}
