import type { GradientSetting, LayerTerm } from './setting.ts'

/** Why an input is called by a name that says where it stands: p stands for a place of the padding. */
export function placeName(setting: GradientSetting, { place, source }: LayerTerm): string {
  const inside = source !== null && place - setting.begin === source
  return inside ? `x${source}` : `p${place - setting.begin}`
}
