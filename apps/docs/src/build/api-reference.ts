import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { StarlightPlugin } from '@astrojs/starlight/types'
import starlightTypeDoc from 'starlight-typedoc'
import { type Application, Converter } from 'typedoc'

const repository = new URL('../../../../', import.meta.url)
const pathOf = (file: string) => fileURLToPath(new URL(file, repository))

/** Entries with an API, in the order in which their packages build on each other. What `drawing` exports, widgets has too. */
const entries = [
  ...['spec/src/index.ts', 'laws/src/index.ts', 'faults/src/index.ts', 'reference/src/index.ts', 'im2col/src/index.ts'],
  ...['adapters/src/index.ts', 'report/src/index.ts', 'report/src/read.ts', 'widgets/src/index.ts'],
  'conformance/src/index.ts',
]

/** TypeDoc names a module by its path; here it has the name of its package. */
function namedByPackage(app: Application): void {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const child of project.children ?? []) child.name = child.name.replace(/\/src(\/index)?/, '')
  })
}

/** The API reference: one page for each package, from the doc comments of its public entry. Nothing where SITE_API is 0. */
export function apiReference(): StarlightPlugin[] {
  // Pages of an earlier build would be built again.
  rmSync(pathOf('apps/docs/src/content/docs/api'), { recursive: true, force: true })
  if (process.env.SITE_API === '0') return []
  const entryPoints = entries.map((entry) => pathOf(`packages/${entry}`))
  return [
    starlightTypeDoc({
      entryPoints,
      tsconfig: pathOf('apps/docs/tsconfig.api.json'),
      output: 'api',
      sidebar: { label: 'API', collapsed: true },
      typeDoc: {
        plugin: [namedByPackage as never],
        name: 'API of the packages',
        router: 'module',
        disableSources: true,
        excludeExternals: true,
        skipErrorChecking: true,
        useCodeBlocks: true,
        expandObjects: false,
        parametersFormat: 'table',
        interfacePropertiesFormat: 'table',
        // Every property is readonly, and what is inherited has a link above: the columns would push descriptions out.
        tableColumnSettings: { hideModifiers: true, hideInherited: true },
        logLevel: 'Error',
        validation: false,
      },
    }),
  ]
}
