import { compactNumber } from '../compact-number.ts'
import { factorText } from '../factor-text.ts'
import { sumText } from '../sum-of-products.ts'
import type { GradientSetting, LayerTerm } from './setting.ts'
import { gradientsOf, paddedInput, sourcesOf, upstream } from './setting.ts'
import type { Stage, Way } from './stage.ts'

const listText = (values: readonly number[]) => `(${values.map(compactNumber).join(', ')})`

/** Why an input is called by a name that says where it stands: p stands for a place of the padding. */
function placeName(setting: GradientSetting, { place, source }: LayerTerm): string {
  const inside = source !== null && place - setting.begin === source
  return inside ? `x${source}` : `p${place - setting.begin}`
}

/** One output paints: its gradient times the filter, or times its window. */
function painted(setting: GradientSetting, way: Way, { terms, strips }: Stage): string {
  const output = terms[0]!.output
  const delta = upstream(setting)[output]!
  if (way.result === 'filter') {
    const padded = paddedInput(setting)
    const names = terms.map((term) => placeName(setting, term)).join(', ')
    const window = terms.map(({ place }) => padded[place]!)
    const alone = upstream(setting).map((value, place) => (place === output ? value : 0))
    const products = gradientsOf({ ...setting, outputGradient: alone }).filter
    return `δ${output}·(${names}) = ${factorText(delta)}×${listText(window)} = ${listText(products)}`
  }
  const byPlace = terms.toSorted((a, b) => a.place - b.place)
  const names = byPlace.map(({ tap }) => `w${tap}`).join(', ')
  const filter = byPlace.map(({ tap }) => setting.filter[tap]!)
  const cells = strips.find(({ id }) => id === 'stamp')!.cells
  const stamp = byPlace.map(({ place }) => cells.find(({ column }) => column === place)!.value!)
  return `δ${output}·(${names}) = ${factorText(delta)}×${listText(filter)} = ${listText(stamp)}`
}

/** One element collects: the sum of the products that lead to it. */
function collected(setting: GradientSetting, way: Way, { terms, sum }: Stage, step: number): string {
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

/** What the fold adds to each input that virtual elements stand for. */
function folded(setting: GradientSetting, { strips, targets }: Stage): string {
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

/** What a step computes, as a formula with its numbers. p with an index is a place that padding put beside the input. */
export function stageFormula(setting: GradientSetting, way: Way, stage: Stage, step: number): string {
  if (stage.folds) return folded(setting, stage)
  if (way.result === 'bias') {
    const given = upstream(setting).slice(0, step + 1)
    const names = given.map((_, output) => `δ${output}`).join(' + ')
    return `∂L/∂b = ${names} = ${given.map(factorText).join(' + ')}${given.length > 1 ? ` = ${compactNumber(stage.sum!)}` : ''}`
  }
  return way.view === 'scatter' ? painted(setting, way, stage) : collected(setting, way, stage, step)
}
