import { stripCell as cell } from '../strip.ts'
import { fold, scatteredInput } from './scatter.ts'
import { type GradientSetting, sizesOf, sourcesOf } from './setting.ts'
import { paddedStrip, type Stage } from './stage.ts'

/** The last step where padding repeats inputs: each virtual element is added back onto its source. */
export function foldStage(setting: GradientSetting): Stage {
  const painted = scatteredInput(setting, sizesOf(setting).outputs)
  const inside = (place: number) => place >= setting.begin && place < setting.begin + setting.input.length
  const values = fold(setting, painted)
  const onto = new Set(sourcesOf(setting).flatMap((source, place) => (inside(place) ? [] : (source ?? []))))
  const result = values.map((value, m) => cell(m + setting.begin, value, `∂x${m}`, 'plain', onto.has(m)))
  return {
    strips: [paddedStrip(setting, 'painted', painted, (place) => !inside(place)), { id: 'result', cells: result }],
    terms: [],
    targets: [...onto],
    sum: null,
    folds: true,
  }
}
