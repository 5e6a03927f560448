import { make, operandsFor, planCall } from '../../conduct/planned-call.ts'
import { conduct, type Law } from '../../law.ts'

/** Disposing one instance frees it and disturbs no other. */
export const disposalIsClean: Law = conduct({
  id: 'disposal-is-clean',
  family: 'conduct',
  title: {
    en: 'Disposal frees one instance and disturbs no other',
    ko: '해제는 그 인스턴스만 비우고 다른 것을 건드리지 않는다',
  },
  claim: {
    en: 'A disposed instance refuses calls, disposing it twice does no harm, and other instances go on as before.',
    ko: '해제된 인스턴스는 호출을 거절하고, 두 번 해제해도 탈이 없으며, 다른 인스턴스는 그대로 동작한다.',
  },
  statement: 'dispose(a): a refuses, b is as before',
  source: [
    {
      title: 'ECMAScript explicit resource management',
      section: 'dispose',
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
    const expected = await make(laboratory, planned)
    const other = await laboratory.fresh()
    laboratory.same(
      await laboratory.call(planned.operation, problem, operandsFor(laboratory, planned), other!),
      expected,
      'a fresh instance gives another answer',
    )
    laboratory.step('dispose the fresh instance, twice')
    await laboratory.settled(Promise.resolve(other!.dispose?.()))
    await laboratory.settled(Promise.resolve(other!.dispose?.()))
    await laboratory.refused(
      planned.operation,
      problem,
      operandsFor(laboratory, planned),
      'the instance was disposed',
      other!,
    )
    laboratory.same(
      await make(laboratory, planned),
      expected,
      'disposing another instance changed the answer of this one',
    )
  },
})
