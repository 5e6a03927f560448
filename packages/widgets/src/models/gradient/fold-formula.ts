import { compactNumber } from '../compact-number.ts'
import { factorText } from '../factor-text.ts'
import { type GradientSetting, sourcesOf } from './setting.ts'
import type { Stage } from './stage.ts'

/** What the fold adds to each input that virtual elements stand for. */
export function foldFormula(setting: GradientSetting, { strips, targets }: Stage): string {
  const painted = strips.find(({ id }) => id === 'painted')!.cells
  const result = strips.find(({ id }) => id === 'result')!.cells
  const sources = sourcesOf(setting)
  const lines = targets
    .toSorted((a, b) => a - b)
    .map((target) => {
      const own = target + setting.begin
      const parts = [own, ...[...sources.keys()].filter((place) => place !== own && sources[place] === target)]
      const values = parts.map((place) => factorText(painted[place]!.value!))
      return `∂L/∂x${target} = ${values.join(' + ')} = ${compactNumber(result[target]!.value!)}`
    })
  return lines.join('; ')
}
