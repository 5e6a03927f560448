import type { Tensor } from '@convlaws/spec'
import { invalidProblems } from '../../conduct/invalid-problems.ts'
import { firstClaimed, makeAlone, operandsFor, planAnyOperation } from '../../conduct/planned-call.ts'
import { isSmall } from '../../conduct/small-problem.ts'
import { drawVariation } from '../../conduct/variations.ts'
import { conduct, type Law } from '../../law.ts'
import { NotObservable } from '../../run/laboratory.ts'

/** How many further calls are under way now and then: past eight, and past sixteen. */
const manyMore = 10

/** Who is called: the subject, one that has seen no call, or both in turn. */
const callers = ['the subject', 'a fresh one', 'both in turn'] as const

/** Whether two views of one buffer have bytes in common. */
function overlap(a: Tensor['data'], b: Tensor['data']): boolean {
  return a.byteOffset < b.byteOffset + b.byteLength && b.byteOffset < a.byteOffset + a.byteLength
}

/** Calls that are under way at the same time each give what they give alone. */
export const concurrentCallsDoNotMix: Law = conduct({
  id: 'concurrent-calls-do-not-mix',
  family: 'conduct',
  title: { en: 'Calls under way at the same time do not mix', ko: '동시에 진행되는 호출은 서로 섞이지 않는다' },
  claim: {
    en: 'Several calls, of one operation or of several, by one instance or by two, begun before any of them has answered each give what they give alone, in memory of their own, also where one more is refused meanwhile.',
    ko: '어느 것도 끝나기 전에 시작한 여러 호출은 연산이나 인스턴스가 같든 다르든, 그 사이에 다른 호출이 거절되더라도, 저마다 따로 했을 때와 같은 답을 각자의 메모리에 담아 준다.',
  },
  statement: 'y₁ ∥ y₂ ∥ y₃ = y₁, y₂, y₃ alone',
  source: [
    {
      title: 'convlaws contract, version 1',
      section: 'Implementation',
      url: 'https://www.npmjs.com/package/@convlaws/spec',
    },
  ],
  given: (context) => {
    const { draw } = context
    const problem = context.problem()
    const many = isSmall(problem) && draw.choice('many calls', 4) === 3
    const calls = Array.from({ length: 3 + draw.choice('further calls', 5) + (many ? manyMore : 0) }, (_, k) => {
      const name = `call ${k + 1}`
      const other = k > 1 && draw.choice(`${name} of another problem`, 2) === 1
      // Operations are mixed in some cases, and one for all calls in the others.
      const drawnBy = draw.choice('operations mixed', 2) === 1 ? name : 'every call'
      return planAnyOperation(context, name, other ? drawVariation(context, name, problem) : problem, drawnBy)
    })
    return {
      problem,
      calls,
      twice: draw.choice('each call twice, with the same arrays', 4) === 3,
      by: draw.pick('by', callers),
      broken: draw.pick('broken', invalidProblems(problem)),
      refusal: draw.choice('refusal', 3),
    }
  },
  program: async ({ calls, twice, by, broken, refusal }, laboratory) => {
    const possible = calls
      .flatMap((planned) => firstClaimed(laboratory, planned) ?? [])
      .map((planned) => ({ ...planned, operands: operandsFor(laboratory, planned) }))
      .flatMap((planned) => (twice ? [planned, planned] : [planned]))
    const [first] = possible
    // A fresh one may still be starting, and two may share what each believes to be its own.
    const fresh = by === 'the subject' ? null : await laboratory.fresh()
    const instances = [fresh ?? laboratory.subject, ...(by === 'both in turn' ? [laboratory.subject] : [])]
    const started: (Tensor | Promise<Tensor>)[] = []
    for (const [k, { operation, problem, operands }] of possible.entries()) {
      started.push(laboratory.start(operation, problem, operands, instances[k % instances.length]))
      // Who answers the first call at once will hardly take his time over the others.
      if (typeof (started[0] as PromiseLike<unknown>).then !== 'function')
        throw new NotObservable('the subject answers synchronously, so no two calls are ever under way')
    }
    const results = laboratory.settled(Promise.all(started))
    results.catch(() => {}) // while the refusal is awaited nobody else waits for them
    if (first && refusal === 2)
      await laboratory.refused(first.operation, broken.problem, operandsFor(laboratory, first), broken.why)
    const answers = await results
    for (const [k, planned] of possible.entries()) {
      laboratory.same(
        answers[k]!,
        await makeAlone(laboratory, planned),
        `call ${k + 1} of those under way together differs from the call alone`,
      )
    }
    for (const [k, { data }] of answers.entries()) {
      const before = answers.slice(0, k)
      laboratory.require(
        data.length === 0 || !before.some((other) => other.data.buffer === data.buffer && overlap(other.data, data)),
        `call ${k + 1} was answered with memory of another answer`,
      )
    }
  },
})
