import { failures, type RowResult } from '@convlaws/laws'

/** Whether a row has the verdict of a failure. */
export const fails = ({ verdict }: Pick<RowResult, 'verdict'>): boolean => failures.includes(verdict)
