import { ConvError } from '@convlaws/spec'

/**
 * What `load` imports from one package.
 * @throws ConvError 'unsupported', naming the package to install, where it or a package that it needs is not found.
 */
export async function loadLibrary<T>(packageName: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load()
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException
    if (code !== 'ERR_MODULE_NOT_FOUND' && code !== 'MODULE_NOT_FOUND') throw cause
    const error = new ConvError({
      code: 'unsupported',
      message: `${packageName} is not installed; npm install ${packageName} (${message})`,
    })
    error.cause = cause
    throw error
  }
}
