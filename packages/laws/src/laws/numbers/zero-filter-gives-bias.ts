import { type Law, law } from '../../law.ts'
import { add, call, constant } from '../../terms/build.ts'
import { broadcast, every, selectAlong } from '../../terms/gather.ts'

/** A channel all of whose filter elements are zero is its bias everywhere, or zero without one; the others do not change. */
export const zeroFilterGivesBias: Law = law({
  id: 'zero-filter-gives-bias',
  family: 'numbers',
  title: { en: 'A filter of zeros gives the bias', ko: '0뿐인 필터는 편향만 남긴다' },
  claim: {
    en: 'Where all filter elements of a result channel are zero, every element of the channel is its bias, or zero without one, and other channels are as before.',
    ko: '결과의 한 채널에 쓰이는 필터 값이 모두 0이면 그 채널의 모든 원소는 편향(없으면 0)이고, 다른 채널은 그대로이다.',
  },
  statement: 'w[o] = 0 ⇒ y[:, o] = b[o]',
  source: [
    {
      title: 'PyTorch',
      section: 'torch.nn.Conv2d',
      url: 'https://docs.pytorch.org/docs/stable/generated/torch.nn.Conv2d.html',
    },
  ],
  operations: ['forward', 'transposed'],
  domains: ['exact'],
  given: (context) => {
    const { draw, operation } = context
    const problem = context.problem()
    const w = context.operand(problem, 'filter')
    // Axis 0 of oihw are the channels of forward's result; axis 1 those of transposed's, in each group anew.
    const axis = operation === 'forward' ? 0 : 1
    const length = w.shape[axis]!
    const zeroed = draw.choice('zeros', 2) === 0 ? every(length) : [draw.integer('zero channel', 0, length - 1)]
    return { problem, x: context.operand(problem, 'input'), w, bias: context.bias(problem), axis, length, zeroed }
  },
  // Without a bias and with zeros only, the result is zero whatever the subject does.
  uses: ({ bias, length, zeroed }) => bias !== undefined || zeroed.length < length,
  equation: ({ problem, x, w, bias, axis, length, zeroed }, { operation }) => {
    const y = call(operation, problem, { input: x, filter: w, bias })
    const isZero = (channel: number) => zeroed.includes(channel % length)
    const zeroTaps = every(length).map((j) => (isZero(j) ? null : j))
    const kept = every(y.shape[1]!).map((c) => (isZero(c) ? null : c))
    const only = every(y.shape[1]!).map((c) => (isZero(c) ? c : null))
    const given = bias ?? constant('0', [y.shape[1]!], () => 0)
    return {
      lhs: call(operation, problem, { input: x, filter: selectAlong('zeros in', w, { [axis]: zeroTaps }), bias }),
      rhs: add(
        selectAlong('other channels of', y, { 1: kept }),
        selectAlong('channels of zeros of', broadcast(given, y.shape), { 1: only }),
      ),
    }
  },
})
