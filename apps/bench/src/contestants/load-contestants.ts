import { catalogue, ceilingId, runsOn } from './catalogue.ts'
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

/** Ids that mean something to goals and tables, and that of the micro-kernel in the rounds. */
const reservedIds = [...catalogue.map(({ id }) => id), ceilingId]

/**
 * Loads contestants by id, or by the path of a module, for a run on some threads; those for other numbers of threads are
 * left out. A module whose name is that of another contestant goes by its path: times of two must not be put together.
 */
export async function loadContestants(names: readonly string[], threads: number): Promise<Loaded> {
  const contestants: Contestant[] = []
  const absent: Absent[] = []
  for (const name of names) {
    const entry = catalogue.find(({ id }) => id === name)
    if (entry && !runsOn(name, threads)) continue
    try {
      if (entry) contestants.push(await entry.load(threads))
      else {
        const loaded = await loadModule(name)
        const isTaken = [...reservedIds, ...contestants.map(({ id }) => id)].includes(loaded.id)
        contestants.push(isTaken ? { ...loaded, id: name } : loaded)
      }
    } catch (error) {
      absent.push({ id: name, reason: (error as Error).message.split('\n')[0]! })
    }
  }
  return { contestants, absent }
}
