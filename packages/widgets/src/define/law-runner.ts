/** Defining `<law-runner>`, apart from the package's main entry since a page that has one needs nothing else. */
export { defineLawRunner } from '../elements/define-law-runner.ts'
