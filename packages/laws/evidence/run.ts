/** Runs one of the scripts of this folder by name: `pnpm evidence <name> [options]`. */
const scripts = ['kill-matrix', 'counterexample-sizes', 'soak', 'quick-time', 'test-time', 'write-figures']

const [name = ''] = process.argv.splice(2, 1)
if (!scripts.includes(name)) {
  process.stderr.write(`evidence: '${name}' is not known; it must be one of ${scripts.join(', ')}\n`)
  process.exit(2)
}
await import(`./${name}.ts`)
