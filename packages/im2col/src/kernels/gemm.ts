import { when } from '../assembler/control.ts'
import { countDown } from '../assembler/count-down.ts'
import { defineFunction, type Func } from '../assembler/function.ts'
import { increase } from '../assembler/increase.ts'
import { i32, least } from '../assembler/instructions.ts'
import { copyRows } from './copy-rows.ts'
import { gemmPanel, operandParameters } from './gemm-panel.ts'
import { type GemmKernel, lowOf, narrowOf } from './gemm-table.ts'

/** Parameters of a block: n columns in panels of nr, which follow each other in B and in C. */
export const blockParameters: readonly [...typeof operandParameters, 'n', 'panelStep'] = [
  ...operandParameters,
  'n',
  /** From one panel of B to the next. */
  'panelStep',
]

/**
 * A block of GEMM, n columns wide: panel after panel of nr columns, the last one narrower where that is enough. `listed`: the
 * places of rows of B are in a list.
 */
export function gemmBlock(kernel: GemmKernel, listed = false): Func<typeof blockParameters> {
  const [low, copy] = [lowOf(kernel), copyRows()]
  const [panel, narrow] = [kernel.nr, narrowOf(kernel)].map((nr) => {
    const options = { nr, listed, copy }
    const lowPanel = gemmPanel(kernel, { ...options, height: low })
    if (low === kernel.mr) return lowPanel
    return gemmPanel(kernel, { ...options, height: kernel.mr, last: { height: low, panel: lowPanel } })
  })
  return defineFunction('gemm', blockParameters, (p, scope) => {
    const { n, panelStep, b, c, ...others } = p
    const columns = least(n, kernel.nr)
    const args = { ...others, b, c, columns }
    return [
      countDown(
        n,
        [
          when(i32.gt(n, narrowOf(kernel)), [scope.call(panel!, args)], [scope.call(narrow!, args)]),
          increase(b, panelStep),
          increase(c, kernel.nr * 4),
        ],
        kernel.nr,
      ),
    ]
  })
}

/** Parameters of lines of blocks. */
export const linesParameters: readonly [...typeof blockParameters, 'lines', 'bLine', 'cLine'] = [
  ...blockParameters,
  'lines',
  /** From one line to the next, in B and in C. */
  'bLine',
  'cLine',
]

/** Blocks of GEMM, line after line of n columns each; `bStep` is the address of a list of the places of rows of B. */
export function gemmLines(kernel: GemmKernel): Func<typeof linesParameters> {
  const block = gemmBlock(kernel, true)
  return defineFunction('gemmLines', linesParameters, (p, scope) => [
    countDown(p.lines, [scope.call(block, p), increase(p.b, p.bLine), increase(p.c, p.cLine)]),
  ])
}
