/** A user's code, which is only compiled: each package's types as they are published, and mistakes that they must refuse. */

import { test } from 'node:test'
import { type Adapter, adapters } from '@convlaws/adapters'
import { type Fault, faults } from '@convlaws/faults'
import { type CheckResult, check, declareLaws, type Law, laws } from '@convlaws/laws'
import { conv2d, reference } from '@convlaws/reference'
import { encodeReport, type Report, summarise } from '@convlaws/report'
import { assertCall, type Implementation, outputShape, problemOf, type Tensor } from '@convlaws/spec'
import { renderTensorHtml, tensorGrid } from '@convlaws/widgets'
import { type CheckOutcome, runCheck } from 'convlaws'

/** An implementation written against the contract alone. */
export const zeros: Implementation = {
  contract: 1,
  name: 'zeros',
  version: '1.0.0',
  capabilities: { ranks: [1, 2, 3], groups: 'depthwise', padding: ['valid', 'explicit'] },
  forward(problem, operands) {
    assertCall(zeros, problem, 'forward', operands)
    const shape = outputShape(problem)
    return { shape, data: new Float32Array(shape.reduce((product, extent) => product * extent, 1)) }
  },
}

// @ts-expect-error: there is no second version of the contract
export const future: Implementation = { ...zeros, contract: 2 }

declareLaws(test, zeros, { runs: 10 })

// @ts-expect-error: a forward that takes no problem is no implementation's
declareLaws(test, { ...zeros, forward: (text: string) => text })

const tensor: Tensor = { shape: [1, 1, 2, 2], data: Float32Array.of(1, 2, 3, 4) }

/** What every package gives has the type that it says. */
export async function use(): Promise<readonly unknown[]> {
  const problem = problemOf([1, 1, 2, 2], [1, 1, 1, 1], { padding: 'same', strides: [1, 2] })
  const output: Tensor = conv2d(tensor, tensor, { bias: tensor, padding: 1 })
  const result: CheckResult = await check(laws, reference, { runs: 1 })
  const outcome: CheckOutcome = await runCheck('builtin:reference', { laws: ['output-size'] })
  const report: Report = outcome.report
  const law: Law | undefined = laws[0]
  const fault: Fault | undefined = faults[0]
  const adapter: Adapter | undefined = adapters[0]
  const html: string = renderTensorHtml(tensorGrid(output, { caption: 'output' }))
  return [problem, summarise(result.rows).verdict, encodeReport(report), law, fault?.create(), adapter?.load(), html]
}

// @ts-expect-error: padding has no such name
problemOf([1, 1, 2, 2], [1, 1, 1, 1], { padding: 'full' })
