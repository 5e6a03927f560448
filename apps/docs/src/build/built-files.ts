import { globSync, readFileSync } from 'node:fs'

/** The files of a built site by their paths below its folder: texts of pages, '' for other files. */
export function builtFiles(folder: string): Map<string, string> {
  const files = globSync('**/*.*', { cwd: folder })
  return new Map(files.map((file) => [file, file.endsWith('.html') ? readFileSync(`${folder}/${file}`, 'utf8') : '']))
}
