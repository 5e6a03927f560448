/** A module that a package exports, with a page in the API reference. */
export interface ApiModule {
  /** What it is imported as. */
  readonly name: string
  /** Its source, below `packages`. */
  readonly source: string
  /** Its page, below `/api/`. */
  readonly page: string
}

/** In the order in which packages build on each other. What `drawing` exports, widgets has too. */
const sources = {
  '@convlaws/spec': 'spec/src/index.ts',
  '@convlaws/laws': 'laws/src/index.ts',
  '@convlaws/faults': 'faults/src/index.ts',
  '@convlaws/reference': 'reference/src/index.ts',
  '@convlaws/im2col': 'im2col/src/index.ts',
  '@convlaws/adapters': 'adapters/src/index.ts',
  '@convlaws/report': 'report/src/index.ts',
  '@convlaws/report/read': 'report/src/read.ts',
  '@convlaws/widgets': 'widgets/src/index.ts',
  convlaws: 'conformance/src/index.ts',
}

/** The page of a source below `packages`, whether its ending is written or not. */
export const pageOf = (source: string): string => source.replace(/\/src(\/index)?|\.ts$/g, '')

/** The modules of the API reference; none where SITE_API is 0. */
export const apiModules: readonly ApiModule[] =
  process.env.SITE_API === '0'
    ? []
    : Object.entries(sources).map(([name, source]) => ({ name, source, page: pageOf(source) }))
