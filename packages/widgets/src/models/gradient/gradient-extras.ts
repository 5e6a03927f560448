import { violationText } from '../violation-text.ts'
import { biasFormula } from './bias-formula.ts'
import { biasStage } from './bias-stage.ts'
import { foldFormula } from './fold-formula.ts'
import { foldStage } from './fold-stage.ts'
import { gatherFormula } from './gather-formula.ts'
import { gatherStage } from './gather-stage.ts'
import type { GradientExtras } from './gradient-model.ts'
import { isFold } from './stage.ts'

/** The steps that do not paint, their formulas, and why a setting is refused. */
export const gradientExtras: GradientExtras = {
  stage: (setting, way, step) => {
    if (isFold(setting, way, step)) return foldStage(setting)
    return way.result === 'bias' ? biasStage(setting, step) : gatherStage(setting, way, step)
  },
  formula: (setting, way, stage, step) => {
    if (stage.folds) return foldFormula(setting, stage)
    return way.result === 'bias' ? biasFormula(setting, stage, step) : gatherFormula(setting, way, stage, step)
  },
  refusal: violationText,
}
