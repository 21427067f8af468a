import { afterEach, expect, test, vi } from 'vitest'
import { hasWebAssembly } from '../../src/sandbox/hasWebAssembly.ts'

afterEach(() => void vi.unstubAllGlobals())

test('WebAssembly is found where it works', () => {
  expect(hasWebAssembly()).toBe(true)
})

test.each([
  ['is not there', undefined],
  [
    'is there and a page’s policy forbids it',
    {
      Module: class {
        constructor() {
          throw new EvalError('Refused to compile')
        }
      },
    },
  ],
])('it is not found where it %s', (_, it) => {
  vi.stubGlobal('WebAssembly', it)
  expect(hasWebAssembly()).toBe(false)
})
