import { engineOf } from './create-engine.ts'
import type { Engine } from './engine.ts'

let engine: Engine | undefined

/** The engine of the functions that need no set-up. It is made at the first use and lives as long as the process. */
export function defaultEngine(): Engine {
  engine ??= engineOf()
  return engine
}
