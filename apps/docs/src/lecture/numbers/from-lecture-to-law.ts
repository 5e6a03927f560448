import { faults } from '@convlaws/faults'
import { laws } from '@convlaws/laws'

/** How many laws and known faults there are. */
export const lawCount: number = laws.length
export const faultCount: number = faults.length
