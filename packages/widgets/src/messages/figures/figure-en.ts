import type { FigureMessages } from './figure.ts'

/** English. */
export const figureEn: FigureMessages = {
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
  violation: {
    refused: (inequality, axis, id) => `Refused on axis ${axis}: ${inequality} does not hold (${id}).`,
    why: {
      'filter-fits-padded-input': 'The window must fit into the padded input; otherwise there is no output.',
      'reflect-padding-is-below-input-size':
        'Reflection does not repeat the edge, so it has only H − 1 elements to show.',
      'circular-padding-is-at-most-input-size':
        'One turn around the input gives H elements; more would be a second turn.',
    },
  },
}
