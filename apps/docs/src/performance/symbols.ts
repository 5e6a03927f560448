import type { Results } from './results.ts'

/** Symbols of Plot that can be told apart: its triangle2, square2 and diamond2 look like those without the 2. */
const shapes = [
  'circle',
  'square',
  'triangle',
  'diamond',
  'star',
  'cross',
  'wye',
  'times',
  'plus',
  'asterisk',
  'hexagon',
] as const

/** What a contestant is drawn as, by its id. */
export type Symbols = ReadonlyMap<string, (typeof shapes)[number]>

/** A symbol for each contestant of a run, so that it has the same one in every chart. */
export function symbolsOf({ contestants }: Pick<Results, 'contestants'>): Symbols {
  if (contestants.length > shapes.length) {
    throw new Error(`there are ${contestants.length} contestants and ${shapes.length} symbols; add a symbol`)
  }
  return new Map(contestants.map(({ id }, place) => [id, shapes[place]!]))
}
