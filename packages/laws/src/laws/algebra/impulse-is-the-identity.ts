import { axesOf, outputSize, sizeOf, sourceIndex } from '@convlaws/spec'
import { type Law, law } from '../../law.ts'
import { constant, forward } from '../../terms/build.ts'
import { every, select } from '../../terms/gather.ts'

/** δ ∗ x = x, and a δ elsewhere in the filter moves the input, one channel to each output. */
export const impulseIsTheIdentity: Law = law({
  id: 'impulse-is-the-identity',
  family: 'algebra',
  title: { en: 'An impulse as filter copies the input', ko: '임펄스 필터는 입력을 그대로 옮긴다' },
  claim: {
    en: 'A filter that is a single one among zeros copies one input channel; where it stands in the filter says how far the copy is moved.',
    ko: '0 사이에 1이 하나만 있는 필터는 입력 채널 하나를 복사한다. 필터 안에서 1의 자리가 복사본이 얼마나 이동하는지를 정한다.',
  },
  statement: 'δ ∗ x = x, conv(x, δ_t)(j) = x(s·j + d·t − begin) for correlation',
  source: [
    {
      title: 'Wikipedia: Convolution',
      section: 'Algebraic properties, multiplicative identity',
      url: 'https://en.wikipedia.org/wiki/Convolution#Algebraic_properties',
    },
    {
      title: 'Wikipedia: Dirac delta function',
      section: 'Translation',
      url: 'https://en.wikipedia.org/wiki/Dirac_delta_function#Translation',
    },
  ],
  domains: ['exact'],
  given: (context) => {
    const problem = context.problem()
    const place = problem.filterSize.map((k, a) => context.draw.integer(`impulse on axis ${a}`, 0, k - 1))
    const first = context.draw.choice('first copied channel', problem.inputChannels / problem.groups)
    return { problem, x: context.operand(problem, 'input'), place, first, bias: undefined }
  },
  equation: ({ problem, x, place, first }) => {
    const { batch, groups, inputChannels, outputChannels, filterSize, orientation, paddingMode } = problem
    const [inputs, outputs] = [inputChannels / groups, outputChannels / groups]
    const taps = sizeOf(filterSize)
    const tap = place.reduce((flat, k, a) => flat * filterSize[a]! + k, 0)
    const copied = (o: number) => (o + first) % inputs
    const delta = constant('δ', [outputChannels, inputs, ...filterSize], (j) =>
      j % taps === tap && Math.floor(j / taps) % inputs === copied(Math.floor(j / (inputs * taps))) ? 1 : 0,
    )
    const sizes = outputSize(problem)
    const elements = axesOf(problem).map(({ stride, dilation, begin, inputSize, filterSize: k }, a) => {
      const t = orientation === 'correlation' ? place[a]! : k - 1 - place[a]!
      return every(sizes[a]!).map((j) => sourceIndex[paddingMode](stride * j + dilation * t - begin, inputSize))
    })
    const channels = every(outputChannels).map((o) => Math.floor(o / outputs) * inputs + copied(o))
    return {
      lhs: forward(problem, x, delta),
      rhs: select('what δ copies of', x, [every(batch), channels, ...elements]),
    }
  },
})
