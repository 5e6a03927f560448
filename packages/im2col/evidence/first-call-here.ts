/**
 * Times the first call of this process and later ones of the same problem, and counts the page faults of the first: pages
 * of memory that it is the first to touch. What a fault takes is timed by faults alone. Prints milliseconds as JSON:
 * `<layer> <operation>`.
 */
import { createIm2col } from '@convlaws/im2col'
import { type ConvProblem, type Operation, operandShape, operandsOf, problemOf, sizeOf } from '@convlaws/spec'
import { layers } from './first-call-layers.ts'

const [layer, operation] = process.argv.slice(2) as [string, Operation]
const [input, filter, options] = layers[layer]!
const problem: ConvProblem = problemOf(input, filter, options)
const operands = Object.fromEntries(
  operandsOf[operation].required.map((name) => {
    const shape = operandShape(problem, operation, name)
    return [name, { shape, data: Float32Array.from({ length: sizeOf(shape) }, (_, j) => ((j * 37) % 19) - 9) }]
  }),
)
const implementation = createIm2col()
const call = implementation[operation] as (problem: ConvProblem, operands: object) => unknown
const timed = () => {
  const began = performance.now()
  call(problem, operands)
  return performance.now() - began
}
const faultsNow = () => process.resourceUsage().minorPageFault
const faultsBefore = faultsNow()
const first = timed()
const faults = faultsNow() - faultsBefore
const later = Array.from({ length: 20 }, timed).sort((a, b) => a - b)
const { buffer } = new WebAssembly.Memory({ initial: 256 }) // 16 MiB
const untouched = faultsNow()
const began = performance.now()
new Uint8Array(buffer).fill(1)
const fault = (performance.now() - began) / (faultsNow() - untouched)
console.log(JSON.stringify({ first, later: later[later.length >> 1]!, faults, fault }))
