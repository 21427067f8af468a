import { describe, expect, test } from 'vitest'
import { sizeOf } from '../../src/coding/size.ts'

describe('the size of a program', () => {
  test('leaves out comments, empty lines and lone brackets', () => {
    expect(sizeOf('// a\n\nlet x = 1 // b\n{\n}\n', 'javascript')).toEqual({ lines: 1, statements: 1 })
    expect(sizeOf('# a\n\nx = "# not a comment"\n', 'python')).toEqual({ lines: 1, statements: 1 })
  })

  test('is not made smaller by writing several statements in one line', () => {
    expect(sizeOf('a(); b(); c()', 'javascript').statements).toBe(3)
    expect(sizeOf('while (x()) { a(); if (y) b() }', 'javascript').statements).toBe(4)
    expect(sizeOf('while x(): a(); b()', 'python').statements).toBe(3)
  })

  test('counts the head of a loop once, whatever its brackets hold', () => {
    expect(sizeOf('for (let i = 0; i < 3; i++) {\n  a(i)\n}', 'javascript').statements).toBe(2)
    expect(sizeOf('x = {1: 2,\n 3: 4}', 'python').statements).toBe(1)
  })
})
