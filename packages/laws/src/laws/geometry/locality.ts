import { type ConvProblem, forEachTap, type OperandName, type Operation, sizeOf, type TapVisitor } from '@convlaws/spec'
import { type Law, law, type Sides } from '../../law.ts'
import { call, concat, constant, reshape, subtract, tensorTerm } from '../../terms/build.ts'
import { select } from '../../terms/gather.ts'
import type { Term } from '../../terms/term.ts'

type Index = (...tap: Parameters<TapVisitor>) => number
interface Place {
  readonly name: OperandName
  readonly at: Index
}

/** For each operation, the operand of which one element is changed, the other one, and which element of the result a tap adds to. */
const places: {
  readonly [name in Operation]?: { readonly changed: Place; readonly other: OperandName; readonly result: Index }
} = {
  forward: { changed: { name: 'input', at: (_, input) => input }, other: 'filter', result: (output) => output },
  inputGradient: {
    changed: { name: 'outputGradient', at: (output) => output },
    other: 'filter',
    result: (_, input) => input,
  },
  filterGradient: {
    changed: { name: 'input', at: (_, input) => input },
    other: 'outputGradient',
    result: (_, __, filter) => filter,
  },
}

/** How many of the taps of each element of a result read one element of the changed operand. */
function timesRead(problem: ConvProblem, operation: Operation, element: number, size: number): Int32Array {
  const { changed, result } = places[operation]!
  const times = new Int32Array(size)
  forEachTap(problem, (output, input, filter) => {
    if (changed.at(output, input, filter) === element) times[result(output, input, filter)]! += 1
  })
  return times
}

/** Over reals: what does not read the element is as it was, however large the element becomes. */
function outsideIsKept(before: Term, after: Term, times: Int32Array): Sides {
  const size = times.length
  const both = concat([reshape(after, [size]), reshape(before, [size])], 0)
  const kept = Array.from(times, (read, j) => (read === 0 ? j : size + j))
  return { lhs: select('where it is not read of', both, [kept]), rhs: reshape(before, [size]) }
}

/** A change of one element is seen where that element is read, and nowhere else. */
export const locality: Law = law({
  id: 'locality',
  family: 'geometry',
  title: { en: 'A change is seen where it is read, and nowhere else', ko: '바뀐 원소는 그것을 읽는 곳에서만 드러난다' },
  claim: {
    en: 'Changing one element changes no output whose receptive field does not hold it; with a filter of ones it changes every output that does, once for each tap that reads it. The same holds for an element of the output gradient and the input gradient, and for an input element and the filter gradient.',
    ko: '원소 하나를 바꾸면 수용 영역에 그 원소가 없는 출력은 바뀌지 않는다. 필터가 모두 1이면 그 원소를 읽는 출력은 빠짐없이, 읽은 횟수만큼 바뀐다. 출력 기울기의 원소와 입력 기울기, 입력의 원소와 필터 기울기 사이에서도 마찬가지다.',
  },
  statement: 'conv(x + c·δ_p, 1)(j) − conv(x, 1)(j) = c·#{taps of j that read p}',
  source: [
    {
      title: 'Goodfellow, Bengio and Courville, Deep Learning',
      section: '9.2 Motivation: sparse interactions',
      url: 'https://www.deeplearningbook.org/contents/convnets.html',
    },
    {
      title: 'Araujo, Norris and Sim, Computing receptive fields of convolutional neural networks',
      url: 'https://distill.pub/2019/computing-receptive-fields/',
    },
  ],
  operations: ['forward', 'inputGradient', 'filterGradient'],
  domains: ['exact', 'real'],
  given: (context) => {
    const { draw, domain, operation, claims } = context
    const problem = context.problem()
    const { changed, other: otherName } = places[operation]!
    const x = context.operand(problem, changed.name) as Extract<Term, { op: 'tensor' }>
    const other = context.operand(
      problem,
      otherName,
      operation,
      domain === 'exact' ? { amplitude: 1, positive: true, impulses: false } : {},
    )
    const element = draw.choice('changed element', sizeOf(x.shape))
    const data = x.value.data.slice()
    const change = draw.integer('change', 1, 9)
    // A normwise result may be off by a share of its largest element, so there the element only changes its sign.
    if (domain === 'exact') data[element]! += change
    else data[element]! *= claims.accuracy === 'normwise' ? -1 : 2 ** 24
    const changedX = tensorTerm(`${x.name}′`, { shape: x.shape, data })
    const [before, after] = [x, changedX].map((term) =>
      call(operation, problem, { [changed.name]: term, [otherName]: other }),
    ) as [Term, Term]
    const times = timesRead(problem, operation, element, sizeOf(before.shape))
    return { problem, before, after, change, times }
  },
  uses: ({ times }) => times.some((read) => read === 0),
  equation: ({ before, after, change, times }, { domain }) =>
    domain === 'exact'
      ? { lhs: subtract(after, before), rhs: constant('times read', after.shape, (j) => change * times[j]!) }
      : outsideIsKept(before, after, times),
})
