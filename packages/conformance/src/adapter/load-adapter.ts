import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { Subject } from '@convlaws/laws'
import { ConvError, type Implementation } from '@convlaws/spec'
import type { AdapterReference } from './adapter-reference.ts'
import { builtinByName } from './builtins.ts'

/** Says that an adapter cannot be used, and why, in one line. */
export class LoadError extends Error {
  override readonly name = 'LoadError'
}

type Factory = (options: { readonly [name: string]: string }) => Implementation | Promise<Implementation>

/** What was thrown, in one line, with the kind of error where that says something. */
export function thrownText(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown)
  const plain = thrown.name === 'Error' || thrown instanceof LoadError || ConvError.isInstance(thrown)
  return `${plain ? '' : `${thrown.name}: `}${thrown.message.split('\n')[0]}`
}

async function importModule(reference: AdapterReference): Promise<{ readonly default?: unknown }> {
  if (reference.kind === 'builtin') {
    const builtin = await builtinByName(reference.name)
    if (!builtin) throw new LoadError(`there is no built-in adapter '${reference.name}'`)
    return builtin.load()
  }
  if (!existsSync(reference.path)) throw new LoadError(`there is no file ${reference.path}`)
  try {
    return (await import(pathToFileURL(reference.path).href)) as { readonly default?: unknown }
  } catch (thrown) {
    throw new LoadError(`its module cannot be imported: ${thrownText(thrown)}`)
  }
}

/**
 * Imports an adapter. What it returns is the implementation, or a function that makes a fresh one each time.
 * @throws LoadError with the reason in one line
 */
export async function loadAdapter(
  reference: AdapterReference,
  options: { readonly [name: string]: string },
): Promise<Subject> {
  const found = (await importModule(reference)).default
  if (found === undefined) throw new LoadError('its module has no default export')
  if (typeof found !== 'function') {
    const given = Object.keys(options)[0]
    if (given) throw new LoadError(`it takes no options such as ${given}: its default export is no function`)
    return found as Implementation
  }
  return () => (found as Factory)(options)
}
