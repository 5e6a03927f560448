/**
 * What the bundle is made of: minified bytes of each part, and its share of the compressed whole. Writes
 * reports/evidence/im2col-bundle.json.
 *
 *     pnpm --filter @convlaws/im2col bundle
 */
import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { bundle } from './bundled.ts'

/** Parts, by the paths of their files; the first that fits counts. */
const parts: readonly (readonly [part: string, path: RegExp])[] = [
  ['the specification: shapes, constraints, their messages', /\/spec\//],
  ["Winograd's algorithm", /winograd/],
  ['kernels', /src\/kernels\//],
  ['the assembler', /src\/assembler\//],
  ['plans', /src\/plan\//],
  ['memory, packing, running', /src\/(run|memory)\//],
  ['threads', /src\/threads\//],
  ['float64, and loops without SIMD', /src\/plain\//],
  ['the interface, options, explanations, tuning', /src\//],
]

const { code, files } = await bundle()
const compressed = gzipSync(code).length
const partOf = (path: string) => parts.find(([, pattern]) => pattern.test(path))![0]
const lines = parts.map(([part]) => {
  const own = Object.entries(files).filter(([path]) => partOf(path) === part)
  const minified = own.reduce((sum, [, bytes]) => sum + bytes, 0)
  return { part, minified, compressed: Math.round((compressed * minified) / code.length) }
})
const report = new URL('../../../reports/evidence/im2col-bundle.json', import.meta.url)
writeFileSync(report, `${JSON.stringify({ minified: code.length, compressed, parts: lines }, null, 1)}\n`)
console.table(lines)
