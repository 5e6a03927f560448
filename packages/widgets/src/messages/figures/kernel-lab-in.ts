import type { InEachLanguage } from '../words.ts'
import type { FigureWords } from './figure-words.ts'
import type { KernelLabMessages } from './kernel-lab.ts'
import { kernelLabEn as en } from './kernel-lab-en.ts'
import { kernelLabKo as ko } from './kernel-lab-ko.ts'

/** What the kernel lab says, in each language. */
export const kernelLabWords: InEachLanguage<FigureWords<KernelLabMessages>> = { en, ko }
