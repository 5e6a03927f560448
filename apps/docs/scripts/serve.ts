/** Serves the built site and prints its address. PORT sets the port (default 4321), SITE_BASE the path, as for the build. */

import { fileURLToPath } from 'node:url'
import { base } from '../src/build/base.ts'
import { serveFolder } from './serve-folder.ts'

const port = Number(process.env.PORT ?? 4321)
await serveFolder(fileURLToPath(new URL('../dist', import.meta.url)), base, port)
console.log(`The site is at http://localhost:${port}${base} (Ctrl+C ends it).`)
