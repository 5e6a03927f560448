import type { Profile } from './report.ts'

/** Cases of each row, by profile. A soak makes rounds of so many until its time is over. */
export const runsOfProfile: { readonly [profile in Profile]: number } = { quick: 100, standard: 600, soak: 600 }
