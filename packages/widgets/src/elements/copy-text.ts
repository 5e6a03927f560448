/** Copies a text; false where the browser does not let it, as in a page that does not come over a safe connection. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
