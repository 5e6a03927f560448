import type { Tensor } from '@convlaws/spec'
import { faultById, rightImplementation } from '../../src/index.ts'
import { randomFrom, randomOperands } from '../random-call.ts'
import { ask, sameResult } from '../same-result.ts'
import { answerTo, isWrong, type Misbehaves, refuses, rightAnswerTo, scene } from './scene.ts'

const oneTap = () => scene('n1 ci1 size2 co1 filter1')

/** Misbehaviour of calls that overlap in time. */
export const inTime: Readonly<Record<string, Misbehaves>> = {
  'calls-mix-in-time': async (faulty) => {
    const [one, two] = [oneTap(), scene('n1 ci1 size2 co1 filter1', 2)]
    const alone = sameResult(await answerTo(faulty, one), await rightAnswerTo(one))
    const [first, second] = await Promise.all([answerTo(faulty, one), answerTo(faulty, two)])
    return alone && sameResult(first, second) && sameResult(second, await rightAnswerTo(two))
  },
  'gradients-mix-in-time': async (faulty) => {
    const { problem } = oneTap()
    const gradient = (start: number, by = faulty) =>
      ask(by, 'inputGradient', problem, randomOperands(randomFrom(start), problem, 'inputGradient'))
    const [first, second] = await Promise.all([gradient(1), gradient(2)])
    return sameResult(first, second) && sameResult(second, await gradient(2, rightImplementation('right')))
  },
  'fifth-call-under-way-overwrites-the-first': async (faulty) => {
    const calls = Array.from({ length: 9 }, (_, k) => scene('n1 ci1 size2 co1 filter1', k + 1))
    const rightly = await Promise.all(calls.map(rightAnswerTo))
    const together = (count: number) => Promise.all(calls.slice(0, count).map((call) => answerTo(faulty, call)))
    const [four, five, nine] = [await together(4), await together(5), await together(9)]
    const isAnswerTo = (result: Tensor | undefined, k: number) => sameResult(result!, rightly[k]!)
    const areRight = four.every((result, k) => isAnswerTo(result, k))
    return areRight && isAnswerTo(five[0], 4) && isAnswerTo(nine[0], 8) && isAnswerTo(nine[1], 5)
  },
  'ninth-call-under-way-is-unfinished': async (faulty) => {
    const calls = Array.from({ length: 9 }, (_, k) => scene('n1 ci1 size2 co1 filter1', k + 1))
    const eight = await Promise.all(calls.slice(1).map((call) => answerTo(faulty, call)))
    const nine = await Promise.all(calls.map((call) => answerTo(faulty, call)))
    return !eight.some(({ data }) => Number.isNaN(data[0])) && Number.isNaN(nine[8]!.data[0])
  },
  'calls-before-it-has-started-are-unfinished': async (faulty) => {
    const [first, second] = await Promise.all([answerTo(faulty, oneTap()), answerTo(faulty, oneTap())])
    const isRight = sameResult(first, await rightAnswerTo(oneTap()))
    return isRight && Number.isNaN(second.data[0]) && !(await isWrong(faulty, oneTap()))
  },
  'instances-share-scratch-in-time': async (faulty) => {
    const another = faultById('instances-share-scratch-in-time')!.create()
    const [first, second] = await Promise.all([answerTo(another, oneTap()), answerTo(faulty, oneTap())])
    const isRight = sameResult(first, await rightAnswerTo(oneTap()))
    return isRight && Number.isNaN(second.data[0]) && !(await isWrong(faulty, oneTap()))
  },
  'like-calls-share-their-result': async (faulty) => {
    const [first, second] = await Promise.all([answerTo(faulty, oneTap()), answerTo(faulty, oneTap())])
    return first.data === second.data && first.data !== (await answerTo(faulty, oneTap())).data
  },
  'refusal-cancels-calls-under-way': async (faulty) => {
    const { problem, operands } = oneTap()
    const answer = answerTo(faulty, oneTap()).then(
      () => 'answered',
      () => 'rejected',
    )
    await refuses(faulty, { problem: { ...problem, strides: [0] }, operands })
    return (await answer) === 'rejected'
  },
  'answer-never-comes': async (faulty) => {
    const late = new Promise<'late'>((resolve) => setTimeout(() => resolve('late'), 50))
    const answer = answerTo(faulty, scene('n2 ci2 size1 co2 filter1 groups2'))
    return (await Promise.race([answer, late])) === 'late'
  },
}
