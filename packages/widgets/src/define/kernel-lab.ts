/** Registers `<conv-kernel-lab>`. */
import { kernelLabElement } from '../elements/kernel-lab.ts'

if (typeof customElements !== 'undefined' && !customElements.get('conv-kernel-lab'))
  customElements.define('conv-kernel-lab', kernelLabElement())
