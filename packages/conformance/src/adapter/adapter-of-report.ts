import type { Report } from '@convlaws/report'
import { builtinNames } from './builtins.ts'

/** The adapter argument that stands for a report's implementation: the built-in one of its name; undefined for others. */
export async function adapterOfReport({ implementation }: Report): Promise<string | undefined> {
  return (await builtinNames()).includes(implementation.name) ? `builtin:${implementation.name}` : undefined
}
