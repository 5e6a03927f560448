import type { Implementation } from '@convlaws/spec'
import { faultById, rightImplementation } from '../../src/index.ts'
import { randomFrom, randomOperands } from '../random-call.ts'
import { ask, sameResult } from '../same-result.ts'
import { answerTo, copied, isWrong, type Misbehaves, refuses, rightAnswerTo, type Scene, scene } from './scene.ts'

/** Right on the first call, wrong on the second. */
const wrongAfter = async (faulty: Implementation, first: Scene, second: Scene) =>
  !(await isWrong(faulty, first)) && (await isWrong(faulty, second))

/** Whether an input gradient is right, for operands that do not depend on the implementation. */
async function isGradientRight(faulty: Implementation, { problem }: Scene): Promise<boolean> {
  const gradient = (by: Implementation) =>
    ask(by, 'inputGradient', problem, randomOperands(randomFrom(2), problem, 'inputGradient'))
  return sameResult(await gradient(faulty), await gradient(rightImplementation('right')))
}

const oneTap = () => scene('n1 ci1 size2 co1 filter1')
const biased = (start: number) => scene('n1 ci1 size2 co1 filter1 bias', start)

/** Misbehaviour that takes several calls. */
export const sequences: Readonly<Record<string, Misbehaves>> = {
  'output-buffer-shared-between-calls': async (faulty) => {
    const first = await answerTo(faulty, oneTap())
    const isRight = sameResult(first, await rightAnswerTo(oneTap()))
    const second = await answerTo(faulty, scene('n1 ci1 size2 co1 filter1', 2))
    return isRight && sameResult(first, second)
  },
  'shape-array-reused': async (faulty) => {
    const first = await answerTo(faulty, oneTap())
    const second = await answerTo(faulty, scene('n1 ci1 size3 co1 filter1'))
    const { data } = await rightAnswerTo(oneTap())
    return first.shape.join() === '1,1,3' && first.shape === second.shape && data.every((x, j) => x === first.data[j])
  },
  'optimised-after-many-like-calls': async (faulty) => {
    for (let call = 0; call < 30; call++) if (await isWrong(faulty, oneTap())) return false
    const { data } = await answerTo(faulty, oneTap())
    return data.every((x) => x === 0) && !(await isWrong(faulty, scene('n1 ci1 size3 co1 filter1')))
  },
  'cache-key-omits-padding': (faulty) =>
    wrongAfter(faulty, scene('n1 ci1 size2 co1 filter2 padding0:1'), scene('n1 ci1 size2 co1 filter2 padding1:0')),
  'cache-key-omits-bias': (faulty) => {
    const { problem, operands } = biased(1)
    return wrongAfter(
      faulty,
      { problem, operands },
      { problem, operands: { ...operands, bias: biased(2).operands.bias! } },
    )
  },
  'cache-key-omits-dtype': (faulty) => wrongAfter(faulty, oneTap(), scene('n1 ci1 size2 co1 filter1 f64')),
  'filter-kept-by-its-buffer': async (faulty) => {
    const [first, second] = [oneTap(), scene('n1 ci1 size2 co1 filter1', 2)]
    const weights = new Float32Array([first.operands.filter.data[0]!, second.operands.filter.data[0]!])
    const withWeights = ({ problem, operands }: Scene, place: number): Scene => ({
      problem,
      operands: { ...operands, filter: { shape: [1, 1, 1], data: weights.subarray(place, place + 1) } },
    })
    const ask = (call: Scene) =>
      answerTo(faulty, call).then((result) => rightAnswerTo(call).then((due) => sameResult(result, due)))
    return (await ask(withWeights(first, 0))) && !(await ask(withWeights(second, 1)))
  },
  'padded-copy-keeps-its-border': (faulty) =>
    wrongAfter(faulty, scene('n1 ci1 size3 co1 filter1'), scene('n1 ci1 size1 co1 filter1 padding1')),
  'evicted-plan-comes-back-unfinished': async (faulty) => {
    const others = Array.from({ length: 16 }, (_, k) => scene(`n1 ci1 size${k + 3} co1 filter1`))
    for (const call of [oneTap(), ...others]) if (await isWrong(faulty, call)) return false
    return Number.isNaN((await answerTo(faulty, oneTap())).data[0])
  },
  'cache-key-omits-filter-size': (faulty) =>
    wrongAfter(faulty, scene('n1 ci1 size3x3 co1 filter1x2'), scene('n1 ci1 size3x3 co1 filter2x1')),
  'filter-cached-by-identity': async (faulty) => {
    const call = oneTap()
    const first = await answerTo(faulty, call)
    call.operands.filter.data[0]! += 1
    const second = await answerTo(faulty, call)
    return sameResult(first, second) && !sameResult(second, await rightAnswerTo(call))
  },
  'filter-kept-as-a-view': async (faulty) => {
    const call = oneTap()
    const again = copied(call)
    await answerTo(faulty, call)
    call.operands.filter.data[0]! += 1
    return !sameResult(await answerTo(faulty, again), await rightAnswerTo(again))
  },
  'bias-cached-by-identity': async (faulty) => {
    const call = biased(1)
    const first = await answerTo(faulty, call)
    call.operands.bias!.data[0]! += 1
    const second = await answerTo(faulty, call)
    return sameResult(first, second) && !sameResult(second, await rightAnswerTo(call))
  },
  'results-take-turns-in-four-buffers': async (faulty) => {
    const first = await answerTo(faulty, oneTap())
    const later = []
    for (let call = 0; call < 4; call++) later.push(await answerTo(faulty, oneTap()))
    return first.data !== later[2]!.data && first.data === later[3]!.data
  },
  'gradient-cache-key-omits-padding': async (faulty) => {
    const [first, second] = [scene('n1 ci1 size2 co1 filter2 padding0:1'), scene('n1 ci1 size2 co1 filter2 padding1:0')]
    return (await isGradientRight(faulty, first)) && !(await isGradientRight(faulty, second))
  },
  'input-gradient-of-the-last-filter': async (faulty) => {
    const [first, second] = [scene('n1 ci1 size2 co1 filter2'), scene('n1 ci1 size3 co1 filter2')]
    if (await isWrong(faultById('input-gradient-of-the-last-filter')!.create(), first)) return false
    return (await isGradientRight(faulty, second)) && !(await isGradientRight(faulty, first))
  },
  'instances-share-plans-without-dilations': async (faulty) => {
    const another = faultById('instances-share-plans-without-dilations')!.create()
    const isRight = !(await isWrong(another, scene('n1 ci1 size4 co1 filter2')))
    return isRight && isWrong(faulty, scene('n1 ci1 size4 co1 filter2 dilations2'))
  },
  'cache-key-holds-the-width-only': (faulty) =>
    wrongAfter(faulty, scene('n1 ci1 size4x1 co1 filter2x1'), scene('n1 ci1 size4x1 co1 filter2x1 dilations2x1')),
  'zeros-shared-between-results': async (faulty) => {
    const { problem, operands } = oneTap()
    operands.filter.data.fill(0)
    const [first, second] = [
      await answerTo(faulty, { problem, operands }),
      await answerTo(faulty, { problem, operands }),
    ]
    return first.data === second.data
  },
  'growth-detaches-earlier-results': async (faulty) => {
    const first = await answerTo(faulty, oneTap())
    const { length } = first.data
    await answerTo(faulty, scene('n1 ci1 size1000 co1 filter1'))
    return length === 2 && first.data.length === 0
  },
  'output-not-cleared': (faulty) => wrongAfter(faulty, oneTap(), oneTap()),
  'every-other-call-sums-backwards': (faulty) => {
    const call = scene('n1 ci64 size2 co2 filter2')
    return wrongAfter(faulty, call, call)
  },
  'scratch-not-cleared': (faulty) => {
    const call = scene('n1 ci9 size2 co1 filter1')
    return wrongAfter(faulty, call, call)
  },
  'unread-inputs-keep-an-old-gradient': async (faulty) => {
    const [dense, sparse] = [scene('n1 ci1 size2 co1 filter1'), scene('n1 ci1 size2 co1 filter1 strides2')]
    const gradient = ({ problem }: Scene) =>
      ask(faulty, 'inputGradient', problem, randomOperands(randomFrom(1), problem, 'inputGradient'))
    const [first, second] = [await gradient(dense), await gradient(sparse)]
    return second.data[1] !== 0 && second.data[1] === first.data[1]
  },
  'filter-gradient-accumulates': async (faulty) => {
    const { problem } = oneTap()
    const operands = randomOperands(randomFrom(1), problem, 'filterGradient')
    const [first, second] = [
      await ask(faulty, 'filterGradient', problem, operands),
      await ask(faulty, 'filterGradient', problem, operands),
    ]
    return second.data[0] === 2 * first.data[0]!
  },
  'refused-call-leaves-the-filter-reversed': async (faulty) => {
    const { problem, operands } = scene('n1 ci1 size2 co1 filter2')
    const before = [...operands.filter.data]
    const isRefused = await refuses(faulty, { problem: { ...problem, strides: [0] }, operands })
    return isRefused && operands.filter.data.join() === before.reverse().join()
  },
  'refused-gradient-leaves-the-next-unfinished': async (faulty) => {
    const { problem } = oneTap()
    const operands = randomOperands(randomFrom(1), problem, 'filterGradient')
    const gradient = () => ask(faulty, 'filterGradient', problem, operands)
    const before = await gradient()
    await ask(faulty, 'filterGradient', { ...problem, strides: [0] }, operands).catch(() => {})
    const [after, later] = [await gradient(), await gradient()]
    return Number.isNaN(after.data[0]) && sameResult(before, later)
  },
  'refusal-leaves-the-next-result-unfinished': async (faulty) => {
    const { problem, operands } = oneTap()
    const isRefused = await refuses(faulty, { problem: { ...problem, strides: [0] }, operands })
    return isRefused && (await isWrong(faulty, oneTap())) && !(await isWrong(faulty, oneTap()))
  },
}
