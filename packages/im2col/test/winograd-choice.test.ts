import { createEngine, createIm2col, type EngineOptions } from '@convlaws/im2col'
import { problemOf } from '@convlaws/spec'
import { describe, expect, test } from 'vitest'

describe('the choice', () => {
  const algorithm = async (options: EngineOptions, ...[input, filter, more]: Parameters<typeof problemOf>) => {
    const engine = await createEngine(options)
    const explanation = engine.explain(problemOf(input, filter, more))
    engine.dispose()
    return explanation.algorithm
  }
  const same = { padding: 1 }

  test.each([
    [[1, 32, 14, 14], [32, 32, 3, 3], same, 'winograd-4'],
    [[1, 64, 14, 14], [64, 32, 3, 3], { ...same, groups: 2 }, 'winograd-4'],
    [[1, 31, 14, 14], [32, 31, 3, 3], same, 'im2col'],
    [[1, 32, 14, 14], [31, 32, 3, 3], same, 'im2col'],
    [[1, 32, 13, 15], [32, 32, 3, 3], same, 'im2col'], // 195 pixels
    [[1, 512, 7, 7], [512, 512, 3, 3], same, 'im2col'],
    [[1, 32, 28, 28], [32, 32, 3, 3], { ...same, strides: 2 }, 'im2col'],
    [[1, 32, 28, 28], [32, 32, 3, 3], { padding: 2, dilations: 2 }, 'im2col'],
    [[1, 32, 28, 28], [32, 32, 3, 2], same, 'im2col'],
    [[1, 32, 28, 28], [32, 1, 3, 3], { ...same, groups: 32 }, 'depthwise'],
    [[1, 32, 8, 14, 14], [32, 32, 3, 3, 3], same, 'im2col'],
  ] as const)("of 'normwise' for %j, %j, %j is %s", async (input, filter, options, expected) => {
    expect(await algorithm({ accuracy: 'normwise' }, input, filter, options)).toBe(expected)
    expect(await algorithm({ accuracy: 'normwise', algorithm: 'im2col' }, input, filter, options)).not.toMatch(
      /winograd/,
    )
    expect(await algorithm({}, input, filter, options)).not.toMatch(/winograd/)
  })

  test('leaves filters to im2col that would be too large, and channels for which scratch memory is too small', async () => {
    const forced = { algorithm: 'winograd-4' } as const
    expect(await algorithm(forced, [1, 2048, 14, 14], [2048, 2048, 3, 3], same)).toBe('im2col')
    expect(await algorithm(forced, [1, 4096, 14, 14], [16, 4096, 3, 3], same)).toBe('im2col')
    expect(await algorithm(forced, [1, 1024, 16, 16], [1024, 1024, 3, 3], same)).toBe('winograd-4')
    expect(await algorithm({ ...forced, simd: 'simd128' }, [1, 1024, 16, 16], [1024, 1024, 3, 3], same)).toBe(
      'winograd-4',
    )
  })

  test('is explained', async () => {
    const engine = await createEngine({ accuracy: 'normwise' })
    const { kernel, blocking, reasons, text } = engine.explain(problemOf([1, 64, 56, 56], [64, 64, 3, 3], same))
    expect(blocking).toEqual([expect.objectContaining({ m: 64, n: 196, k: 64 })])
    expect(text).toContain(kernel)
    expect(reasons[0]).toContain('36 products for 4×4 outputs, where im2col has 144')
    engine.dispose()
  })

  test('of Winograd and componentwise accuracy together is refused', async () => {
    const both = { accuracy: 'componentwise', algorithm: 'winograd-4' } as const
    const refusal = { code: 'unsupported', constraint: 'algorithm-keeps-accuracy' }
    await expect(createEngine(both)).rejects.toMatchObject(refusal)
    await expect(createEngine({ accuracy: 'exact' as 'normwise' })).rejects.toMatchObject({
      constraint: 'engine-options-are-known',
    })
  })

  test.each([
    [{}, 'componentwise', 32],
    [{ accuracy: 'normwise', algorithm: 'im2col' }, 'componentwise', 32],
    [{ accuracy: 'normwise' }, 'normwise', 48],
    [{ algorithm: 'winograd-2' }, 'normwise', 32],
    [{ algorithm: 'winograd-4' }, 'normwise', 544],
  ] as const)('%j is claimed as %s, growth %i', (options, accuracy, growth) => {
    expect(createIm2col(options).capabilities).toMatchObject({ accuracy, growth })
  })
})
