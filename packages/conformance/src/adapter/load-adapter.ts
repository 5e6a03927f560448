import { statSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { Subject } from '@convlaws/laws'
import { ConvError, type Implementation, shown } from '@convlaws/spec'
import type { AdapterReference } from './adapter-reference.ts'
import { builtinByName } from './builtins.ts'

/** Says that an adapter cannot be used, and why, in one line. */
export class LoadError extends Error {
  override readonly name = 'LoadError'
}

type Factory = (options: { readonly [name: string]: string }) => Implementation | Promise<Implementation>

/** What was thrown, in one line, with the kind of error where that says something. */
export function thrownText(thrown: unknown): string {
  if (!(thrown instanceof Error))
    return typeof thrown === 'string' ? thrown.trim().replace(/\s*\n\s*/g, ' ') : shown(thrown)
  const plain = thrown.name === 'Error' || thrown instanceof LoadError || ConvError.isInstance(thrown)
  const line = thrown.message.split('\n').find((each) => each.trim() !== '') ?? ''
  return `${plain ? '' : `${thrown.name}: `}${line}`
}

/** Why the module at a path cannot be imported, in one line. Only what Node prints says where a syntax error is. */
function importFailure(thrown: unknown, path: string): string {
  if ((thrown as NodeJS.ErrnoException | undefined)?.code === 'ERR_UNKNOWN_FILE_EXTENSION')
    return `Node ${process.versions.node} does not read files of this kind; TypeScript needs Node 22.18 or newer`
  const where = thrown instanceof SyntaxError ? `; node ${path} shows where` : ''
  return `its module cannot be imported: ${thrownText(thrown)}${where}`
}

/** The default export; that of a module which a compiler wrote as CommonJS is a level deeper. */
function defaultExport(module: { readonly default?: unknown }): unknown {
  const found = module.default as { readonly __esModule?: unknown; readonly default?: unknown } | null | undefined
  return found?.__esModule ? found.default : found
}

async function importModule(reference: AdapterReference): Promise<{ readonly default?: unknown }> {
  if (reference.kind === 'builtin') {
    const builtin = await builtinByName(reference.name)
    if (!builtin) throw new LoadError(`there is no built-in adapter '${reference.name}'`)
    return builtin.load()
  }
  const file = statSync(reference.path, { throwIfNoEntry: false })
  if (!file) throw new LoadError(`there is no file ${reference.path}`)
  if (file.isDirectory()) throw new LoadError(`${reference.path} is a folder; name the module in it`)
  try {
    return (await import(pathToFileURL(reference.path).href)) as { readonly default?: unknown }
  } catch (thrown) {
    throw new LoadError(importFailure(thrown, reference.path))
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
  const found = defaultExport(await importModule(reference))
  if (found === undefined) throw new LoadError('its module has no default export')
  if (typeof found !== 'function') {
    const given = Object.keys(options)[0]
    if (given) throw new LoadError(`it takes no options such as ${given}: its default export is no function`)
    return found as Implementation
  }
  return async () => {
    try {
      return await (found as Factory)(options)
    } catch (thrown) {
      throw reference.kind === 'builtin' ? thrown : new LoadError(`its default export threw: ${thrownText(thrown)}`)
    }
  }
}
