import { createReadStream, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { extname, join, normalize } from 'node:path'

/** Content types of the files that the site has; a plain file server knows as much. */
const types: { readonly [extension: string]: string } = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
}

/** A path that the system refuses, such as one that is too long, is no file either. */
function isFile(path: string): boolean {
  try {
    return statSync(path).isFile()
  } catch {
    return false
  }
}

/** The path that a request asks for; undefined where its address is malformed. */
function pathOf(address: string): string | undefined {
  try {
    return decodeURIComponent(new URL(address, 'http://localhost').pathname)
  } catch {
    return undefined
  }
}

/** Serves the files of a folder below a path, and nothing else: no rewriting, no headers but the content type. Port 0 takes a free one. */
export function serveFolder(folder: string, base: string, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    const path = pathOf(request.url ?? '/')
    const inside = path?.startsWith(base) ? normalize(path.slice(base.length)) : '..'
    const wanted = join(folder, inside, path?.endsWith('/') ? 'index.html' : '')
    const found = !inside.startsWith('..') && isFile(wanted)
    const file = found ? wanted : join(folder, '404.html')
    response.writeHead(found ? 200 : 404, { 'content-type': types[extname(file)] ?? 'application/octet-stream' })
    if (isFile(file)) createReadStream(file).pipe(response)
    else response.end()
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve(server))
  })
}
