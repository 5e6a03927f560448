import { lawRunnerElement } from './law-runner.ts'

/** Registers `<law-runner>`, once, with what makes its workers; without a page it does nothing. */
export function defineLawRunner(createWorker: () => Worker): void {
  if (typeof customElements === 'undefined' || customElements.get('law-runner')) return
  customElements.define('law-runner', lawRunnerElement(createWorker))
}
