import type { Words } from '../words.ts'
import type { FigureMessages } from './figure.ts'

/** What a figure says in one language: its own words, and those of every figure. */
export type FigureWords<Own> = Words<Own, FigureMessages>
