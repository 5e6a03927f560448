import { sameResult } from '../same-result.ts'
import { answerTo, copied, inOneBuffer, inView, isWrong, type Misbehaves, rightAnswerTo, scene } from './scene.ts'

/** Misbehaviour that one answered call shows. */
export const results: Readonly<Record<string, Misbehaves>> = {
  'channels-last-shape-forgotten': (faulty) => isWrong(faulty, scene('n1 ci1 size2 co3 filter1 channels-last')),
  'channels-last-result-not-transposed': (faulty) => isWrong(faulty, scene('n1 ci1 size2 co2 filter1 channels-last')),
  'returns-doubles-for-singles': (faulty) => isWrong(faulty, scene('n1 ci1 size1 co1 filter1')),
  'returns-singles-for-doubles': (faulty) => isWrong(faulty, scene('n1 ci1 size1 co1 filter1 f64')),
  'first-result-unfinished': async (faulty) => {
    const call = scene('n1 ci1 size1 co1 filter1')
    return (await isWrong(faulty, call)) && !(await isWrong(faulty, call))
  },
  'view-read-from-the-start-of-its-buffer': async (faulty) => {
    const call = inView(scene('n1 ci1 size2 co1 filter1'), 1, 0, 7)
    return !sameResult(await answerTo(faulty, call), await rightAnswerTo(call))
  },
  'operands-of-one-buffer-confused': async (faulty) => {
    const call = inOneBuffer(scene('n1 ci1 size2 co1 filter1'))
    const { input, filter } = call.operands
    const confused = { input, filter: { shape: filter.shape, data: input.data.slice(0, 1) } }
    const expected = await rightAnswerTo({ problem: call.problem, operands: confused })
    return input.data[0] !== filter.data[0] && sameResult(await answerTo(faulty, call), expected)
  },
  'filter-flipped-in-place': async (faulty) => {
    const { problem, operands } = scene('n1 ci1 size3 co1 filter3')
    const shared = { input: operands.input, filter: { shape: operands.filter.shape, data: operands.input.data } }
    return !sameResult(
      await answerTo(faulty, { problem, operands: shared }),
      await rightAnswerTo({ problem, operands: shared }),
    )
  },
  'vector-load-reads-past-the-end': async (faulty) => {
    const call = inView(scene('n1 ci1 size3 co1 filter1'), 0, 1, Number.NaN)
    return Number.isNaN((await answerTo(faulty, call)).data[2])
  },
  'writes-past-the-end-of-a-view': async (faulty) => {
    const { problem, operands } = inView(scene('n1 ci1 size3 co1 filter1'), 0, 2, 7)
    await faulty.forward(problem, operands)
    return [...new Float32Array(operands.input.data.buffer as ArrayBuffer, 12)].join() === '0,7'
  },
  'result-overwrites-an-input-of-its-size': async (faulty) => {
    const call = scene('n1 ci1 size3 co1 filter1')
    const expected = await rightAnswerTo(call)
    const result = await answerTo(faulty, call)
    return sameResult(result, expected) && sameResult(call.operands.input, expected)
  },
  'identity-returns-its-input': async (faulty) => {
    const { problem, operands } = scene('n1 ci1 size3 co1 filter1')
    operands.filter.data.fill(1)
    return (await answerTo(faulty, { problem, operands })).data === operands.input.data
  },
  'input-changed-in-place': async (faulty) => {
    const call = scene('n1 ci1 size3 co1 filter1 padding1')
    const before = copied(call)
    const isRight = sameResult(await answerTo(faulty, call), await rightAnswerTo(before))
    const { data } = call.operands.input
    return isRight && data[0] === 0 && data[1] === before.operands.input.data[1] && data[2] === 0
  },
  'input-buffer-detached': async (faulty) => {
    const call = scene('n1 ci1 size3 co1 filter1')
    const before = copied(call)
    const isRight = sameResult(await answerTo(faulty, call), await rightAnswerTo(before))
    return isRight && call.operands.input.data.length === 0
  },
  'resolves-padding-in-the-problem': async (faulty) => {
    const { problem, operands } = scene('n1 ci1 size2 co1 filter2 same-upper')
    await faulty.forward(problem, operands)
    return JSON.stringify(problem.padding) === '[[0,1]]'
  },
  'reverses-strides-in-place': async (faulty) => {
    const { problem, operands } = scene('n1 ci1 size2x2 co1 filter1x1 strides1x2')
    await faulty.forward(problem, operands)
    return problem.strides.join() === '2,1'
  },
}
