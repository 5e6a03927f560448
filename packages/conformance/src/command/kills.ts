import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** For each law, the ids of the faults that it kills. */
export type Kills = { readonly [law: string]: readonly string[] }

/** Where the table is: beside the sources, or beside what was built from them. */
const places = ['./kills.json', '../kills.json', '../src/kills.json']

/** Which faults each law kills, as measured; undefined where the table was not made. */
export function readKills(): Kills | undefined {
  const file = places.map((place) => fileURLToPath(new URL(place, import.meta.url))).find((path) => existsSync(path))
  return file === undefined ? undefined : (JSON.parse(readFileSync(file, 'utf8')) as Kills)
}
