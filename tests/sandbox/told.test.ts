import { expect, test } from 'vitest'
import type { Job } from '../../src/sandbox/inside/protocol.ts'
import { readTold } from '../../src/sandbox/told.ts'

const job = {
  language: 'javascript',
  cases: [{}, {}],
  limits: { steps: 100, together: 300, fuel: 1000, depth: 10, output: 20, calls: 3 },
} as unknown as Job

const call = { name: 'look', args: [], result: [0, 1], line: 2 }
const line = { line: 1, calls: 0, printed: 0, set: { a: '1' } }
const run = { calls: [call], value: undefined, printed: 'hello', steps: 5, lines: [line] }
const end = (changes: object) => ({ type: 'end', index: 0, run: { ...run, ...changes } })
const element = { type: 'div', props: { dangerouslySetInnerHTML: { __html: '<b>' } }, constructor: undefined }
const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)])

test('what an honest sandbox says goes on as it is, as a copy', () => {
  for (const said of [
    { type: 'alive' },
    { type: 'begin', index: 1 },
    end({}),
    end({
      value: [1, { a: 'x', b: null }],
      stop: { code: 'error', line: 2, type: 'TypeError', message: 'no' },
    }),
    end({ lines: [{ ...line, held: { i: '0' } }] }),
    end({ lines: [{ ...line, cut: true }], stop: { code: 'steps', line: 2, limit: 100 } }),
    { ...end({}), at: [3, 7] },
  ]) {
    const read = readTold(structuredClone(said), job)
    expect(read).toEqual(said)
    expect(read).not.toBe(said)
  }
})

test.each([
  ['an unknown message', { type: 'won' }],
  ['no message', null],
  ['a message with more in it', { type: 'alive', run }],
  ['a case that there is not', { type: 'begin', index: 2 }],
  ['a case by half', { type: 'begin', index: 0.5 }],
  ['no calls', end({ calls: null })],
  ['more calls than are allowed', end({ calls: [call, call, call, call] })],
  ['calls of endless length', end({ calls: Object.assign([], { length: 2 ** 32 - 1 }) })],
  ['a call by an object', end({ calls: [{ ...call, name: element }] })],
  ['printed as a page element', end({ printed: element })],
  ['more printed than is allowed', end({ printed: 'x'.repeat(21) })],
  ['a variable as a page element', end({ lines: [{ ...line, set: { a: element } }] })],
  ['a variable of a huge text', end({ lines: [{ ...line, set: { a: 'x'.repeat(5000) } }] })],
  ['variables as a list', end({ lines: [{ ...line, set: ['1'] }] })],
  ['a line after more than was printed', end({ lines: [{ ...line, printed: 6 }] })],
  ['lines without end', end({ lines: Array.from({ length: 2003 }, () => line) })],
  ['a mark that is none', end({ lines: [{ ...line, cut: 'yes' }] })],
  ['steps below none', end({ steps: -1 })],
  ['steps beyond the limit', end({ steps: 102 })],
  ['steps that are no number', end({ steps: Number.NaN })],
  ['an unknown stop', end({ stop: { code: 'won', line: 1 } })],
  [
    'a stop with an object for its message',
    end({ stop: { code: 'error', line: 1, type: 'E', message: element } }),
  ],
  ['an endless message', end({ stop: { code: 'syntax', line: 1, message: 'x'.repeat(3e6) } })],
  ['a stop named by a prototype', end({ stop: { code: 'constructor', line: 1 } })],
  ['a value of unusual kind', end({ value: new Map() })],
  ['a value with a date in it', end({ value: [new Date(0)] })],
  ['a value as a typed list', end({ value: new Float32Array(3) })],
  ['a value that holds itself', end({ value: nested(200) })],
  ['a value without end', end({ value: Array.from({ length: 500_000 }, () => 0) })],
  ['stars', end({ stars: 3 })],
  ['a place that is none', { ...end({}), at: [1] }],
  ['a place without end', { ...end({}), at: [2 ** 53, 1] }],
  ['a list for a message', [{ type: 'alive' }]],
  ['a message that inherits its kind', Object.create({ type: 'alive' })],
  ['a message with a symbol for its kind', { type: Symbol('alive') }],
  ['a run that is a list', { type: 'end', index: 0, run: [run] }],
  ['a case by a text', { type: 'begin', index: '0' }],
  ['a case by a list', { type: 'begin', index: [0] }],
  ['steps as a great whole number', end({ steps: 5n })],
  ['steps as an object that turns into a number', end({ steps: { valueOf: () => 5 } })],
  ['calls with holes', end({ calls: new Array(2) })],
  ['a line of no number', end({ lines: [{ ...line, line: Number.POSITIVE_INFINITY }] })],
  ['more calls before a line than there were', end({ lines: [{ ...line, calls: 2 }] })],
  [
    'a stop of calls within calls with a text for its number',
    end({ stop: { code: 'depth', line: 1, limit: 'x' } }),
  ],
  [
    'a stop of calls within calls with no number',
    end({ stop: { code: 'depth', line: 1, limit: Number.NaN } }),
  ],
  ['a stop with stars', end({ stop: { code: 'hung', line: 1, stars: 3 } })],
  ['a stop that is a text', end({ stop: 'steps' })],
  ['a value with a function in it', end({ value: [() => 1] })],
  ['a value that is a symbol', end({ value: Symbol('x') })],
  ['printed as a text made anew', end({ printed: new String('hello') })],
] as const)('%s is no answer', (_, said) => {
  expect(() => readTold(said, job)).toThrow(/./)
})
