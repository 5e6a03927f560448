/** Imports every package by its name and uses it a little. Prints the names of those that gave what they should. */

import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { adapters, installedAdapters } from '@convlaws/adapters'
import createTfjs from '@convlaws/adapters/tfjs-cpu'
import { faultById } from '@convlaws/faults'
import { conv2d as fastConv2d } from '@convlaws/im2col'
import { check, laws } from '@convlaws/laws'
import reference, { conv2d } from '@convlaws/reference'
import { encodeReport, percentage } from '@convlaws/report'
import { parseExpectations, reportSchema } from '@convlaws/report/read'
import { ConvError, describe, parseDescriptor, problemOf } from '@convlaws/spec'
import { renderTensorText, tensorGrid } from '@convlaws/widgets'
import { exitCodes, runCheck } from 'convlaws'

const input = { shape: [1, 1, 2, 3], data: Float32Array.of(1, 2, 3, 4, 5, 6) }
const filter = { shape: [1, 1, 1, 2], data: Float32Array.of(10, 1) }
const descriptor = 'forward n1 ci1 size2x3 co1 filter1x2 strides1x1 valid dilations1x1 groups1'
const notInstalled = { name: 'ConvError', code: 'unsupported', message: /npm install @tensorflow\/tfjs-core/ }

const uses = {
  '@convlaws/spec': () => {
    const problem = problemOf(input.shape, filter.shape)
    assert.equal(describe({ operation: 'forward', problem, bias: false }), descriptor)
    assert.deepEqual(parseDescriptor(descriptor).problem, problem)
    assert.throws(() => problemOf(input.shape, filter.shape, { strides: 0 }), ConvError.isInstance)
  },
  '@convlaws/reference': () => {
    assert.deepEqual(conv2d(input, filter), { shape: [1, 1, 2, 2], data: Float32Array.of(12, 23, 45, 56) })
  },
  '@convlaws/im2col': () => {
    assert.deepEqual(fastConv2d(input, filter), { shape: [1, 1, 2, 2], data: Float32Array.of(12, 23, 45, 56) })
  },
  '@convlaws/laws': async () => {
    const { rows } = await check(laws, reference, { runs: 2 })
    assert.ok(rows.filter(({ verdict }) => verdict === 'passed').length > 100)
    // With two cases some row may meet nothing of what its law is about; none may fail.
    assert.deepEqual(
      rows.filter(({ verdict }) => !['passed', 'skipped', 'vacuous'].includes(verdict)),
      [],
    )
  },
  '@convlaws/faults': async () => {
    const wrong = faultById('drops-the-last-tap').create()
    const { rows } = await check(laws, wrong, { runs: 5, fixed: parseDescriptor(descriptor), verdictsOnly: true })
    assert.ok(rows.some(({ id, verdict }) => id === 'agrees-with-definition' && verdict === 'failed'))
  },
  '@convlaws/report': () => {
    assert.equal(percentage(2999, 3000), '99.9')
    assert.deepEqual(parseExpectations([]), [])
    assert.equal(createRequire(import.meta.url)('@convlaws/report/report.schema.json').type, 'object')
  },
  '@convlaws/widgets': () => {
    assert.deepEqual(renderTensorText(tensorGrid(input, { caption: 'input' })), [
      'input [1, 1, 2, 3]',
      '1  2  3',
      '4  5  6',
    ])
  },
  '@convlaws/adapters': async () => {
    assert.equal(installedAdapters().length, adapters.length)
    assert.deepEqual(
      installedAdapters().filter(({ installed }) => installed),
      [],
    )
    await assert.rejects(async () => createTfjs(), notInstalled)
    const { default: create } = await adapters.find(({ name }) => name === 'tfjs-cpu').load()
    await assert.rejects(async () => create(), notInstalled)
  },
  convlaws: async () => {
    const { report } = await runCheck('builtin:reference', { laws: ['output-size'], runs: 5 })
    assert.equal(report.verdict, 'conformant')
    assert.ok(reportSchema.safeParse(encodeReport(report)).success)
    assert.equal(exitCodes.failed, 1)
  },
}

for (const [name, use] of Object.entries(uses)) {
  await use()
  console.log(name)
}
