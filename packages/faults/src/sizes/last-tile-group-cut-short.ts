import { outputSize, sizeOf } from '@convlaws/spec'
import type { StatelessFault } from '../fault.ts'
import { changedResult, placeOf } from '../readings/altered.ts'
import { isPlainThreeByThree } from '../readings/options.ts'
import { stateless } from '../stateless.ts'

const tilesOf = (outputs: number) => Math.ceil(outputs / 4)

/** Winograd's output tiles go in groups of eight; the last group is one tile short where more than four are left for it. */
export const lastTileGroupCutShort: StatelessFault = stateless({
  id: 'last-tile-group-cut-short',
  class: 'sizes',
  title:
    'With three taps an axis, stride and dilation 1, the last tile of four by four outputs is 0 where tiles mod 8 is over 4.',
  modelledOn: ['https://github.com/Tencent/TNN/issues/394'],
  trigger: (problem) => isPlainThreeByThree(problem) && sizeOf(outputSize(problem).map(tilesOf)) % 8 > 4,
  wrong: changedResult('forward', (data, problem) => {
    const size = outputSize(problem)
    const space = sizeOf(size)
    const inLastTile = Array.from({ length: space }, (_, j) =>
      placeOf(j, size).every((y, a) => Math.floor(y / 4) === tilesOf(size[a]!) - 1),
    )
    for (let j = 0; j < data.length; j++) if (inLastTile[j % space]) data[j] = 0
  }),
})
