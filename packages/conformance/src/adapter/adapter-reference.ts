import { isAbsolute, resolve } from 'node:path'
import { nearest } from '../command/nearest.ts'
import { UsageError } from '../command/usage-error.ts'
import { builtinByName, builtinNames } from './builtins.ts'

/** Where an adapter comes from. Plain data, so that it can be handed to another process. */
export type AdapterReference =
  | { readonly kind: 'builtin'; readonly name: string }
  | { readonly kind: 'module'; readonly path: string }

/** An adapter argument as the user typed it, and where it comes from. */
export interface AdapterArgument {
  readonly text: string
  readonly adapter: AdapterReference
}

const looksLikePath = (text: string) => isAbsolute(text) || /[\\/]/.test(text) || /\.[cm]?[jt]s$/.test(text)

async function unknownBuiltin(text: string, name: string): Promise<never> {
  const known = await builtinNames()
  const near = nearest(name, known)
  const hint = near ? `; did you mean builtin:${near}?` : '.'
  throw new UsageError(`unknown adapter '${text}'${hint} Known: ${known.map((each) => `builtin:${each}`).join(', ')}`)
}

/**
 * Reads the adapter argument of a command: `builtin:<name>`, or a path to a module relative to `folder`.
 * @throws UsageError for an unknown built-in, for `exec:`, and for what is neither
 */
export async function adapterReference(text: string, folder: string = process.cwd()): Promise<AdapterReference> {
  if (text.startsWith('exec:')) {
    throw new UsageError(`'${text}' cannot be run: this version checks modules and built-in adapters, not processes`)
  }
  if (text.startsWith('builtin:')) {
    const name = text.slice('builtin:'.length)
    return (await builtinByName(name)) ? { kind: 'builtin', name } : unknownBuiltin(text, name)
  }
  return looksLikePath(text) ? { kind: 'module', path: resolve(folder, text) } : unknownBuiltin(text, text)
}

/** Reads the adapter arguments of a command. @throws UsageError for the first that is none */
export function adapterArguments(texts: readonly string[]): Promise<readonly AdapterArgument[]> {
  return Promise.all(texts.map(async (text) => ({ text, adapter: await adapterReference(text) })))
}
