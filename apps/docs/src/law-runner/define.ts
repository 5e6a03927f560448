/** Registers `<law-runner>` for pages of this site. The worker, and with it the laws, is loaded when a run begins. */
import { defineLawRunner } from '@convlaws/widgets/define/law-runner'

defineLawRunner(() => new Worker(new URL('./law-worker.ts', import.meta.url), { type: 'module' }))
