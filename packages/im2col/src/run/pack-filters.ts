import { pieceElements } from '../memory/piece-elements.ts'
import { multipleFrom } from '../multiple.ts'
import type { GemmPlan } from '../plan/gemm-plan.ts'
import { tapsOf } from '../plan/pass.ts'
import { type Buffers, bring, type Given } from './buffers.ts'
import type { Machine } from './machine.ts'

/** Rows and channels of a group that are brought into memory at once: some of those that lie farthest apart, if they can be told apart. */
function pieceOf({ pass, blocking }: GemmPlan, reach: number): { readonly rows: number; readonly channels: number } {
  const { filter, rows, channels } = pass
  const most = (step: number, unit: number) => multipleFrom(pieceElements / step, unit)
  if ((channels - 1) * filter.channel + reach <= filter.row) {
    return { rows: Math.min(rows, most(filter.row, blocking.mr)), channels }
  }
  const channelsLieApart = (rows - 1) * filter.row + reach <= filter.channel
  return { rows, channels: channelsLieApart ? Math.min(channels, most(filter.channel, 1)) : channels }
}

/**
 * Packs the filter of every group of a pass, from any layout, as [k / kc][m / mr][kc][mr]: the order in which it is read.
 * `passing` owns what only packing needs.
 */
export function packFilters(machine: Machine, plan: GemmPlan, given: Given, to: number, passing: Buffers): void {
  const { pass, groupBytes } = plan
  const { filter, groups, rows, channels } = pass
  const { m, mr, kc } = plan.blocking
  const blockBytes = multipleFrom(m, mr) * kc * 4
  const reach = filter.taps.reduce((most, offset) => Math.max(most, offset + 1), 0)
  const tapTable = passing.copy(
    filter.taps.map((offset) => offset * 4),
    'filters',
  )
  const taps = tapsOf(pass)
  const packFilter = machine.packFilter(mr)
  const piece = pieceOf(plan, reach)
  const lengthOf = (rows: number, channels: number) => (rows - 1) * filter.row + (channels - 1) * filter.channel + reach
  const staged = given.address ?? passing.allocate(lengthOf(piece.rows, piece.channels) * 4, 'filters')

  const packPiece = (group: number, row: number, channel: number) => {
    const rowsHere = Math.min(piece.rows, rows - row)
    const channelsHere = Math.min(piece.channels, channels - channel)
    const first = group * filter.group + row * filter.row + channel * filter.channel
    const length = lengthOf(rowsHere, channelsHere)
    const from = bring(machine.arena, given, first, length, staged)
    const column = channel * taps
    const inBlock = column % kc
    const place = to + group * groupBytes + Math.floor(column / kc) * blockBytes + (row * kc + inBlock * mr) * 4
    for (let tile = 0; tile < rowsHere; tile += mr) {
      packFilter({
        to: place + tile * kc * 4,
        from: from + tile * filter.row * 4,
        rows: Math.min(mr, rowsHere - tile),
        rowStep: filter.row * 4,
        channels: channelsHere,
        channelStep: filter.channel * 4,
        taps,
        tapTable,
        kc,
        left: kc - inBlock,
        gap: blockBytes - mr * kc * 4,
      })
    }
  }

  for (let group = 0; group < groups; group++) {
    for (let row = 0; row < rows; row += piece.rows) {
      for (let channel = 0; channel < channels; channel += piece.channels) packPiece(group, row, channel)
    }
  }
}
