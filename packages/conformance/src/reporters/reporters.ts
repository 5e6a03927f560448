import { brief } from './brief.ts'
import { github } from './github.ts'
import { html } from './html/html.ts'
import { json } from './json.ts'
import { junit } from './junit.ts'
import { line } from './line.ts'
import { markdown } from './markdown.ts'
import { matrixHtml } from './matrix/matrix-html.ts'
import { matrixMarkdown } from './matrix/matrix-markdown.ts'
import { matrixText } from './matrix/matrix-text.ts'
import { pretty } from './pretty.ts'
import type { MatrixReporter, Reporter } from './reporter.ts'

/** The name of a reporter, as `--reporter` takes it. */
export type ReporterName = 'pretty' | 'line' | 'json' | 'html' | 'markdown' | 'junit' | 'github' | 'brief'

/** Every reporter by name. */
export const reporters: { readonly [name in ReporterName]: Reporter } = {
  pretty,
  line,
  json,
  html,
  markdown,
  junit,
  github,
  brief,
}

/** The name of a renderer of several reports. */
export type MatrixReporterName = 'pretty' | 'markdown' | 'html'

/** Every renderer of several reports by name. */
export const matrixReporters: { readonly [name in MatrixReporterName]: MatrixReporter } = {
  pretty: matrixText,
  markdown: matrixMarkdown,
  html: matrixHtml,
}
