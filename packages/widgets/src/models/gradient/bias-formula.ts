import { compactNumber } from '../compact-number.ts'
import { factorText } from '../factor-text.ts'
import { type GradientSetting, upstream } from './setting.ts'
import type { Stage } from './stage.ts'

/** The sum of the entries of δ so far. */
export function biasFormula(setting: GradientSetting, stage: Stage, step: number): string {
  const given = upstream(setting).slice(0, step + 1)
  const names = given.map((_, output) => `δ${output}`).join(' + ')
  return `∂L/∂b = ${names} = ${given.map(factorText).join(' + ')}${given.length > 1 ? ` = ${compactNumber(stage.sum!)}` : ''}`
}
