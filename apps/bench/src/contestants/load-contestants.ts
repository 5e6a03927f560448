import { catalogue } from './catalogue.ts'
import type { Contestant } from './contestant.ts'
import { loadModule } from './load-module.ts'

/** One that could not be loaded, with the reason. */
export interface Absent {
  readonly id: string
  readonly reason: string
}

/** Everyone who was asked for: loaded, or absent with a reason. */
export interface Loaded {
  readonly contestants: readonly Contestant[]
  readonly absent: readonly Absent[]
}

/** Whether a name on the command line is the path of a module. */
export const isPath = (name: string): boolean => /^\.|^\/|\.m?[jt]s$/.test(name)

/** Loads contestants by id, or by the path of a module, for a run on some threads; those for other numbers of threads are left out. */
export async function loadContestants(names: readonly string[], threads: number): Promise<Loaded> {
  const contestants: Contestant[] = []
  const absent: Absent[] = []
  for (const name of names) {
    const entry = catalogue.find(({ id }) => id === name)
    if (entry && (threads < entry.threads.from || threads > entry.threads.to)) continue
    try {
      contestants.push(await (entry ? entry.load(threads) : loadModule(name)))
    } catch (error) {
      absent.push({ id: name, reason: (error as Error).message.split('\n')[0]! })
    }
  }
  return { contestants, absent }
}
