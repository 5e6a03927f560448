import { completeCapabilities, describe as descriptorOf, type Implementation, parseDescriptor } from '@convlaws/spec'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { oneNodeModel } from '../../src/onnx/model.ts'
import { nodeOf } from '../../src/onnx/node-of.ts'
import createOnnxruntimeNode from '../../src/onnxruntime-node.ts'
import createOnnxruntimeWeb from '../../src/onnxruntime-web.ts'
import { calls, caseOf, comparable, countingCase, resultOf, truthOf } from './calls.ts'

const adapters = [
  { name: 'onnxruntime-node', create: createOnnxruntimeNode, provider: 'cpu', load: () => import('onnxruntime-node') },
  { name: 'onnxruntime-web', create: createOnnxruntimeWeb, provider: 'wasm', load: () => import('onnxruntime-web') },
] as const

describe.each(adapters)('$name', { timeout: 60_000 }, ({ name, create, provider, load }) => {
  const subjects: Record<'input' | 'initializer', Implementation> = {} as never
  beforeAll(async () => {
    for (const weights of ['input', 'initializer'] as const) subjects[weights] = await create({ weights })
  }, 60_000)
  afterAll(async () => {
    for (const subject of Object.values(subjects)) await subject.dispose?.()
  })

  test('names the library and its version', async () => {
    expect(subjects.input).toMatchObject({ contract: 1, name, homepage: 'https://onnxruntime.ai' })
    expect(subjects.input.version).toBe((await load()).env.versions.common)
  })

  describe.each(['input', 'initializer'] as const)('weights as %s', (weights) => {
    test.each(['forward', 'transposed'] as const)('%s agrees with the definition', async (operation) => {
      const property = fc.asyncProperty(calls(operation), fc.nat(), async (call, seed) => {
        const given = caseOf(call, seed)
        const result = await resultOf(subjects[weights], given)
        expect(comparable(result), descriptorOf(call)).toEqual(comparable(truthOf(given)))
      })
      await fc.assert(property, { numRuns: 250 })
    })

    test.each(['forward', 'transposed'] as const)(
      '%s: NaN and ∞ in the input reach only their windows',
      async (operation) => {
        const property = fc.asyncProperty(
          calls(operation),
          fc.nat(),
          fc.constantFrom(NaN, Infinity),
          async (call, seed, value) => {
            const given = caseOf(call, seed)
            const { data } = given.operands.input!
            if (data.length === 0) return
            data[seed % data.length] = value
            expect(comparable(await resultOf(subjects[weights], given)), descriptorOf(call)).toEqual(
              comparable(truthOf(given)),
            )
          },
        )
        await fc.assert(property, { numRuns: 60 })
      },
    )
  })

  test.each([
    { descriptor: 'forward n1 ci1 size4 co1 filter1 strides4 same-upper', got: [2], due: [1] },
    { descriptor: 'forward n1 ci1 size8 co1 filter1 strides8 same-upper', got: [4], due: [1] },
    { descriptor: 'forward n1 ci1 size5 co1 filter1 strides5 same-lower', got: [2], due: [1] },
    { descriptor: 'forward n1 ci1 size8 co1 filter1 strides4 same-upper', got: [2, 6], due: [1, 5] },
    { descriptor: 'forward n1 ci1 size1x4 co1 filter1x1 strides1x4 same-upper', got: [2], due: [1] },
  ])('known to fail, as docs/findings tells: $descriptor', async ({ descriptor, got, due }) => {
    const given = countingCase(descriptor)
    expect([...truthOf(given).data]).toEqual(due)
    for (const subject of Object.values(subjects)) expect([...(await resultOf(subject, given)).data]).toEqual(got)
  })

  test.each(['same-upper', 'same-lower'])('forward: %s with dilation is not claimed', async (padding) => {
    const given = countingCase(`forward n1 ci1 size5 co1 filter2 dilations2 ${padding}`)
    await expect(resultOf(subjects.input, given)).rejects.toMatchObject({ code: 'unsupported' })
  })

  test('the library itself refuses same-* with dilation', async () => {
    const { InferenceSession, Tensor } = await load()
    const { problem } = parseDescriptor('forward n1 ci1 size5 co1 filter2 dilations2 same-upper')
    const inputs = [
      { name: 'input', shape: [1, 1, 5] },
      { name: 'filter', shape: [1, 1, 2] },
    ]
    const model = oneNodeModel({ ...nodeOf(problem, 'forward'), inputs, output: { name: 'output', shape: [1, 1, 5] } })
    const session = await InferenceSession.create(model, { executionProviders: [provider], logSeverityLevel: 4 })
    const feeds = {
      input: new Tensor('float32', new Float32Array(5), [1, 1, 5]),
      filter: new Tensor('float32', new Float32Array(2), [1, 1, 2]),
    }
    await expect(session.run(feeds, { logSeverityLevel: 4 })).rejects.toThrow('Dilation not supported')
    await session.release()
  })

  test('nothing but float32, channels-first, oihw, zero padding and correlation is claimed', () => {
    expect(completeCapabilities(subjects.input.capabilities)).toMatchObject({
      dtypes: ['float32'],
      layouts: ['channels-first'],
      filterLayouts: ['oihw'],
      paddingModes: ['zeros'],
      orientations: ['correlation'],
    })
    expect(subjects.input.inputGradient ?? subjects.input.filterGradient ?? subjects.input.biasGradient).toBeUndefined()
  })

  test('operands may be views; they and their buffer stay as they are', async () => {
    const given = countingCase('forward n1 ci2 size4x4 co3 filter3x3 padding1:1x1:1')
    const buffer = new ArrayBuffer(1024)
    const inView = (data: ArrayLike<number>, at: number) => {
      const view = new Float32Array(buffer, at, data.length)
      view.set(data)
      return view
    }
    const { input, filter } = given.operands
    const operands = {
      input: { shape: input.shape, data: inView(input.data, 64) },
      filter: { shape: filter.shape, data: inView(filter.data, 512) },
    }
    const before = new Uint8Array(buffer.slice(0))
    const result = await resultOf(subjects.input, { ...given, operands })
    expect(comparable(result)).toEqual(comparable(truthOf(given)))
    expect(new Uint8Array(buffer)).toEqual(before)
  })

  test('a result stays as it is during later calls of the same session', async () => {
    const given = countingCase('forward n1 ci1 size9 co1 filter3')
    const { data } = await resultOf(subjects.input, given)
    const kept = [...data]
    for (let seed = 1; seed <= 10; seed++) await resultOf(subjects.input, caseOf(given, seed))
    expect([...data]).toEqual(kept)
  })

  test('calls may overlap, also when there are more problems than held sessions', async () => {
    const many = Array.from({ length: 150 }, (_, j) => countingCase(`forward n1 ci1 size${3 + j} co1 filter3`))
    const results = await Promise.all(many.map((given) => resultOf(subjects.input, given)))
    expect(results.map(comparable)).toEqual(many.map((given) => comparable(truthOf(given))))
  })

  test('one problem keeps its sessions apart: forward, transposed, with bias, without', async () => {
    const { problem } = parseDescriptor('forward n1 ci2 size5 co2 filter3 padding1:1')
    const kinds = (['forward', 'transposed'] as const).flatMap((operation) => [
      { operation, problem, bias: false },
      { operation, problem, bias: true },
    ])
    for (const [j, kind] of [...kinds, ...kinds].entries()) {
      const given = caseOf(kind, j)
      expect(comparable(await resultOf(subjects.input, given))).toEqual(comparable(truthOf(given)))
    }
  })

  test('it can be used after dispose', async () => {
    const given = countingCase('transposed n1 ci1 size9 co1 filter3 strides2')
    await subjects.input.dispose?.()
    expect(comparable(await resultOf(subjects.input, given))).toEqual(comparable(truthOf(given)))
  })
})
