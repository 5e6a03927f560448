import { type OperandName, type Operation, sizeOf } from '@convlaws/spec'
import { type Law, law } from '../../law.ts'
import { add, call, concat, constant, forward, inner, reshape, subtract } from '../../terms/build.ts'
import { select } from '../../terms/gather.ts'

/** The operand of forward that each gradient is about. */
const subjects = { inputGradient: 'input', filterGradient: 'filter', biasGradient: 'bias' } as const

/** A convolution is linear in each operand, so that a difference quotient with step 1 is the derivative itself. */
export const finiteDifferenceIsExact: Law = law({
  id: 'finite-difference-is-exact',
  family: 'gradients',
  title: { en: 'A finite difference is the gradient', ko: '차분이 곧 기울기이다' },
  claim: {
    en: 'Adding 1 to one element changes the output by its derivative exactly, since a convolution is linear in each operand.',
    ko: '합성곱은 각 피연산자에 대해 선형이므로, 원소 하나를 1만큼 늘릴 때 출력이 변하는 양은 정확히 그 원소에 대한 미분이다.',
  },
  statement: 'gradient(g)[p] = ⟨conv(x + δ_p, w) − conv(x, w), g⟩',
  source: [
    { title: 'Wikipedia: Bilinear map', url: 'https://en.wikipedia.org/wiki/Bilinear_map' },
    {
      title: 'Stanford CS231n',
      section: 'Gradient checks',
      url: 'https://cs231n.github.io/neural-networks-3/#gradcheck',
    },
  ],
  operations: Object.keys(subjects) as Operation[],
  domains: ['exact'],
  given: (context) => {
    const { draw, operation } = context
    const problem = context.problem()
    const of = (name: OperandName) => context.operand(problem, name, 'forward')
    const name = subjects[operation as keyof typeof subjects]
    const bias = name === 'bias' ? of('bias') : context.bias(problem)
    const operands = { input: of('input'), filter: of('filter'), bias }
    const size = sizeOf(operands[name]!.shape)
    const places = [draw.integer('place', 0, size - 1), size - 1 - draw.integer('other place', 0, size - 1)]
    return { problem, bias, operands, name, places, g: context.operand(problem, 'outputGradient', 'filterGradient') }
  },
  equation: ({ problem, operands, name, places, g }, { operation }) => {
    const { input, filter, bias } = operands
    const before = forward(problem, input, filter, bias)
    const changes = places.map((place) => {
      const impulse = constant(`δ at ${place}`, operands[name]!.shape, (j) => (j === place ? 1 : 0))
      const after = call('forward', problem, { ...operands, [name]: add(operands[name]!, impulse) })
      return inner(subtract(after, before), g)
    })
    const gradient = call(
      operation,
      problem,
      name === 'bias' ? { outputGradient: g } : { input, filter, outputGradient: g, [name]: undefined },
    )
    return {
      lhs: select(`elements ${places.join(' and ')} of`, reshape(gradient, [sizeOf(gradient.shape)]), [places]),
      rhs: concat(changes, 0),
    }
  },
})
