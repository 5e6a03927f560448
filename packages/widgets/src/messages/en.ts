import { domainsEn } from './domain-names-en.ts'
import type { Messages } from './messages.ts'
import { operationsEn } from './operation-names-en.ts'

/** English. */
export const en: Messages = {
  axes: {
    batch: 'batch',
    channel: 'channel',
    outputChannel: 'output channel',
    inputChannel: 'input channel',
    z: 'z',
    y: 'y',
    x: 'x',
  },
  operations: operationsEn,
  domains: domainsEn,
  suiteText: (text) => text,
  operands: 'Operands',
  sides: 'Both sides',
  lhs: 'left side',
  rhs: 'right side',
  difference: 'difference (left − right)',
  allowed: 'allowed difference',
  mustBeIdentical: 'The two sides must be identical.',
  differs: 'differs',
  worst: null,
  differing: (count, total) =>
    `${count} of ${total} ${total === 1 ? 'element' : 'elements'} ${count === 1 ? 'differs' : 'differ'} by more than allowed`,
  shapesDiffer: (lhs, rhs) => `The shapes differ: ${lhs} on the left, ${rhs} on the right.`,
  steps: 'Steps',
  calls: 'Calls',
  invalid: (constraint) => `an invalid problem (${constraint})`,
  noResult: 'no tensor',
  result: (shape) => `result ${shape}`,
  seed: 'seed',
  path: 'path',
  shrinks: 'shrinks',
  needsEarlierCalls: 'It passes alone, and fails after the earlier calls of its lane.',
  noElements: 'no elements',
  omittedPlanes: (count) => `${count} more ${count === 1 ? 'plane' : 'planes'} not shown`,
  omittedRows: (shown, total) => `rows ${shown} of ${total} shown`,
  omittedColumns: (shown, total) => `columns ${shown} of ${total} shown`,
}
