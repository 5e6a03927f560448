import type { FieldRule } from '../../fields.ts'
import type { Locale } from '../messages.ts'

/** What every figure says: its buttons, its notes, and the names of places. */
export interface FigureMessages {
  readonly back: string
  readonly forward: string
  readonly play: string
  readonly pause: string
  readonly speed: string
  readonly stepsASecond: (count: number) => string
  readonly step: string
  readonly stepOf: (at: number, count: number) => string
  readonly pin: string
  readonly unpin: string
  readonly reset: string
  readonly asTable: string
  readonly describe: string
  readonly copyLink: string
  readonly copied: string
  readonly notCopied: string
  readonly settings: string
  readonly preset: string
  readonly custom: string
  readonly controls: string
  readonly ignored: (entries: string) => string
  readonly rule: (rule: FieldRule) => string
  readonly unknownField: string
  /** A place by the number of its entries: position; row, column; slice, row, column. */
  readonly place: (index: readonly number[]) => string
  readonly slice: (place: number) => string
  readonly valueOf: (cell: string) => string
  readonly chooseCell: string
  readonly value: string
}

const en: FigureMessages = {
  back: 'Step back',
  forward: 'Step forward',
  play: 'Play',
  pause: 'Pause',
  speed: 'Speed',
  stepsASecond: (count) => `${count} ${count === 1 ? 'step' : 'steps'} a second`,
  step: 'Step',
  stepOf: (at, count) => `${at + 1} of ${count}`,
  pin: 'Pin',
  unpin: 'Unpin',
  reset: 'Reset',
  asTable: 'Show as table',
  describe: 'Describe this step',
  copyLink: 'Copy link',
  copied: 'The link to this state is in the clipboard.',
  notCopied: 'The link to this state is in the address bar.',
  settings: 'Settings',
  preset: 'Preset',
  custom: 'own settings',
  controls: 'Steps',
  ignored: (entries) => `Left out of the link: ${entries}`,
  rule: (rule) => {
    switch (rule.kind) {
      case 'integer':
        return `must be a whole number from ${rule.min} to ${rule.max}`
      case 'number':
        return `must be a number from ${rule.min} to ${rule.max}`
      case 'choice':
        return `must be one of: ${rule.values.join(', ')}`
      case 'list':
        return `must be ${rule.least === rule.most ? rule.least : `${rule.least} to ${rule.most}`} numbers from −${rule.limit} to ${rule.limit}, with commas between them`
      case 'index':
        return `must be ${rule.sizes.length} whole numbers from 0, below ${rule.sizes.join(', ')}`
      case 'cell':
        return 'must name a cell of the figure'
    }
  },
  unknownField: 'is not a setting of this figure',
  place: (index) => {
    const names = [['position'], ['row', 'column'], ['slice', 'row', 'column']][index.length - 1] ?? []
    return index.map((entry, axis) => `${names[axis] ?? 'axis'} ${entry < 0 ? `−${-entry}` : entry}`).join(', ')
  },
  slice: (place) => `slice ${place}`,
  valueOf: (cell) => `Value of ${cell}`,
  chooseCell: 'Pin a cell to change its value',
  value: 'value',
}

const ko: FigureMessages = {
  back: '한 단계 뒤로',
  forward: '한 단계 앞으로',
  play: '재생',
  pause: '일시 정지',
  speed: '빠르기',
  stepsASecond: (count) => `1초에 ${count}단계`,
  step: '단계',
  stepOf: (at, count) => `${at + 1} / ${count}`,
  pin: '고정',
  unpin: '고정 풀기',
  reset: '처음 상태로',
  asTable: '표로 보기',
  describe: '이 단계 설명',
  copyLink: '링크 복사',
  copied: '지금 상태의 링크를 클립보드에 복사했습니다.',
  notCopied: '지금 상태의 링크는 주소창에 있습니다.',
  settings: '설정',
  preset: '예시',
  custom: '직접 설정',
  controls: '단계 조작',
  ignored: (entries) => `링크에서 반영하지 않은 값: ${entries}`,
  rule: (rule) => {
    switch (rule.kind) {
      case 'integer':
        return `${rule.min} 이상 ${rule.max} 이하의 정수여야 합니다`
      case 'number':
        return `${rule.min} 이상 ${rule.max} 이하의 수여야 합니다`
      case 'choice':
        return `다음 가운데 하나여야 합니다: ${rule.values.join(', ')}`
      case 'list':
        return `쉼표로 나눈 수 ${rule.least === rule.most ? rule.least : `${rule.least}~${rule.most}`}개여야 하고, 각 수의 범위는 −${rule.limit} 이상 ${rule.limit} 이하입니다`
      case 'index':
        return `0 이상의 정수 ${rule.sizes.length}개여야 하고, 차례로 다음보다 작아야 합니다: ${rule.sizes.join(', ')}`
      case 'cell':
        return '그림에 있는 칸이어야 합니다'
    }
  },
  unknownField: '이 그림에 없는 설정입니다',
  place: (index) => {
    const names = [['위치'], ['행', '열'], ['단면', '행', '열']][index.length - 1] ?? []
    return index.map((entry, axis) => `${names[axis] ?? '축'} ${entry < 0 ? `−${-entry}` : entry}`).join(', ')
  },
  slice: (place) => `단면 ${place}`,
  valueOf: (cell) => `값: ${cell}`,
  chooseCell: '칸을 고정하면 값을 바꿀 수 있습니다',
  value: '값',
}

/** What every figure says, in each language. */
export const figureMessages: { readonly [locale in Locale]: FigureMessages } = { en, ko }
