import type { Tensor } from '@convlaws/spec'
import { activeResources } from '../../conduct/active-resources.ts'
import { operandsFor, planCall } from '../../conduct/planned-call.ts'
import { conduct, type Law } from '../../law.ts'
import { copyOf } from '../../run/laboratory.ts'
import { CallThrew } from '../../terms/evaluate.ts'

/** Disposing one instance frees what it held, leaves its results, and disturbs no other. */
export const disposalIsClean: Law = conduct({
  id: 'disposal-is-clean',
  family: 'conduct',
  title: {
    en: 'Disposal frees one instance and disturbs nothing else',
    ko: '해제는 그 인스턴스만 비우고 다른 것을 건드리지 않는다',
  },
  claim: {
    en: 'Disposal ends, before any call and also the second time, and lets go of timers, ports and workers. Results stay, other instances go on, and a call that is under way or comes later is refused or right.',
    ko: '해제는 호출이 한 번도 없었거나 두 번째이더라도 끝나고, 타이머와 포트와 워커를 놓아준다. 이미 준 결과는 그대로이고, 다른 인스턴스는 계속 동작하며, 진행 중이거나 그 뒤에 온 호출은 거절되거나 맞는 답을 준다.',
  },
  statement: 'dispose(a): results of a stay, b is as before, resources are those of before a',
  source: [
    {
      title: 'ECMAScript explicit resource management',
      section: 'AsyncDisposable',
      url: 'https://github.com/tc39/proposal-explicit-resource-management',
    },
  ],
  observable: ({ hasDispose, hasFactory }) =>
    hasDispose
      ? hasFactory
        ? null
        : 'the subject is one instance and no factory, so disposing it would end the run'
      : 'dispose is not implemented',
  given: (context) => {
    const problem = context.problem()
    return { problem, planned: planCall(context, 'call', problem) }
  },
  program: async ({ problem, planned }, laboratory) => {
    const { operation } = planned
    const ask = (by = laboratory.subject) => laboratory.call(operation, problem, operandsFor(laboratory, planned), by)
    const expected = await ask()
    laboratory.step('dispose a fresh instance that was never called')
    await laboratory.dispose((await laboratory.fresh())!)
    const before = await activeResources()
    const other = (await laboratory.fresh())!
    const result = await ask(other)
    laboratory.same(result, expected, 'a fresh instance gives another answer')
    const then = copyOf(result)
    // What a call came to that may be refused: its answer, or what was wrong with it.
    const outcome = () => ask(other).catch((error: unknown) => error)
    const refusedOrRight = (came: unknown, message: string) => {
      if (came instanceof CallThrew) return
      if (came instanceof Error) throw came
      laboratory.same(came as Tensor, expected, message)
    }
    const hasty = outcome()
    laboratory.step('dispose the fresh instance with this call under way, twice')
    await laboratory.dispose(other)
    await laboratory.dispose(other)
    laboratory.sameBits(result, then, 'disposal changed a result that was returned before it')
    refusedOrRight(await hasty, 'disposal with a call under way changed its answer')
    const held = (await activeResources(before)).filter((resource) => !before.includes(resource))
    laboratory.require(held.length === 0, `after disposal it still holds ${held.join(', ')}`)
    refusedOrRight(await outcome(), 'the disposed instance is not refused and gives another answer')
    laboratory.same(await ask(), expected, 'disposing another instance changed the answer of this one')
  },
})
