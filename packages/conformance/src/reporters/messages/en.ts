import type { Messages } from './messages.ts'

const list = new Intl.ListFormat('en', { type: 'conjunction' })

/** English. */
export const en: Messages = {
  families: {
    shape: 'Shape',
    definition: 'Definition',
    algebra: 'Algebra',
    linearity: 'Linearity',
    geometry: 'Geometry',
    structure: 'Structure',
    gradients: 'Gradients',
    numbers: 'Numbers',
    conduct: 'Conduct',
  },
  conformance: { conformant: 'conformant', nonconformant: 'nonconformant', inconclusive: 'inconclusive' },
  title: (subject) => `${subject}: conformance to the laws of convolution`,
  matrixTitle: 'Conformance to the laws of convolution',
  suite: 'suite',
  contract: 'contract',
  subject: 'subject',
  claims: 'claims',
  options: 'options',
  profile: 'profile',
  seed: 'seed',
  shard: 'shard',
  claimed: 'claimed share of the space',
  repaired: 'problems repaired',
  pairs: 'pairs tried',
  triples: 'triples tried',
  environment: 'environment',
  features: 'features',
  started: 'started',
  duration: 'duration',
  verdict: 'verdict',
  laws: 'Laws',
  law: 'law',
  rows: 'rows',
  rowCount: (count) => `${count} ${count === 1 ? 'row' : 'rows'}`,
  failing: (count, total) => `${count} of ${total} ${total === 1 ? 'row' : 'rows'}`,
  operation: 'operation',
  domain: 'domain',
  runs: 'runs',
  worst: 'worst error / allowed',
  bits: 'effective bits',
  reason: 'reason',
  failures: 'Failures',
  noFailures: 'No row failed.',
  known: 'Known failures',
  source: 'source',
  repeat: 'repeat',
  sameFault: (fault, agreed, of) => `same as the fault ${fault} on ${agreed} of ${of} failing cases`,
  cause: (values) => `all failing cases have ${values}, and no passing case has`,
  expectations: 'Expectations',
  legend: 'Legend',
  summary: 'Summary',
  lawsPassed: 'laws passed',
  skipToTable: 'Skip to the table',
  backToTable: 'Back to the table',
  matrixCaption: (laws, subjects) =>
    `${laws} ${laws === 1 ? 'law' : 'laws'} × ${subjects} ${subjects === 1 ? 'implementation' : 'implementations'}`,
  sentence: ({ subject, conformance, passed, applicable, percentage, skipped, rows }) => {
    const counts = rows.length > 0 ? `; rows: ${list.format(rows.map(([word, count]) => `${count} ${word}`))}` : ''
    const notApplicable = skipped > 0 ? `, and ${skipped} ${skipped === 1 ? 'is' : 'are'} not applicable` : ''
    return `${subject} is ${conformance}: it passes ${passed} of ${applicable} applicable laws (${percentage} %)${notApplicable}${counts}.`
  },
}
