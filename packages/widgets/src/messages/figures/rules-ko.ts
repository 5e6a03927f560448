import { ignoredText } from './ignored-text.ts'
import type { RuleMessages } from './rules.ts'

/** Korean. No particle follows a placeholder. */
export const rulesKo: RuleMessages = {
  ignored: (entries) => `링크에서 반영하지 않은 값: ${ignoredText(entries, rulesKo)}`,
  rule: (rule) => {
    switch (rule.kind) {
      case 'integer':
        return `${rule.min} 이상 ${rule.max} 이하의 정수여야 합니다`
      case 'number':
        return `${rule.min} 이상 ${rule.max} 이하의 수여야 합니다`
      case 'choice':
        return `다음 가운데 하나여야 합니다: ${rule.values.join(', ')}`
      case 'list':
        if (rule.most === 1) return `−${rule.limit} 이상 ${rule.limit} 이하의 수여야 합니다`
        return `쉼표로 나눈 수 ${rule.least === rule.most ? rule.least : `${rule.least}~${rule.most}`}개여야 하고, 각 수의 범위는 −${rule.limit} 이상 ${rule.limit} 이하입니다`
      case 'index':
        return `0 이상의 정수 ${rule.sizes.length}개여야 하고, 차례로 다음보다 작아야 합니다: ${rule.sizes.join(', ')}`
      case 'cell':
        return '그림에 있는 칸이어야 합니다'
      case 'fit':
        return '다른 설정과 맞아야 합니다'
    }
  },
  unknownField: '이 그림에 없는 설정입니다',
}
