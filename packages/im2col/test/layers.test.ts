import { readFileSync } from 'node:fs'
import { createEngine } from '@convlaws/im2col'
import { type ConvProblem, problemOf, transposedProblemOf } from '@convlaws/spec'
import { describe, expect, test } from 'vitest'

const text = readFileSync(new URL('../../../apps/bench/layers.tsv', import.meta.url), 'utf8')
const numbers = (cell: string) => cell.split('x').map(Number)

/** The layers of real networks that the bench times. */
const layers = text
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const cells = line.split('\t')
    const [net, layer, , n, ci, size, co, filter, strides, padding, dilations, groups, transposed] = cells as string[]
    const input = [Number(n), Number(ci), ...numbers(size!)]
    const options = {
      strides: numbers(strides!),
      dilations: numbers(dilations!),
      padding: numbers(padding!),
      groups: Number(groups),
    }
    const [outputs, inputs] = transposed === '1' ? [Number(ci), Number(co)] : [Number(co), Number(ci)]
    const filterShape = [outputs, inputs / options.groups, ...numbers(filter!)]
    const problem: ConvProblem =
      transposed === '1' ? transposedProblemOf(input, filterShape, options) : problemOf(input, filterShape, options)
    return { name: `${net} ${layer}`, problem, transposed: transposed === '1' }
  })

describe('the layers of real networks', () => {
  test('are those of the list', () => expect(layers).toHaveLength(169))

  test.each([
    { simd: 'relaxed' },
    { simd: 'simd128' },
    { simd: 'relaxed', accuracy: 'normwise' },
    { simd: 'simd128', algorithm: 'winograd-4' },
    { simd: 'relaxed', algorithm: 'winograd-2' },
  ] as const)(
    'none takes more than 2 MB of scratch memory a thread: %j',
    async (options) => {
      const engine = await createEngine(options)
      for (const { name, problem, transposed } of layers) {
        for (const operation of [
          'forward',
          'inputGradient',
          'filterGradient',
          ...(transposed ? ['transposed' as const] : []),
        ] as const) {
          const { scratchBytes, algorithm } = engine.explain(problem, operation)
          expect(algorithm, name).not.toBe('plain')
          expect(scratchBytes, `${name} ${operation}`).toBeLessThanOrEqual(2_000_000)
        }
      }
      engine.dispose()
    },
    60_000,
  )
})
