/** The command `convlaws` as a library: hold an implementation to the laws, apart from this process, and render what was found. */
export type { AdapterReference } from './adapter/adapter-reference.ts'
export { LoadError } from './adapter/load-adapter.ts'
export { type ExitCode, exitCodeOf, exitCodes } from './command/exit-code.ts'
export { runCommand } from './command/program.ts'
export { UsageError } from './command/usage-error.ts'
export { diagnose } from './diagnosis/diagnose.ts'
export { type ExplainOptions, explainText } from './explain/explain-text.ts'
export type { SubjectFacts } from './isolation/messages.ts'
export type {
  MatrixReporter,
  MatrixSubject,
  RenderContext,
  Reporter,
  ReporterContext,
} from './reporters/reporter.ts'
export { type MatrixReporterName, matrixReporters, type ReporterName, reporters } from './reporters/reporters.ts'
export type { CheckListener, CheckOptions } from './run/check-options.ts'
export type { Selection } from './run/planned-row.ts'
export { type RunCheckOptions, runCheck } from './run/run-check.ts'
export type { CheckOutcome } from './run/run-plan.ts'
