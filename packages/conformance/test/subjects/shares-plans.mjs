import reference from '@convlaws/reference'

const plans = new Map()

/** Keeps a stride for each problem, in its module and under a key without the strides. */
export default () => ({
  ...reference,
  name: 'shares-plans',
  version: '1.0.0',
  forward: (problem, operands) => {
    const key = JSON.stringify({ ...problem, strides: null })
    if (!plans.has(key)) plans.set(key, String(problem.strides))
    const { shape, data } = reference.forward(problem, operands)
    return { shape, data: plans.get(key) === String(problem.strides) ? data : data.map((value) => value + 1) }
  },
})
