import { type RowResult, type Verdict, verdicts } from '@convlaws/laws'

/** The verdict on one law from those of its rows: the worst; 'skipped' where every row is; rows that are skipped are ignored otherwise. */
export function worstVerdict(rows: readonly Verdict[]): Verdict {
  return verdicts.find((verdict) => verdict !== 'skipped' && rows.includes(verdict)) ?? 'skipped'
}

/** The verdict on each law, in the order of the laws' first rows. */
export function lawVerdicts(rows: readonly Pick<RowResult, 'id' | 'verdict'>[]): ReadonlyMap<string, Verdict> {
  const byLaw = new Map<string, Verdict[]>()
  for (const { id, verdict } of rows) byLaw.set(id, [...(byLaw.get(id) ?? []), verdict])
  return new Map([...byLaw].map(([id, all]) => [id, worstVerdict(all)]))
}
