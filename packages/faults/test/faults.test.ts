import { readdirSync } from 'node:fs'
import { everyCapability } from '@convlaws/spec'
import { describe, expect, test } from 'vitest'
import * as api from '../src/index.ts'
import { faultById, faultClasses, faults } from '../src/index.ts'

const camelCase = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
const filesOf = (faultClass: string) => readdirSync(new URL(`../src/${faultClass}`, import.meta.url)).sort()
const files = faultClasses.flatMap((faultClass) => filesOf(faultClass).map((file) => [faultClass, file] as const))

describe('the list', () => {
  test('has one fault for each file, in the order of the folders', () => {
    expect(faults.map((fault) => [fault.class, `${fault.id}.ts`])).toEqual(files)
  })

  test('is the list of the exports named after the files', () => {
    const named = faults.map((fault) => (api as Record<string, unknown>)[camelCase(fault.id)])
    expect(named).toEqual(faults)
  })

  test('is found by id', () => {
    for (const fault of faults) expect(faultById(fault.id)).toBe(fault)
    expect(faultById('no-such-fault')).toBeUndefined()
  })
})

describe.each(faults.map((fault) => [fault.id, fault] as const))('%s', (_, fault) => {
  test('says in one sentence what goes wrong, and links to pages of issues or changes', () => {
    expect(fault.title).toMatch(/^['A-Z].*\.$/)
    for (const link of fault.modelledOn)
      expect(link).toMatch(/^https:\/\/github\.com\/[\w.-]+\/[\w.-]+\/(issues|pull)\/\d+$/)
  })

  test('creates implementations that bear its id and have all operations', () => {
    const implementation = fault.create()
    expect(implementation).not.toBe(fault.create())
    expect(implementation).toMatchObject({ contract: 1, name: fault.id })
    expect(Object.keys(implementation.capabilities)).toEqual(Object.keys(everyCapability))
    expect(implementation[fault.operation]).toBeTypeOf('function')
  })
})
