import { isAbsolute, relative, sep } from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * How a script in a folder imports the module at a path: relative to the folder, or as an address where nothing relative
 * leads there, as to another drive. A specifier is read as an address, in which '%', '#' and '?' have a meaning, and as the
 * name of a package unless it begins with './' or '../'.
 */
export function moduleSpecifier(path: string, folder: string): string {
  const steps = relative(folder, path)
  if (isAbsolute(steps)) return pathToFileURL(path).href
  const address = steps.split(sep).map(encodeURIComponent).join('/')
  return address.startsWith('../') ? address : `./${address}`
}
