/** The module worker of the bench in the page: times every layer once, then says that it is done. */
import { createIm2col } from '@convlaws/im2col'
import { reference } from '@convlaws/reference'
import { filterShape, inputShape, parseDescriptor } from '@convlaws/spec'
import { type Contestant, timeContestants } from './bench.ts'
import { localLayers } from './layers.ts'
import type { LocalMessage } from './messages.ts'

const tell = (message: LocalMessage) => postMessage(message)

/** Small whole numbers, 1 to 5 and their negatives: every sum of the layers here stays far below 2^24, so nothing is rounded. */
function wholeNumbers(shape: readonly number[]) {
  const length = shape.reduce((product, size) => product * size, 1)
  const data = Float32Array.from({ length }, (_, place) => ((place * 7919) % 5) + 1).map((value, place) =>
    place % 3 === 0 ? -value : value,
  )
  return { shape, data }
}

function run(): void {
  const im2col = createIm2col()
  for (const [layer, { descriptor }] of localLayers.entries()) {
    tell({ kind: 'timing', layer })
    const { problem } = parseDescriptor(descriptor)
    const operands = { input: wholeNumbers(inputShape(problem)), filter: wholeNumbers(filterShape(problem)) }
    const contestants: Contestant[] = [
      { name: 'reference', call: () => reference.forward(problem, operands).data as Float32Array },
      { name: 'im2col', call: () => im2col.forward(problem, operands).data as Float32Array },
    ]
    tell({ kind: 'timed', layer, times: timeContestants(contestants, () => performance.now()) })
  }
  tell({ kind: 'done' })
}

try {
  run()
} catch (error) {
  tell({ kind: 'broken', reason: error instanceof Error ? error.message : String(error) })
}
