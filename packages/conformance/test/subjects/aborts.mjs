import { likeReference } from './like-reference.mjs'

/** Ends the process as a crash in native code does. */
export default () => likeReference('aborts', () => process.abort())
