/** An implementation of one's own, as the command takes it: a module whose default export follows the contract. */
export { swapsPaddingEnds as default } from './swaps-padding-ends.js'
