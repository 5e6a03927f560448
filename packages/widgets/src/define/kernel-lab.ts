/** Registers `<conv-kernel-lab>`. */
import { kernelLabElement } from '../elements/kernel-lab.ts'

const loaders = {
  en: async () => (await import('../messages/figures/kernel-lab-en.ts')).kernelLabEn,
  ko: async () => (await import('../messages/figures/kernel-lab-ko.ts')).kernelLabKo,
}

if (typeof customElements !== 'undefined' && !customElements.get('conv-kernel-lab'))
  customElements.define('conv-kernel-lab', kernelLabElement(loaders))
