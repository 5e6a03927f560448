import { readdirSync } from 'node:fs'

const source = new URL('../', import.meta.url)

/** What addresses in the site begin with: names of pages and folders, and of the folders that the build makes. */
const parts = new Set([
  ...['content/docs/', 'pages/'].flatMap((folder) =>
    readdirSync(new URL(folder, source)).map((name) => name.replace(/\..*$/, '')),
  ),
  'api',
  'guides',
])
const languages = ['en', 'ko']

/**
 * The path of a base, with a slash at both ends.
 * @throws Error where the base reads like a part of the site: of a link one could not say whether it has the base already,
 * and Astro takes the language of a page from any part of its address
 */
export function basePath(text: string): string {
  const names = text.split('/').filter((name) => name !== '')
  const taken = names.find((name, place) => (place === 0 && parts.has(name)) || languages.includes(name.toLowerCase()))
  if (taken !== undefined) {
    throw new Error(
      `the site can't be built for SITE_BASE=${text}: '${taken}' is a name that it uses itself; choose another`,
    )
  }
  return ['', ...names, ''].join('/')
}

/** The path that the site is served below. The environment variable SITE_BASE sets it. */
export const base: string = basePath(process.env.SITE_BASE ?? '')
