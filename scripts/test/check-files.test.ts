import { expect, test } from 'vitest'
import { objection } from '../check-files.ts'

const lines = (count: number): string => 'const x = 1\n'.repeat(count)

test('200 lines are allowed', () => expect(objection(lines(200))).toBeUndefined())
test('201 lines are not', () => expect(objection(lines(201))).toContain('has 201 lines'))
test('a first line may give the reason', () => {
  const reason = '// Longer than 200 lines because it is a table.\n'
  expect(objection(reason + lines(300))).toBeUndefined()
  expect(objection(`#!/usr/bin/env node\n${reason}${lines(300)}`)).toBeUndefined()
  expect(objection(lines(300) + reason)).toContain('has 301 lines')
})
