import * as z from 'zod'
import { reportSchema } from './report-schema.ts'

/** The JSON Schema (draft 2020-12) of a report, made from {@link reportSchema}; published as report.schema.json. */
export function reportJsonSchema(): object {
  const { $schema, ...rest } = z.toJSONSchema(reportSchema, { target: 'draft-2020-12', io: 'input' })
  return {
    $schema,
    title: 'convlaws report',
    description: 'What one run of the laws found for one implementation.',
    ...rest,
  }
}
