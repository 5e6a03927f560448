import type { Report } from '@convlaws/report'
import { builtinNames } from './builtins.ts'

/**
 * The adapter argument that stands for a report's implementation: the module that was checked, as it was named; in a report
 * that names none, the built-in adapter of the implementation's name; undefined where there is none.
 */
export async function adapterOfReport({ implementation, request }: Report): Promise<string | undefined> {
  if (request?.adapter !== undefined) return request.adapter
  return (await builtinNames()).includes(implementation.name) ? `builtin:${implementation.name}` : undefined
}
