import { expect, test } from 'vitest'
import type { Arguments } from '../../src/assembler/function.ts'
import { assemble } from '../../src/assembler/module.ts'
import { copyList, mixedCopy, vectorKinds } from '../../src/kernels/copy-list.ts'
import { listCopies, listParameters } from '../../src/kernels/list-copies.ts'
import { type AxisMap, identityAxis, unitAxis } from '../../src/plan/axis-map.ts'
import type { Pass } from '../../src/plan/pass.ts'
import { sourceTables } from '../../src/plan/source-tables.ts'

const memory = new WebAssembly.Memory({ initial: 1 })
const words = new Int32Array(memory.buffer)

/** A pass of one tap over rows that lie `rowBytes` apart: a row and a column of padding, then the source. */
function passOver(rowBytes: number, xOutputs: number): Pass {
  const axis = (outputs: number, sourceSize: number): AxisMap => {
    const extended = Int32Array.from({ length: outputs }, (_, e) => e - 1)
    return { ...identityAxis(outputs), extended, sourceSize }
  }
  const axes = [unitAxis, axis(4, 3), axis(xOutputs, rowBytes / 4)] as const
  return {
    batch: 1,
    groups: 1,
    rows: 1,
    channels: 1,
    axes,
    filter: { group: 1, row: 1, channel: 1, taps: new Int32Array(1) },
  }
}

/** What each column of a strip reads, in bytes from the start of the source, or −1: as the list of the one tap says. */
function listed(pass: Pass, panelVectors: number): number[] {
  const [z, y, x] = pass.axes
  const columns = y.outputs * x.outputs
  const vectors = Math.ceil(columns / 4 / panelVectors) * panelVectors
  const tables = sourceTables(pass, 1, 1)
  words.fill(0)
  words.set(tables.words, 16)
  const at = (place: number) => 64 + place
  const copies = 4096
  const listStep = copyList.head + vectors * copyList.copy
  const panelStep = panelVectors * 16
  const args: Arguments<typeof listParameters, number> = {
    ...{ zTable: at(tables.z), yTable: at(tables.y), xTable: at(tables.x), kinds: at(tables.kinds) },
    ...{ records: at(tables.blocks[0]!.records), taps: 1, yOutputs: y.outputs, xOutputs: x.outputs },
    ...{ zStride: z.stride, yStride: y.stride, xStride: x.stride },
    ...{ copies, listStep, mixedStep: vectors * mixedCopy.bytes, panelStep, first: 0, columns, vectors },
  }
  const code = assemble([listCopies(panelVectors)])
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(code), { env: { memory } })
  const list = exports.listCopies as (...args: number[]) => void
  list(...listParameters.map((name) => args[name]))

  const read: number[] = []
  for (let j = 0; j < words[copies / 4]!; j++) {
    const word = (offset: number) => words[(copies + j * copyList.copy + offset) / 4]!
    const kind = word(copyList.offset) & 3
    const first = word(copyList.place) / 4
    const length = 4 * (word(copyList.panels) * panelVectors || 1)
    const mixed = (copies + listStep + j * mixedCopy.bytes) / 4
    for (let c = 0; c < length; c++) {
      const straight = (word(copyList.offset) - kind + c * 4) >>> 0
      const own = words[mixed + mixedCopy.mask / 4 + c] === 0 ? -1 : words[mixed + c]! >>> 0
      read[first + c] = kind === vectorKinds.zeros ? -1 : kind === vectorKinds.mixed ? own : straight
    }
  }
  return read.slice(0, columns)
}

const gigabyte = 2 ** 30

test.each([
  [8, 64],
  [8, gigabyte],
  [6, gigabyte], // vectors that stand in two rows
  [3, gigabyte],
])('rows of %i columns, %i bytes apart, are told from padding though addresses have 32 bits', (xOutputs, rowBytes) => {
  const expected = [-1, 0, 1, 2].flatMap((row) =>
    Array.from({ length: xOutputs }, (_, column) => (row < 0 || column < 1 ? -1 : row * rowBytes + (column - 1) * 4)),
  )
  for (const panelVectors of [1, 2]) expect(listed(passOver(rowBytes, xOutputs), panelVectors)).toEqual(expected)
})
