/**
 * Names of files, without their ending, for things of some names: what a file name cannot hold is a dash, and one that
 * was there before, in capitals or not, gets a number.
 */
export function fileNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    const plain = name.replaceAll(/[^\w.-]+/g, '-')
    let free = plain
    for (let again = 2; taken.has(free.toLowerCase()); again++) free = `${plain}-${again}`
    taken.add(free.toLowerCase())
    return free
  })
}
