/** A picture that is drawn by a program. */
export type SampleName = 'scene' | 'disc' | 'strokes' | 'checker'

/** The names of the sample pictures. */
export const sampleNames: readonly SampleName[] = ['scene', 'disc', 'strokes', 'checker']
