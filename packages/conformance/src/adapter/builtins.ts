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
]

/** An entry of the catalogue; its expectations are optional there. */
interface CatalogueEntry {
  readonly expectations?: () => Promise<unknown>
}

async function reviewed(json: unknown): Promise<readonly Expectation[]> {
  const { parseExpectations } = await import('@convlaws/report')
  return parseExpectations(json)
}

/** Every adapter that the command knows by name: those of this project, then the catalogue of released libraries. */
export async function builtins(): Promise<readonly Builtin[]> {
  const { installedAdapters } = await import('@convlaws/adapters')
  const libraries = installedAdapters().map(({ adapter, installed, versions }): Builtin => {
    const { expectations } = adapter as CatalogueEntry
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

/** The names of all built-in adapters, in order. */
export async function builtinNames(): Promise<readonly string[]> {
  return (await builtins()).map(({ name }) => name)
}
