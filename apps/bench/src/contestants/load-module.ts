import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Implementation, ImplementationModule } from '@convlaws/spec'
import type { Contestant } from './contestant.ts'
import { implementationContestant } from './implementation.ts'

/**
 * The implementation of the contract that a module exports by default, or its factory makes, as a contestant.
 * @throws Error where the module cannot be loaded or exports no implementation.
 */
export async function loadModule(path: string): Promise<Contestant> {
  const { default: exported } = (await import(pathToFileURL(resolve(path)).href)) as ImplementationModule
  const implementation: Implementation = typeof exported === 'function' ? await exported() : exported
  if (implementation?.contract === 1) return implementationContestant(implementation)
  throw new Error(`${path}: the default export is no implementation of contract 1, nor a function that makes one`)
}
