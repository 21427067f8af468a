/** What the text editor does with a paste, and what it goes on indenting with. */
import { Text } from '@codemirror/state'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { columnsOf, unitAt } from '../../src/coding/editor/indents.ts'
import { clean } from '../../src/coding/editor/paste.ts'

describe('a paste', () => {
  test.each([
    [
      'no-break spaces',
      'def search(start,\u00a0goal):\n\u00a0\u00a0return 1',
      'def search(start, goal):\n  return 1',
      3,
    ],
    ['a zero-width space', 'way\u200b = 1', 'way = 1', 1],
    ['a byte order mark', '\ufeffx = 1', 'x = 1', 1],
    ['a soft hyphen', 'go\u00adal = 1', 'goal = 1', 1],
    ['marks of direction', '\u200fx\u202c = 1', 'x = 1', 2],
    ['line separators', 'x = 1\u2028y = 2\u2029', 'x = 1\ny = 2\n', 2],
    ['a separator after a remark', '# one\u2028y = 2', '# one\ny = 2', 1],
    ['full-width spaces', 'if x:\n\u3000\u3000y\u3000= 1', 'if x:\n    y = 1', 3],
    ['other spaces', 'x\u2003=\u20091\u205f', 'x = 1 ', 3],
    ['Windows and old Mac line ends', 'x = 1\r\ny = 2\rz = 3', 'x = 1\ny = 2\nz = 3', 0],
    ['a value within a text', 'f"{a\u00a0+ b}\u00a0c"', 'f"{a + b}\u00a0c"', 1],
  ])('is cleaned of %s', (_what, pasted, text, signs) => {
    expect(clean(pasted, 'python')).toEqual({ text, signs })
  })

  test.each([
    ['a text', 'x = "a\u00a0b\u200b\u3000"'],
    ['a remark', 'x = 1 # a\u00a0b\u200b\u3000'],
    ['a long text', 'x = """\n\u00a0\u200b\n"""'],
    ['quotes that can be seen', 'print(“hi”，１２)'],
    ['names of any script', '鄰格 = größe'],
    ['Tabs', 'if x:\n\ty = 1'],
  ])('keeps %s as it is', (_what, pasted) => {
    expect(clean(pasted, 'python')).toEqual({ text: pasted, signs: 0 })
  })

  test('into a text or a remark stays as it is', () => {
    expect(clean('a\u00a0b', 'python', 'x = "', '"').text).toBe('a\u00a0b')
    expect(clean('a\u00a0b', 'javascript', '// ', '\nlet x').text).toBe('a\u00a0b')
    expect(clean('a\u00a0b', 'python', 'x = ', '').text).toBe('a b')
  })

  test('has nothing left to clean once it has been', () => {
    const piece = fc.constantFrom(
      ...'ab "\'#\n\t\\{}()f=1',
      '\u00a0',
      '\u200b',
      '\u3000',
      '\ufeff',
      '\u2028',
      '，',
      '😀',
    )
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const once = clean(pieces.join(''), 'python').text
        expect(clean(once, 'python').text).toBe(once)
      }),
    )
  })
})

describe('an indent', () => {
  const unit = (text: string, line: number) => unitAt(Text.of(text.split('\n')), line, '    ')

  test('goes on with Tabs where the lines above have them', () => {
    expect(unit('def f(a):\n\tb = 1\n', 3)).toBe('\t')
    expect(unit('def f(a):\n\tif b:\n\t\treturn 1\n', 4)).toBe('\t')
  })

  test('goes on with the spaces by which the program steps in', () => {
    expect(unit('def f(a):\n  if b:\n    return 1\n', 4)).toBe('  ')
    expect(unit('def f(a):\n    b = 1\n', 3)).toBe('    ')
  })

  test('takes what stands nearest above, else below, else what is usual', () => {
    const mixed = 'def f(a):\n\treturn a\ndef g(a):\n    return a\n'
    expect([unit(mixed, 2), unit(mixed, 5)]).toEqual(['\t', '    '])
    expect(unit('def f(a):\n\ndef g(a):\n\treturn a', 2)).toBe('\t')
    expect(unit('x = 1', 1)).toBe('    ')
  })

  test('is as wide as Python counts it', () => {
    const widths = ['\t', '    \t', '        \t', '\t\t', ' \t ']
    expect(widths.map((indent) => columnsOf(indent, 8))).toEqual([8, 8, 16, 16, 9])
  })
})
