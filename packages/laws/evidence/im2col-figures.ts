/** One version of Node, on which every kernel of im2col was held to the laws. */
export interface HeldOnNode {
  readonly node: string
  readonly v8: string
  readonly flags: readonly string[]
  readonly casesPerRow: number
  readonly subjects: readonly string[]
  readonly passed: number
  readonly failed: readonly string[]
}

/** First calls of fresh processes. */
export interface FirstCalls {
  readonly node: string
  readonly processes: number
  readonly faultMs: number
  readonly lines: readonly {
    readonly layer: string
    readonly operation: string
    readonly firstMs: number
    readonly faultsMs: number
    readonly laterMs: number
  }[]
}

/** What im2col's bundle is made of, in bytes. */
export interface BundleParts {
  readonly minified: number
  readonly compressed: number
  readonly parts: readonly { readonly part: string; readonly minified: number; readonly compressed: number }[]
}

/** First calls as a table: a line for each layer, an operation in each column. */
export function firstCallFigures({ node, processes, faultMs, lines }: FirstCalls): string {
  const operations = [...new Set(lines.map(({ operation }) => operation))]
  const layers = [...new Set(lines.map(({ layer }) => layer))]
  const cell = (layer: string, operation: string) => {
    const { firstMs, faultsMs, laterMs } = lines.find((line) => line.layer === layer && line.operation === operation)!
    return `${firstMs.toFixed(1)}, ${faultsMs.toFixed(1)} (${laterMs.toFixed(2)})`
  }
  const others = lines.map(({ firstMs, faultsMs }) => firstMs - faultsMs)
  const quick = (times: readonly number[]) => times.filter((ms) => ms <= 50).length
  return [
    `Milliseconds of the first call of a process; those of them that page faults take; in brackets those of later calls. Medians of ${processes} processes, Node ${node}.`,
    '',
    `| layer | ${operations.join(' | ')} |`,
    `|---|${operations.map(() => '---:|').join('')}`,
    ...layers.map((layer) => `| ${layer} | ${operations.map((operation) => cell(layer, operation)).join(' | ')} |`),
    '',
    `A page fault, for 4 KiB of memory that is touched for the first time, takes ${(faultMs * 1000).toFixed(0)} µs on this machine.`,
    `Of ${lines.length} first calls ${quick(lines.map(({ firstMs }) => firstMs))} take at most 50 ms; ${quick(others)} do without their page faults, the longest ${Math.max(...others).toFixed(1)} ms.`,
  ].join('\n')
}

/** The parts of im2col's bundle as a table. */
export function bundleFigures({ minified, compressed, parts }: BundleParts): string {
  const row = (part: string, ...bytes: number[]) =>
    `| ${part} | ${bytes.map((n) => (n / 1000).toFixed(1)).join(' | ')} |`
  return [
    '| part | minified, kB | its share of the compressed bundle, kB |',
    '|---|---:|---:|',
    ...parts.map((each) => row(each.part, each.minified, each.compressed)),
    row('all', minified, compressed),
  ].join('\n')
}

/** How the kernels were held on each version of Node. */
export const nodeFigures = (nodes: readonly HeldOnNode[]): string =>
  nodes
    .map(
      ({ node, v8, flags, casesPerRow, subjects, passed, failed }) =>
        `- Node ${node}${flags.map((flag) => ` ${flag}`).join('')} (V8 ${v8.replace(/-.*/, '')}): ${subjects.length} ways to compute, ${casesPerRow === 1 ? 'one case' : `${casesPerRow} cases`} a row; ${passed.toLocaleString('en')} rows passed, ${failed.length} failed.`,
    )
    .join('\n')
