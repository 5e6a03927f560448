/** Says that the command was used wrongly, in one line; the command exits with 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
