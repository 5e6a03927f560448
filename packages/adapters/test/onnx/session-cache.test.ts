import { expect, test } from 'vitest'
import { createSessionCache } from '../../src/onnx/session-cache.ts'

/** Sessions that tell a log when they are made and released. */
function observed(capacity: number) {
  const log: string[] = []
  const cache = createSessionCache<{ release(): Promise<void> }>(capacity)
  const create = (key: string) => async () => {
    log.push(`made ${key}`)
    return {
      release: async () => {
        log.push(`released ${key}`)
      },
    }
  }
  const use = (key: string, body: () => Promise<void> = async () => {}) => cache.use(key, create(key), body)
  return { log, cache, use }
}

test('a session is made once for a key', async () => {
  const { log, use } = observed(2)
  await use('a')
  await use('a')
  expect(log).toEqual(['made a'])
})

test('beyond the capacity the least recently used session is released', async () => {
  const { log, use } = observed(2)
  for (const key of ['a', 'b', 'a', 'c']) await use(key)
  expect(log).toEqual(['made a', 'made b', 'made c', 'released b'])
})

test('a session is released only after its last use has ended', async () => {
  const { log, use } = observed(1)
  let finish = () => {}
  const slow = use('a', () =>
    new Promise<void>((resolve) => {
      finish = resolve
    }).then(() => void log.push('used a')),
  )
  const other = use('b')
  await new Promise((resolve) => setImmediate(resolve))
  expect(log).not.toContain('released a')
  finish()
  await Promise.all([slow, other])
  expect(log.indexOf('released a')).toBeGreaterThan(log.indexOf('used a'))
})

test('a failing use rejects and leaves the session usable', async () => {
  const { log, use } = observed(1)
  await expect(use('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  await use('a')
  expect(log).toEqual(['made a'])
})

test('a session that cannot be made rejects its users and is not kept', async () => {
  const { log, cache, use } = observed(1)
  const fails = () => Promise.reject(new Error('no session'))
  await expect(cache.use('a', fails, async () => {})).rejects.toThrow('no session')
  await use('a')
  expect(log).toEqual(['made a'])
})

test('clear releases everything, and the cache can be used again', async () => {
  const { log, cache, use } = observed(2)
  await use('a')
  await use('b')
  await cache.clear()
  await cache.clear()
  await use('a')
  expect(log).toEqual(['made a', 'made b', 'released a', 'released b', 'made a'])
})
