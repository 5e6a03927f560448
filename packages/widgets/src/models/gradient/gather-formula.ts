import { sumText } from '../sum-of-products.ts'
import { placeName } from './place-name.ts'
import { type GradientSetting, paddedInput, upstream } from './setting.ts'
import type { Stage, Way } from './stage.ts'

/** One element collects: the sum of the products that lead to it. */
export function gatherFormula(setting: GradientSetting, way: Way, { terms, sum }: Stage, step: number): string {
  const delta = upstream(setting)
  if (way.result === 'filter') {
    const padded = paddedInput(setting)
    const name = `∂L/∂w${terms[0]!.tap}`
    const symbols = terms.map((term) => `δ${term.output}·${placeName(setting, term)}`).join(' + ')
    return `${name} = ${symbols} = ${sumText(
      terms.map(({ output, place }) => [delta[output]!, padded[place]!]),
      sum!,
    )}`
  }
  const place = setting.paddingMode === 'zeros' ? step : step - setting.begin
  const name = place >= 0 && place < setting.input.length ? `∂L/∂x${place}` : `∂L/∂p${place}`
  if (terms.length === 0) return `${name} = 0`
  const symbols = terms.map((term) => `δ${term.output}·w${term.tap}`).join(' + ')
  return `${name} = ${symbols} = ${sumText(
    terms.map(({ output, tap }) => [delta[output]!, setting.filter[tap]!]),
    sum!,
  )}`
}
