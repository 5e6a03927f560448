import reference from '@convlaws/reference'

/** Claims rank 3 only. */
export default { ...reference, name: 'claims-little', version: '1.0.0', capabilities: { ranks: [3] } }
