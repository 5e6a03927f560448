import { every } from './gather.ts'

/** For each group, those of its `each` channels that `chosen` lists, counted over all groups. */
export const inEachGroup = (groups: number, each: number, chosen: readonly number[]): number[] =>
  every(groups).flatMap((group) => chosen.map((channel) => group * each + channel))
