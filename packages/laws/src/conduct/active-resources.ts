/** What keeps a Node process alive, as far as this runtime tells. */
interface Runtime {
  readonly process?: { readonly getActiveResourcesInfo?: () => string[] }
}

/** Resources that come and go by themselves while files are read and promises settle. */
const passing = /^(FS|Immediate|TickObject|CloseReq|TTY|Pipe|GetAddrInfo)/

/** Turns of the event loop to wait for what is being closed. */
const turns = 20

const soon = () => new Promise<void>((resolve) => setTimeout(resolve, 1))

/** Names with a number each, so that a second timer is told from the first. */
function listed(): string[] {
  const counts = new Map<string, number>()
  const names = (globalThis as Runtime).process?.getActiveResourcesInfo?.() ?? []
  return names
    .filter((name) => !passing.test(name))
    .map((name) => {
      counts.set(name, (counts.get(name) ?? 0) + 1)
      return `${name} ${counts.get(name)}`
    })
}

/**
 * What the process holds at this moment: timers, ports, workers and sockets, each with a number. Empty where the runtime
 * does not tell. With `expected`, waits a few turns of the event loop for anything beyond it to go away.
 */
export async function activeResources(expected?: readonly string[]): Promise<readonly string[]> {
  let held = listed()
  for (let turn = 0; expected && turn < turns && held.some((name) => !expected.includes(name)); turn++) {
    await soon()
    held = listed()
  }
  return held
}
