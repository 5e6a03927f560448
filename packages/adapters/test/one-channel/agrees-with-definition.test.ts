import type { Implementation } from '@convlaws/spec'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import createMlConvolutionDirect from '../../src/ml-convolution-direct.ts'
import createMlConvolutionFft from '../../src/ml-convolution-fft.ts'
import createMlMatrixConvolutionDirect from '../../src/ml-matrix-convolution-direct.ts'
import createOpencv from '../../src/opencv.ts'
import { type Case, claimedCases, errorOverAllowed } from './agreement.ts'

const factories: Record<string, () => Promise<Implementation>> = {
  'ml-convolution-direct': createMlConvolutionDirect,
  'ml-convolution-fft': createMlConvolutionFft,
  'ml-matrix-convolution-direct': createMlMatrixConvolutionDirect,
  opencv: createOpencv,
}

test.each(Object.entries(factories))(
  '%s agrees with the definition on 400 problems inside its claims',
  async (name, create) => {
    const implementation = await create()
    expect(implementation.name).toBe(name)
    const agrees = async (given: Case) => (await errorOverAllowed(implementation, given)) <= 1
    await fc.assert(fc.asyncProperty(claimedCases(implementation), agrees), { numRuns: 400 })
  },
)
