import type { StencilPreset } from '../../models/stencil/stencil-presets.ts'
import type { Locale } from '../messages.ts'

type Names = { readonly [name in Exclude<StencilPreset, `${string}-transposed`>]: string }

const en: Names = {
  lecture: 'The lecture: 19 25; 37 43',
  'no-padding-no-strides': 'No padding, no strides',
  'arbitrary-padding-no-strides': 'Arbitrary padding, no strides',
  'same-padding-no-strides': 'Half (same) padding, no strides',
  'full-padding-no-strides': 'Full padding, no strides',
  'no-padding-strides': 'No padding, strides',
  'padding-strides': 'Padding, strides',
  'padding-strides-odd': 'Padding, strides (odd)',
  dilation: 'No padding, no strides, dilation',
  asymmetric: 'Asymmetric padding',
  'same-upper': 'Even kernel, same-upper',
  'same-lower': 'Even kernel, same-lower',
  reflect: 'Reflect',
  replicate: 'Replicate',
  circular: 'Circular',
  'reflect-too-wide': 'Reflect, too wide (refused)',
  'circular-too-wide': 'Circular, too wide (refused)',
}

const ko: Names = {
  lecture: '강의의 예: 19 25; 37 43',
  'no-padding-no-strides': '패딩 없음, 스트라이드 1',
  'arbitrary-padding-no-strides': '임의의 패딩, 스트라이드 1',
  'same-padding-no-strides': '절반(same) 패딩, 스트라이드 1',
  'full-padding-no-strides': '완전(full) 패딩, 스트라이드 1',
  'no-padding-strides': '패딩 없음, 스트라이드 2',
  'padding-strides': '패딩 1, 스트라이드 2',
  'padding-strides-odd': '패딩 1, 스트라이드 2(나머지 있음)',
  dilation: '팽창 2, 패딩 없음',
  asymmetric: '비대칭 패딩',
  'same-upper': '짝수 커널, same-upper',
  'same-lower': '짝수 커널, same-lower',
  reflect: '반사(reflect)',
  replicate: '복제(replicate)',
  circular: '순환(circular)',
  'reflect-too-wide': '너무 넓은 반사(거부됨)',
  'circular-too-wide': '너무 넓은 순환(거부됨)',
}

const names: { readonly [locale in Locale]: Names } = { en, ko }

const transposed: { readonly [locale in Locale]: (name: string) => string } = {
  en: (name) => `${name}, transposed`,
  ko: (name) => `전치: ${name}`,
}

/** The name of a preset of the stencil. The English ones are those of conv_arithmetic. */
export function stencilPresetName(preset: StencilPreset, locale: Locale): string {
  const direct = preset.replace('-transposed', '') as keyof Names
  const name = names[locale][direct]
  return direct === preset ? name : transposed[locale](name)
}
