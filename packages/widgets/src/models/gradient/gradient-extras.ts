import { violationText } from '../violation-text.ts'
import { foldFormula } from './fold-formula.ts'
import { foldStage } from './fold-stage.ts'
import { gatherFormula } from './gather-formula.ts'
import { gatherStage } from './gather-stage.ts'
import type { GradientExtras } from './gradient-model.ts'
import { isFold } from './stage.ts'

/** The steps that collect and that fold, their formulas, and why a setting is refused. */
export const gradientExtras: GradientExtras = {
  stage: (setting, way, step) => (isFold(setting, way, step) ? foldStage(setting) : gatherStage(setting, way, step)),
  formula: (setting, way, stage, step) =>
    stage.folds ? foldFormula(setting, stage) : gatherFormula(setting, way, stage, step),
  refusal: violationText,
}
