import { accepts, answerTo, isWrong, type Misbehaves, refuses, type Scene, scene } from './scene.ts'

const withOperand = ({ problem, operands }: Scene, replaced: Partial<Scene['operands']>): Scene => ({
  problem,
  operands: { ...operands, ...replaced },
})

const withProblem = ({ problem, operands }: Scene, replaced: Partial<Scene['problem']>): Scene => ({
  problem: { ...problem, ...replaced },
  operands,
})

/** Misbehaviour in what is refused: an answer where there must be none, or none where there must be one. */
export const refusals: Readonly<Record<string, Misbehaves>> = {
  'circular-folds-once': async (faulty) =>
    (await accepts(faulty, scene('n1 ci1 size2 co1 filter1 padding3:0 circular'), [1, 1, 5])) &&
    (await refuses(faulty, scene('n1 ci1 size2 co1 filter1 padding2:0 reflect'))),
  'reflect-folds-once': async (faulty) =>
    (await accepts(faulty, scene('n1 ci1 size2 co1 filter1 padding2:0 reflect'), [1, 1, 4])) &&
    (await refuses(faulty, scene('n1 ci1 size2 co1 filter1 padding3:0 circular'))),
  'accepts-undivided-output-channels': (faulty) =>
    accepts(faulty, scene('n1 ci2 size1 co3 filter1 groups2 bias'), [1, 3, 1]),
  'accepts-undivided-input-channels': async (faulty) => {
    const fitting = scene('n1 ci2 size1 co2 filter1 groups2 bias')
    const withChannels = (inputChannels: number) => {
      const input = { shape: [1, inputChannels, 1], data: new Float32Array(inputChannels).fill(1) }
      return withProblem(withOperand(fitting, { input }), { inputChannels })
    }
    const { data } = await answerTo(faulty, withChannels(1)) // too few for one in each group: only the bias is left
    return data.join() === fitting.operands.bias!.data.join() && accepts(faulty, withChannels(3), [1, 2, 1])
  },
  'empty-batch-refused': (faulty) => refuses(faulty, scene('n0 ci1 size1 co1 filter1')),
  'stride-with-dilation-refused': async (faulty) =>
    (await refuses(faulty, scene('n1 ci1 size3 co1 filter2 strides2 dilations2'))) &&
    !(await isWrong(faulty, scene('n1 ci1 size3 co1 filter2 dilations2'))),
  'accepts-a-filter-too-long': (faulty) => accepts(faulty, scene('n1 ci1 size1 co1 filter2'), [1, 1, 0]),
  'accepts-fractional-strides': async (faulty) => {
    const call = scene('n1 ci1 size3 co1 filter1 strides2.5')
    const withText = withProblem(call, { strides: ['2'] as unknown as number[] })
    return (await accepts(faulty, call, [1, 1, 2])) && refuses(faulty, withText)
  },
  'accepts-negative-padding': (faulty) => accepts(faulty, scene('n1 ci1 size3 co1 filter1 padding-1:0'), [1, 1, 3]),
  'accepts-a-longer-bias': (faulty) => {
    const bias = { shape: [2], data: Float32Array.of(1, 2) }
    return accepts(faulty, withOperand(scene('n1 ci1 size1 co1 filter1'), { bias }), [1, 1, 1])
  },
  'accepts-any-shape-of-the-right-length': async (faulty) => {
    const call = scene('n1 ci1 size4 co1 filter1 channels-last')
    const flat = { shape: [4], data: call.operands.input.data }
    return accepts(faulty, withOperand(call, { input: flat }), [1, 4, 1])
  },
  'accepts-doubles-for-singles': (faulty) => {
    const input = { shape: [1, 1, 1], data: Float64Array.of(1) }
    return accepts(faulty, withOperand(scene('n1 ci1 size1 co1 filter1'), { input }), [1, 1, 1])
  },
  'dtype-looked-at-in-the-first-call-only': async (faulty) => {
    const call = scene('n1 ci1 size1 co1 filter1')
    const wrong = withOperand(call, { input: { shape: [1, 1, 1], data: Float64Array.of(1) } })
    return (await refuses(faulty, wrong)) && !(await isWrong(faulty, call)) && accepts(faulty, wrong, [1, 1, 1])
  },
  'validity-kept-for-another-padding-mode': async (faulty) => {
    const call = scene('n1 ci1 size2 co1 filter1 padding3:0')
    const other = withProblem(call, { paddingMode: 'reflect' })
    const unknown = withProblem(call, { paddingMode: 'mirror' as 'reflect' })
    if (!(await refuses(faulty, other)) || (await isWrong(faulty, call))) return false
    return (await accepts(faulty, other, [1, 1, 5])) && (await refuses(faulty, unknown))
  },
  'fills-in-missing-fields': (faulty) => {
    const { groups: _, ...rest } = scene('n1 ci1 size1 co1 filter1').problem
    const { operands } = scene('n1 ci1 size1 co1 filter1')
    return accepts(faulty, { problem: rest as Scene['problem'], operands }, [1, 1, 1])
  },
  'accepts-padding-of-fewer-axes': (faulty) =>
    accepts(faulty, withProblem(scene('n1 ci1 size2x2 co1 filter1x1'), { padding: [[1, 0]] }), [1, 1, 3, 2]),
  'accepts-same-padding-beyond-its-mode': async (faulty) =>
    (await accepts(faulty, scene('n1 ci1 size1 co1 filter3 same-upper reflect'), [1, 1, 1])) &&
    (await refuses(faulty, scene('n1 ci1 size1 co1 filter3 padding1 reflect'))),
  'accepts-lists-for-typed-arrays': (faulty) => {
    const input = { shape: [1, 1, 1], data: [1] as unknown as Float32Array }
    return accepts(faulty, withOperand(scene('n1 ci1 size1 co1 filter1'), { input }), [1, 1, 1])
  },
  'accepts-axes-in-another-order': (faulty) => {
    const call = scene('n1 ci1 size3 co1 filter3')
    const filter = { shape: [3, 1, 1], data: call.operands.filter.data }
    return accepts(faulty, withOperand(call, { filter }), [1, 1, 1])
  },
  'accepts-more-images': (faulty) => {
    const input = { shape: [2, 1, 1], data: Float32Array.of(1, 2) }
    return accepts(faulty, withOperand(scene('n1 ci1 size1 co1 filter1'), { input }), [1, 1, 1])
  },
  'operands-compared-with-each-other': async (faulty) => {
    const double = { shape: [1, 1, 1], data: Float64Array.of(1) }
    const call = scene('n1 ci1 size1 co1 filter1')
    return (
      (await accepts(faulty, withOperand(call, { input: double, filter: double }), [1, 1, 1])) &&
      (await refuses(faulty, withOperand(call, { input: double })))
    )
  },
  'takes-same-for-same-upper': (faulty) =>
    accepts(faulty, withProblem(scene('n1 ci1 size2 co1 filter2'), { padding: 'same' as 'same-upper' }), [1, 1, 2]),
  'padding-counted-twice-in-the-fit': async (faulty) =>
    (await accepts(faulty, scene('n1 ci1 size1 co1 filter3 padding1:0'), [1, 1, 0])) &&
    (await refuses(faulty, scene('n1 ci1 size1 co1 filter4 padding1:0'))),
  'answers-one-option-beyond-narrow-claims': async (faulty) => {
    const isAnswered = !(await isWrong(faulty, scene('n1 ci1 size2 co1 filter2 same-lower')))
    return isAnswered && (await refuses(faulty, scene('n1 ci1 size2 co1 filter2 padding1')))
  },
  'answers-what-it-does-not-claim': async (faulty) => {
    const call = scene('n1 ci2 size1 co2 filter1 groups2')
    return faulty.capabilities.groups === 'one' && !(await isWrong(faulty, call))
  },
  'bias-taken-though-not-claimed': async (faulty) =>
    faulty.capabilities.bias === false && !(await isWrong(faulty, scene('n1 ci1 size1 co1 filter1 bias'))),
  'empty-batch-answered-though-not-claimed': async (faulty) =>
    faulty.capabilities.emptyBatch === false && (await accepts(faulty, scene('n0 ci1 size1 co1 filter1'), [0, 1, 1])),
}
