import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** The package and the spec as a bundler for pages would make them one file: minified, and how much each file has of it. */
export async function bundle(): Promise<{ code: Uint8Array; files: { readonly [path: string]: number } }> {
  const { outputFiles, metafile } = await build({
    entryPoints: [fileURLToPath(new URL('../src/index.ts', import.meta.url))],
    absWorkingDir: fileURLToPath(new URL('..', import.meta.url)),
    conditions: ['convlaws-source'],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    metafile: true,
  })
  const [{ inputs }] = Object.values(metafile.outputs) as [(typeof metafile.outputs)[string]]
  return {
    code: outputFiles[0]!.contents,
    files: Object.fromEntries(Object.entries(inputs).map(([path, { bytesInOutput }]) => [path, bytesInOutput])),
  }
}
