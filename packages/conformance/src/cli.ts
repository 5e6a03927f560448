#!/usr/bin/env node
/** The command `convlaws`. */
import module from 'node:module'

// Before anything of the command is loaded: compiled code is kept for the next start, where this Node can.
module.enableCompileCache?.()
const { runCommand } = await import('./command/program.ts')

// A reader that closes the pipe early, such as `head`, is no failure: what is left to be said is lost, and the run goes on to
// its files and its own exit code.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
}
process.exitCode = await runCommand(process.argv.slice(2))
