import { gradientExtras } from '../models/gradient/gradient-extras.ts'
import { gradientFigureWith } from './gradient-figure-with.ts'

/** `<conv-gradient>`: backpropagation through one layer, painted or collected, step by step. */
export const gradientFigure: ReturnType<typeof gradientFigureWith> = gradientFigureWith(() => gradientExtras)
