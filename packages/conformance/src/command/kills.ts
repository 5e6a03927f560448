import table from '../kills.json' with { type: 'json' }

/** For each law, the ids of the faults that it kills. */
export type Kills = { readonly [law: string]: readonly string[] }

/** Which faults each law kills, as `pnpm evidence kill-matrix` measured it. */
export const kills: Kills = table
