/**
 * Reads reports and lists of known failures from JSON, each checked against its schema. An entry of its own: only who reads
 * loads zod.
 */
export * from './decode-report.ts'
export * from './parse-expectations.ts'
export * from './report-json-schema.ts'
export * from './report-schema.ts'
