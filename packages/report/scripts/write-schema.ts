import { writeFileSync } from 'node:fs'
import { reportJsonSchema } from '../src/report-json-schema.ts'

/** Writes report.schema.json beside package.json. Run after a change of the schema; a test fails until it is run. */
writeFileSync(new URL('../report.schema.json', import.meta.url), `${JSON.stringify(reportJsonSchema(), null, 2)}\n`)
