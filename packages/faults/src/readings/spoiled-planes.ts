import type { ConvProblem, OperandNumbers } from '@convlaws/spec'
import type { Reading } from '../stateless.ts'
import { changedResult } from './altered.ts'
import { inputsPerGroup, outputsPerGroup } from './options.ts'

/** Forward with NaN in every output of a plane that reads, anywhere in its image and group, an input that `spoils`. */
export function spoiledPlanes(spoils: (x: number) => boolean): Reading {
  return changedResult('forward', (data, problem: ConvProblem, { input }: OperandNumbers) => {
    const { batch, outputChannels, inputChannels } = problem
    const space = data.length / (batch * outputChannels)
    const elements = (input!.length / (batch * inputChannels)) * inputsPerGroup(problem)
    const spoiled = Array.from({ length: batch * problem.groups }, (_, g) =>
      input!.subarray(g * elements, (g + 1) * elements).some(spoils),
    )
    // Planes of one image and group follow each other in the output as in the input.
    const perGroup = space * outputsPerGroup(problem)
    for (let j = 0; j < data.length; j++) if (spoiled[Math.floor(j / perGroup)]) data[j] = Number.NaN
  })
}
