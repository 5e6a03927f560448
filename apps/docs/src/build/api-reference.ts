import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { StarlightPlugin } from '@astrojs/starlight/types'
import starlightTypeDoc from 'starlight-typedoc'
import { type Application, Converter, ReflectionKind, RendererEvent } from 'typedoc'
import { apiModules, pageOf } from '../site/api-modules.ts'
import { nameOfType } from './name-of-type.ts'

const repository = new URL('../../../../', import.meta.url)
const pathOf = (file: string) => fileURLToPath(new URL(file, repository))

/** TypeDoc names a module by its path, and makes the address of its page from the name; here that is the package. */
function placedByPackage(app: Application): void {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const child of project.children ?? []) child.name = pageOf(child.name)
  })
}

/** Once the pages have their addresses, a module is called what it is imported as. */
function titledByImport(app: Application): void {
  const titles = new Map(apiModules.map(({ page, name }) => [page, name]))
  app.renderer.on(RendererEvent.BEGIN, ({ project }) => {
    for (const child of project.children ?? []) child.name = titles.get(child.name) ?? child.name
  })
}

/** A parameter that is taken apart where it is declared has no name of its own. */
function withNamedParameters(app: Application): void {
  app.converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => {
    for (const parameter of project.getReflectionsByKind(ReflectionKind.Parameter)) {
      if (parameter.isParameter() && parameter.name === '__namedParameters') parameter.name = nameOfType(parameter.type)
    }
  })
}

/** The API reference: one page for each module, from the doc comments of its exports. Nothing where SITE_API is 0. */
export function apiReference(): StarlightPlugin[] {
  // Pages of an earlier build would be built again.
  rmSync(pathOf('apps/docs/src/content/docs/api'), { recursive: true, force: true })
  if (apiModules.length === 0) return []
  return [
    starlightTypeDoc({
      entryPoints: apiModules.map(({ source }) => pathOf(`packages/${source}`)),
      tsconfig: pathOf('apps/docs/tsconfig.api.json'),
      output: 'api',
      typeDoc: {
        plugin: [placedByPackage, titledByImport, withNamedParameters] as never[],
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
