import { describe, expect, test } from 'vitest'
import { digitOf, isLetter } from '../../src/ui/keys.ts'

const pressed = (key: string, code: string, shiftKey = false) => ({ key, code, shiftKey })

describe('the key of a letter', () => {
  test.each([
    ['small', pressed('s', 'KeyS')],
    ['with Caps Lock', pressed('S', 'KeyS')],
    ['on a Russian layout', pressed('ы', 'KeyS')],
    ['on a Russian layout with Caps Lock', pressed('Ы', 'KeyS')],
    ['on a Greek layout', pressed('σ', 'KeyS')],
    ['under an input method', pressed('Process', 'KeyS')],
    ['elsewhere on the keyboard, on a Dvorak layout', pressed('s', 'Semicolon')],
  ])('acts %s', (_how, event) => {
    expect(isLetter(event, 's')).toBe(true)
  })

  test.each([
    ['another letter in its place, on a Dvorak layout', pressed('o', 'KeyS')],
    ['a sign in its place', pressed(',', 'KeyS')],
    ['an accented Latin letter in its place', pressed('ş', 'KeyS')],
    ['a key of another name', pressed('Shift', 'ShiftLeft')],
  ])('does not act for %s', (_what, event) => {
    expect(isLetter(event, 's')).toBe(false)
  })
})

test.each([
  ['1', 'Digit1', false, 1],
  ['2', 'Numpad2', false, 2],
  ['&', 'Digit1', false, 1],
  ['é', 'Digit2', false, 2],
  ["'", 'Digit4', false, 4],
  ['1', 'Digit1', true, 1],
  ['!', 'Digit1', true, undefined],
  ['ArrowLeft', 'Numpad4', false, undefined],
])('the key %s of %s (Shift: %s) is the digit %s', (key, code, shift, digit) => {
  expect(digitOf(pressed(key, code, shift))).toBe(digit)
})
