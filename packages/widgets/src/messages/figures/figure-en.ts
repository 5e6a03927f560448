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
  rules: async () => (await import('./rules-en.ts')).rulesEn,
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
