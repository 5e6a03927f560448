import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'
import { figures } from '../figures/figures.ts'
import { bundleOf } from './open-figure.ts'

const compressed = (script: string) => gzipSync(script, { level: 9 }).length

/** The compressed size of what a script needs, in bytes. */
async function sizeOf(contents: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    target: 'es2022',
    write: false,
    conditions: ['convlaws-source'],
  })
  return compressed(outputFiles[0]!.text)
}

/** What every figure of a page has in common, and a bundler loads once: element, frame, inputs, grids, both languages. */
const frame = `export * from '../../src/elements/define-figure.ts'
export * from '../../src/render/controls-html.ts'
export * from '../../src/render/grid-html.ts'
export * from '../../src/render/table-html.ts'
export * from '../../src/fields.ts'`

describe('what a page loads, compressed', () => {
  test('the frame of figures is at most 9 kB', async () => {
    const size = await sizeOf(frame)
    console.log(`frame of figures: ${size} bytes`)
    expect(size).toBeLessThanOrEqual(9_000)
  })

  test.each(figures)('$name, besides the reference and the frame, is at most 11 kB', async ({ name }) => {
    const whole = compressed(await bundleOf(name))
    const own = whole - (await sizeOf(`export { default } from '@convlaws/reference'`)) - (await sizeOf(frame))
    console.log(`${name}: ${own} bytes of its own, ${whole} with frame and reference`)
    expect(own).toBeLessThanOrEqual(11_000)
  })
})
