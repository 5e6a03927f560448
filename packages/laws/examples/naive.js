import { assertCall, explicitPadding, outputShape } from '@convlaws/spec'

/** One output element: its bias, then every tap that lies inside the input. */
function element(problem, [top, left], { input, filter, bias }, [n, o, y, x]) {
  const { inputChannels, outputChannels, groups, inputSize, filterSize, strides, dilations } = problem
  const channels = inputChannels / groups
  const firstChannel = Math.floor(o / (outputChannels / groups)) * channels
  let sum = bias ? bias.data[o] : 0
  for (let i = 0; i < channels; i++) {
    for (let ky = 0; ky < filterSize[0]; ky++) {
      for (let kx = 0; kx < filterSize[1]; kx++) {
        const iy = y * strides[0] - top + ky * dilations[0]
        const ix = x * strides[1] - left + kx * dilations[1]
        if (iy < 0 || iy >= inputSize[0] || ix < 0 || ix >= inputSize[1]) continue
        const row = (n * inputChannels + firstChannel + i) * inputSize[0] + iy
        const filterRow = (o * channels + i) * filterSize[0] + ky
        sum += input.data[row * inputSize[1] + ix] * filter.data[filterRow * filterSize[1] + kx]
      }
    }
  }
  return sum
}

/**
 * A right convolution in two dimensions, in plain loops.
 * @type {import('@convlaws/spec').Implementation}
 */
export const naive = {
  contract: 1,
  name: 'naive',
  version: '1.0.0',
  capabilities: { padding: ['valid', 'same-upper', 'same-lower', 'explicit'], groups: 'any', bias: true },
  forward(problem, operands) {
    assertCall(naive, problem, 'forward', operands)
    const shape = outputShape(problem)
    const [batch, channels, height, width] = shape
    const before = explicitPadding(problem).map(([begin]) => begin)
    const data = new Float32Array(batch * channels * height * width)
    let at = 0
    for (let n = 0; n < batch; n++)
      for (let o = 0; o < channels; o++)
        for (let y = 0; y < height; y++)
          for (let x = 0; x < width; x++) data[at++] = element(problem, before, operands, [n, o, y, x])
    return { shape, data }
  },
}
