import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { type BuildOptions, type BuildResult, build } from 'esbuild'
import type { Locale } from '../../src/messages/messages.ts'

type Bundle = BuildResult<{ write: false; metafile: true }>

const options: BuildOptions & { write: false; metafile: true } = {
  bundle: true,
  minify: true,
  format: 'esm',
  charset: 'utf8',
  target: 'es2022',
  conditions: ['convlaws-source'],
  splitting: true,
  outdir: 'bundle',
  metafile: true,
  write: false,
}

/** The output file that a source file begins. */
function outputOf({ metafile }: Bundle, source: RegExp): string {
  const found = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint && source.test(entryPoint))
  if (!found) throw new Error(`no script begins with ${source}`)
  return found[0]
}

/** An output file and what it imports at once, added to those that are there already. */
function addWithImports({ metafile }: Bundle, path: string, found: Set<string>): void {
  if (found.has(path)) return
  found.add(path)
  for (const { path: imported, kind } of metafile.outputs[path]!.imports)
    if (kind === 'import-statement') addWithImports({ metafile } as Bundle, imported, found)
}

/** The size of output files, each compressed by itself, in bytes. */
function compressedSize({ metafile, outputFiles }: Bundle, paths: Iterable<string>): number {
  const contents = new Map(Object.keys(metafile.outputs).map((path, place) => [path, outputFiles[place]!.contents]))
  return [...paths].reduce((sum, path) => sum + gzipSync(contents.get(path)!, { level: 9 }).length, 0)
}

/** What a page in one language loads for an element before anything is pressed. */
export interface Loaded {
  readonly bytes: number
  /** The source files that it is made of. */
  readonly sources: readonly string[]
}

/** What `define/<name>` loads: its script with all that it imports at once, and the words of one language. */
export async function loadedBy(name: string, locale: Locale): Promise<Loaded> {
  const entry = fileURLToPath(new URL(`../../src/define/${name}.ts`, import.meta.url))
  const bundle = await build({ ...options, entryPoints: [entry] })
  const paths = new Set<string>()
  addWithImports(bundle, outputOf(bundle, new RegExp(`/define/${name}\\.ts$`)), paths)
  addWithImports(bundle, outputOf(bundle, new RegExp(`/messages/(figures/)?${name}-${locale}\\.ts$`)), paths)
  return {
    bytes: compressedSize(bundle, paths),
    sources: [...paths].flatMap((path) => Object.keys(bundle.metafile.outputs[path]!.inputs)),
  }
}

/** The compressed size of a script, in bytes. */
export async function sizeOf(contents: string): Promise<number> {
  const bundle = await build({ ...options, stdin: { contents, resolveDir: import.meta.dirname } })
  return compressedSize(bundle, Object.keys(bundle.metafile.outputs))
}
