import { ignoredText } from './ignored-text.ts'
import type { RuleMessages } from './rules.ts'

/** English. */
export const rulesEn: RuleMessages = {
  ignored: (entries) => `Left out of the link: ${ignoredText(entries, rulesEn)}`,
  rule: (rule) => {
    switch (rule.kind) {
      case 'integer':
        return `must be a whole number from ${rule.min} to ${rule.max}`
      case 'number':
        return `must be a number from ${rule.min} to ${rule.max}`
      case 'choice':
        return `must be one of: ${rule.values.join(', ')}`
      case 'list':
        if (rule.most === 1) return `must be a number from −${rule.limit} to ${rule.limit}`
        return `must be ${rule.least === rule.most ? rule.least : `${rule.least} to ${rule.most}`} numbers from −${rule.limit} to ${rule.limit}, with commas between them`
      case 'index':
        return `must be ${rule.sizes.length} whole numbers from 0, below ${rule.sizes.join(', ')}`
      case 'cell':
        return 'must name a cell of the figure'
      case 'fit':
        return 'must fit the other settings'
    }
  },
  unknownField: 'is not a setting of this figure',
}
