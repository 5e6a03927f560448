import { sameResult } from '../same-result.ts'
import { answerTo, type Misbehaves, refuses, rightAnswerTo, scene } from './scene.ts'

const oneTap = () => scene('n1 ci1 size2 co1 filter1')

const throws = (action: () => unknown) => {
  try {
    action()
    return false
  } catch {
    return true
  }
}

/** Misbehaviour that shows when an implementation is disposed of. */
export const disposals: Readonly<Record<string, Misbehaves>> = {
  'disposal-frees-nothing': async (faulty) => {
    const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length
    const before = timers()
    await answerTo(faulty, oneTap())
    await faulty.dispose!()
    return timers() > before
  },
  'answers-from-freed-memory': async (faulty) => {
    await faulty.dispose!()
    const result = await answerTo(faulty, oneTap())
    return result.data.every((x) => x === 0)
  },
  'disposal-clears-results': async (faulty) => {
    const result = await answerTo(faulty, oneTap())
    const isRight = sameResult(result, await rightAnswerTo(oneTap()))
    await faulty.dispose!()
    return isRight && result.data.every((x) => x === 0)
  },
  'second-disposal-throws': async (faulty) => {
    await faulty.dispose!()
    return (await refuses(faulty, oneTap())) && throws(() => faulty.dispose!())
  },
  'disposal-clears-the-call-under-way': async (faulty) => {
    const answer = answerTo(faulty, oneTap())
    await faulty.dispose!()
    return (await answer).data.every((x) => x === 0)
  },
  'disposal-before-any-call-throws': async (faulty) => throws(() => faulty.dispose!()),
  'disposal-never-ends': async (faulty) => {
    const late = new Promise<'late'>((resolve) => setTimeout(() => resolve('late'), 50))
    return (await Promise.race([faulty.dispose!(), late])) === 'late'
  },
}
