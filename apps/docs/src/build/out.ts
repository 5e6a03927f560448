import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder that the site is built into. The environment variable SITE_OUT sets it, relative to this app. */
export const out: string = resolve(fileURLToPath(new URL('../../', import.meta.url)), process.env.SITE_OUT ?? 'dist')
