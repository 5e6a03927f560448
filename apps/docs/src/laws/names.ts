import type { FaultClass } from '@convlaws/faults'
import type { Family } from '@convlaws/laws'
import { type Locale, lawRunnerWords, matrixWords } from '@convlaws/widgets'
import type { SiteLocale } from '../lecture/locale-of.ts'

type Names<Key extends string> = { readonly [locale in SiteLocale]: { readonly [key in Key]: string } }

/** A family of laws in words. */
export const familyName = (family: Family, locale: Locale): string => matrixWords[locale].messages.families[family]

/** The classes of faults in words. */
export const faultClassNames: Names<FaultClass> = {
  en: {
    'output-size': 'output size',
    padding: 'padding',
    'stride-and-dilation': 'stride and dilation',
    groups: 'groups',
    layout: 'layout',
    sizes: 'sizes',
    numbers: 'numbers',
    'special-values': 'special values',
    state: 'state',
    gradients: 'gradients',
    transposed: 'transposed convolution',
    refusals: 'refusals',
    memory: 'memory',
    conduct: 'conduct',
  },
  ko: {
    'output-size': '출력 크기',
    padding: '패딩',
    'stride-and-dilation': '스트라이드와 팽창',
    groups: '그룹',
    layout: '배치 순서',
    sizes: '크기',
    numbers: '수치',
    'special-values': '특별한 값',
    state: '상태',
    gradients: '기울기',
    transposed: '전치 합성곱',
    refusals: '거절',
    memory: '메모리',
    conduct: '동작',
  },
}

/** Operations in words. */
export const operationName = (operation: string, locale: Locale): string =>
  lawRunnerWords[locale].common.operations[operation] ?? operation

/** What each domain of numbers is, and what "equal" means in it. */
export const domainTexts: Names<'exact' | 'wide' | 'real' | 'special'> = {
  en: {
    exact: 'small integers, so that nothing is rounded: both sides must be identical',
    wide: 'odd integers of 12 bits in one operand, so that half precision shows: both sides must be identical',
    real: 'reals of mixed sign and magnitude: the difference is bounded by what rounding can do, element by element',
    special: 'NaN and infinity at chosen places: the law says what each element must be',
  },
  ko: {
    exact: '작은 정수. 반올림이 없으므로 양변이 정확히 같아야 합니다',
    wide: '한 피연산자는 12비트 홀수. 반정밀도로 계산하면 드러나며, 양변이 정확히 같아야 합니다',
    real: '부호와 크기가 섞인 실수. 차이는 원소마다 반올림이 낼 수 있는 오차 한계 안에 있어야 합니다',
    special: '정해진 자리에 NaN과 무한대. 각 원소가 무엇이어야 하는지 법칙이 말합니다',
  },
}
