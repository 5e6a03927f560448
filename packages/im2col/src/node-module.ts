/** A module of Node, without an import that bundlers for browsers would have to resolve; undefined elsewhere. */
export function nodeModule(name: string): unknown {
  const { process } = globalThis as { process?: { getBuiltinModule?: (name: string) => unknown } }
  return process?.getBuiltinModule?.(name)
}
