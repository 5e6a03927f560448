/**
 * Serves the built site and prints its address. PORT sets the port (default 4321), SITE_BASE and SITE_OUT the path and the
 * folder, as for the build.
 */

import { base } from '../src/build/base.ts'
import { out } from '../src/build/out.ts'
import { serveFolder } from './serve-folder.ts'

const port = Number(process.env.PORT ?? 4321)
await serveFolder(out, base, port)
console.log(`The site is at http://localhost:${port}${base} (Ctrl+C ends it).`)
