import { computedRows } from '../kernels/gemm-table.ts'
import { multipleFrom } from '../multiple.ts'
import { destinationPixels, sourcePixels } from '../plan/pass.ts'
import { channelsAtOnce, type WinogradPlan } from '../plan/winograd-plan.ts'
import type { Buffers } from './buffers.ts'
import { type LoadedPass, type LoadOptions, passOf } from './loaded-pass.ts'
import type { Machine } from './machine.ts'
import { packSourceBlock } from './pack-source.ts'
import type { PassAddresses } from './run-gemm.ts'

/** Transforms the filter of every group: each tap is packed as GEMM's A, then all taps of an element are transformed. */
function transformFilters(
  machine: Machine,
  { pass, size, filterStep, blocking }: WinogradPlan,
  from: number,
  to: number,
  passing: Buffers,
): void {
  const { filter, groups, rows, channels } = pass
  const { winogradFilter } = machine.winograd(size)
  const packFilter = machine.packFilter(blocking.mr)
  const taps = passing.copy(
    filter.taps.map((offset) => offset * 4),
    'filters',
  )
  const packed = passing.allocate(9 * filterStep, 'filters')
  const elements = multipleFrom(rows, blocking.mr) * channels
  for (let group = 0; group < groups; group++) {
    for (let tap = 0; tap < 9; tap++) {
      packFilter({
        to: packed + tap * filterStep,
        from: from + group * filter.group * 4,
        rows,
        rowStep: filter.row * 4,
        channels,
        channelStep: filter.channel * 4,
        taps: 1,
        tapTable: taps + tap * 4,
        kc: 0,
        left: 0,
        gap: 0,
      })
    }
    const place = to + group * (size + 2) ** 2 * filterStep
    winogradFilter({
      to: place,
      from: packed,
      toStep: filterStep,
      fromStep: filterStep,
      vectors: Math.ceil(elements / 4),
    })
  }
}

/** Where the operands of a pass are, and its transformed filter. */
interface WinogradAddresses extends PassAddresses {
  readonly filter: number
}

/** Computes a piece of the work of a plan: some rows of a block of tiles. */
function runUnit(
  machine: Machine,
  plan: WinogradPlan,
  unit: number,
  at: WinogradAddresses,
  tables: number,
  extra: number,
  flags: number,
): void {
  const { pass, size, kernel, blocking, tilesDown, blockDown, blockAcross, blocksDown, blocksAcross, unitRows } = plan
  const { padded, paddedBytes, filterStep, sourceStep, productStep } = plan
  const { m, k, mr, nr, mc, nc } = blocking
  const positions = (size + 2) ** 2
  const parts = Math.ceil(m / unitRows)
  const block = Math.floor(unit / parts)
  const across = (block % blocksAcross) * blockAcross
  const down = (Math.floor(block / blocksAcross) % blocksDown) * blockDown
  const imageAndGroup = Math.floor(block / blocksAcross / blocksDown)
  const group = imageAndGroup % pass.groups
  const tiles = Math.min(blockDown, tilesDown - down) * blockAcross
  const x = padded.axes[2]
  const { winogradInput, winogradOutput } = machine.winograd(size)
  const gemm = machine.gemm(kernel)

  const rowsAt = extra + plan.extraBytes
  const b = rowsAt + paddedBytes * channelsAtOnce
  const c = b + positions * sourceStep
  const copies = c + positions * productStep
  const columns = (Math.ceil(tiles / blockAcross) * size + 2) * x.outputs
  const moved = {
    ...plan.tables,
    y: plan.tables.y + down * size * 4,
    x: plan.tables.x + across * size * 4,
    kinds: plan.tables.kinds + across * size * 4,
  }
  for (let channel = 0; channel < k; channel += channelsAtOnce) {
    packSourceBlock(machine, padded, moved, tables, {
      to: rowsAt,
      from: at.source + imageAndGroup * k * sourcePixels(pass) * 4,
      first: 0,
      columns,
      block: channel / channelsAtOnce,
      nr: 4,
      panelStep: 16,
      rowBytes: paddedBytes,
      copies,
    })
    winogradInput({
      to: b + channel * nr * 4,
      from: rowsAt,
      channels: Math.min(channelsAtOnce, k - channel),
      toStep: nr * 4,
      fromStep: paddedBytes,
      positionStep: sourceStep,
      tiles,
      columns: blockAcross,
      pitch: x.outputs * 4,
      panelVectors: nr / 4,
      panelStep: k * nr * 4,
    })
  }

  const plane = destinationPixels(pass) * 4
  const [height, width] = [pass.axes[1].outputs, pass.axes[2].outputs]
  const firstRow = (unit % parts) * unitRows
  const endRow = Math.min(m, firstRow + unitRows)
  for (let row = firstRow; row < endRow; row += mc) {
    const rows = Math.min(mc, endRow - row)
    for (let position = 0; position < positions; position++) {
      gemm({
        n: multipleFrom(tiles, nr),
        panelStep: k * nr * 4,
        k,
        m: computedRows(kernel, rows),
        a: at.filter + (group * positions + position) * filterStep + row * k * 4,
        aStep: k * mr * 4,
        b: b + position * sourceStep,
        bStep: nr * 4,
        c: c + position * productStep,
        cStep: nc * 4,
        flags: 0,
        bias: 0,
        extra,
      })
    }
    winogradOutput({
      to: at.destination + (imageAndGroup * m + row) * plane + (down * width + across) * size * 4,
      toStep: plane,
      pitch: width * 4,
      height: height - down * size,
      width: width - across * size,
      from: c,
      fromStep: nc * 4,
      positionStep: productStep,
      channels: rows,
      tiles,
      columns: blockAcross,
      flags,
      bias: at.bias + (group * m + row) * 4,
      extra,
    })
  }
}

/** Loads a pass of Winograd's algorithm: `raw` is the address of the filter as it came. */
export function loadWinograd(
  machine: Machine,
  plan: WinogradPlan,
  buffers: Buffers,
  passing: Buffers,
  raw: number,
  { bias, flags, clamp }: LoadOptions,
): LoadedPass {
  const { pass, blocking, blocksDown, blocksAcross, unitRows, scratchBytes, shared } = plan
  const filter = buffers.allocate(plan.filterBytes, 'filters')
  transformFilters(machine, plan, raw, filter, passing)
  const tables = buffers.copy(plan.tables.words, 'filters')
  return passOf(machine, {
    shared,
    units: pass.batch * pass.groups * blocksDown * blocksAcross * Math.ceil(blocking.m / unitRows),
    scratchBytes,
    prepare: (extra) => machine.arena.floats(extra, 2).set(clamp),
    unit: (unit, extra, source, destination) =>
      runUnit(machine, plan, unit, { source, filter, bias, destination }, tables, extra, flags),
  })
}
