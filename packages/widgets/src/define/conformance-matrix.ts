import { conformanceMatrixElement } from '../elements/conformance-matrix.ts'

if (typeof customElements !== 'undefined' && !customElements.get('conformance-matrix'))
  customElements.define('conformance-matrix', conformanceMatrixElement())
