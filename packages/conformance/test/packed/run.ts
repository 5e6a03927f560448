import { spawn } from 'node:child_process'

/** How a program ended, and what it wrote. */
export interface Outcome {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
  /** Both streams, for what a runner may write to either. */
  readonly output: string
}

/** Variables of the runner of these tests that would change what a program does. */
const ofThisRunner = /^(VITEST|JEST|NODE_|FORCE_COLOR|CONVLAWS_|TEST$|DEV$|PROD$|MODE$|SSR$|BASE_URL$)/

const environment: NodeJS.ProcessEnv = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofThisRunner.test(name))),
  ...(process.env.NODE_EXTRA_CA_CERTS && { NODE_EXTRA_CA_CERTS: process.env.NODE_EXTRA_CA_CERTS }),
  NO_COLOR: '1',
}

/** Runs a program in a folder to its end. Rejects only where it cannot be started. */
export function run(folder: string, program: string, ...args: readonly string[]): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: folder, env: environment, stdio: ['ignore', 'pipe', 'pipe'] })
    const written = { stdout: '', stderr: '', output: '' }
    for (const stream of ['stdout', 'stderr'] as const) {
      child[stream].setEncoding('utf8').on('data', (text: string) => {
        written[stream] += text
        written.output += text
      })
    }
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, ...written }))
  })
}

/** Runs a program that must succeed. @throws Error with what it wrote, where its exit code is not 0 */
export async function runToSuccess(folder: string, program: string, ...args: readonly string[]): Promise<Outcome> {
  const outcome = await run(folder, program, ...args)
  if (outcome.code === 0) return outcome
  throw new Error(`${program} ${args.join(' ')}: exit code ${outcome.code}\n${outcome.output}`)
}
