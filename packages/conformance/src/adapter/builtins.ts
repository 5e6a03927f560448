import type { Expectation } from '@convlaws/report'
import type { ImplementationModule } from '@convlaws/spec'

/** An adapter that the command knows by name. */
export interface Builtin {
  readonly name: string
  readonly title: string
  /** Whether everything that it needs is installed. */
  readonly installed: boolean
  /** The packages that it needs and that are not installed. */
  readonly missing: readonly string[]
  readonly load: () => Promise<ImplementationModule>
  /** Reviewed failures of the library that are known. */
  readonly expectations: () => Promise<readonly Expectation[]>
}

const none = async () => []

/** The implementations of this project, by name. */
const own: readonly Builtin[] = [
  {
    name: 'reference',
    title: 'the definition as a program',
    installed: true,
    missing: [],
    load: () => import('@convlaws/reference'),
    expectations: none,
  },
  {
    name: 'im2col',
    title: 'im2col and GEMM in WebAssembly SIMD',
    installed: true,
    missing: [],
    load: () => import('@convlaws/im2col'),
    expectations: none,
  },
]

async function reviewed(json: unknown): Promise<readonly Expectation[]> {
  const { parseExpectations } = await import('@convlaws/report/read')
  return parseExpectations(json)
}

/** Every adapter that the command knows by name: those of this project, then the catalogue of released libraries. */
export async function builtins(): Promise<readonly Builtin[]> {
  const { installedAdapters } = await import('@convlaws/adapters')
  const libraries = installedAdapters().map(({ adapter, installed, versions }): Builtin => {
    const { expectations } = adapter
    return {
      name: adapter.name,
      title: adapter.title,
      installed,
      missing: adapter.packages.filter((name) => versions[name] === undefined),
      load: adapter.load,
      expectations: expectations ? async () => reviewed(await expectations()) : none,
    }
  })
  return [...own, ...libraries]
}

/** The built-in adapter of a name; the catalogue of libraries is looked into only for a name that is not this project's. */
export async function builtinByName(name: string): Promise<Builtin | undefined> {
  return own.find((each) => each.name === name) ?? (await builtins()).find((each) => each.name === name)
}

/** The names of all built-in adapters, in order. */
export async function builtinNames(): Promise<readonly string[]> {
  return (await builtins()).map(({ name }) => name)
}

/** The module that a built-in adapter is imported from. */
export function moduleOfBuiltin(name: string): string {
  return own.some((each) => each.name === name) ? `@convlaws/${name}` : `@convlaws/adapters/${name}`
}
