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

/** Fields that answer otherwise each time they are read. */
function getting(fields: Record<string, readonly unknown[]>): object {
  const made = { ...run }
  for (const [name, answers] of Object.entries(fields)) {
    let turn = 0
    Object.defineProperty(made, name, { get: () => answers[turn++ % answers.length], enumerable: true })
  }
  return made
}

function ring(): object {
  const made: Record<string, unknown> = {}
  made.again = made
  return made
}

function ringOfLists(): unknown[] {
  const made: unknown[] = []
  made.push(made)
  return made
}

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
    end({ value: { '\ud83d': ['\ude00'] }, printed: 'hell\ud83d' }),
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
  ['a value that is no number', end({ value: Number.NaN })],
  ['a value with endless numbers deep in it', end({ value: [1, { a: [2, Number.NEGATIVE_INFINITY] }] })],
  ['a value that is less than none by a sign', end({ value: [-0] })],
  ['a call with no number among its values', end({ calls: [{ ...call, args: [[Number.NaN]] }] })],
  ['a call that was answered with endless', end({ calls: [{ ...call, result: { a: 1 / 0 } }] })],
  ['a value with nothing in a list', end({ value: [1, undefined] })],
  ['a value with nothing by a name', end({ value: { a: undefined } })],
  ['a call with nothing among its values', end({ calls: [{ ...call, args: [undefined] }] })],
  ['a value with holes', end({ value: Object.assign(new Array(3), { 0: 1, 2: 3 }) })],
  ['a value of holes alone', end({ value: new Array(300_000) })],
  ['a value of a great whole number', end({ value: [5n] })],
  ['a value of a million', end({ value: Array.from({ length: 1_000_000 }, (_, i) => i) })],
  ['a value of a million by name', end({ value: Object.fromEntries(Object.entries('x'.repeat(1e6))) })],
  [
    'values that are too many together',
    end({ value: Array.from({ length: 9 }, () => Array(50_000).fill(0)) }),
  ],
  ['a text without end in a value', end({ value: ['x'.repeat(100_001)] })],
  ['a name without end in a value', end({ value: { ['x'.repeat(100_001)]: 1 } })],
  ['a value of a class', end({ value: [new (class Line {})()] })],
  ['a value without a prototype', end({ value: [Object.create(null)] })],
  ['a value as bytes', end({ value: { bytes: new Uint8Array(2).buffer } })],
  ['a value as a typed list in a list', end({ value: [new BigInt64Array(1)] })],
  ['a value that is an error', end({ value: new Error('no') })],
  ['a value that is a set', end({ value: [new Set([1])] })],
  ['a value that is a pattern', end({ value: /x/ })],
  ['a value that goes round', end({ value: ring() })],
  ['a list that goes round', end({ value: [ringOfLists()] })],
  ['a list with names in it', end({ value: Object.assign([1, 2], { stars: 3 }) })],
  ['calls with a name in them', end({ calls: Object.assign([call], { stars: 3 }) })],
  ['a step less than none by a sign', end({ steps: -0 })],
  ['a case less than none by a sign', { type: 'begin', index: -0 }],
  ['a line by half', end({ lines: [{ ...line, line: 1.5 }] })],
  ['a line that is no number', end({ lines: [{ ...line, line: Number.NaN }] })],
  ['no number of calls before a line', end({ lines: [{ ...line, calls: Number.NaN }] })],
  ['no number of signs before a line', end({ lines: [{ ...line, printed: Number.NaN }] })],
  ['a call on a line that is no number', end({ calls: [{ ...call, line: Number.NaN }] })],
  ['a stop on a line that is no number', end({ stop: { code: 'hung', line: Number.NaN } })],
  ['a limit without end', end({ stop: { code: 'steps', line: 1, limit: 1 / 0 } })],
  ['a case that is no number', { type: 'end', index: Number.NaN, run }],
  ['a place that is no number', { ...end({}), at: [Number.NaN, 1] }],
  ['a place with a hole', { ...end({}), at: Object.assign(new Array(2), { 0: 1 }) }],
  ['a field by a sign of its own', { type: 'alive', [Symbol('won')]: 3 }],
  ['a field that does not show', Object.defineProperty({ type: 'alive' }, 'won', { value: 3 })],
  [
    'a field that is worked out when it is read',
    { type: 'end', index: 0, run: getting({ steps: [5, 1e9] }) },
  ],
  ['a value that is worked out when it is read', end({ value: getting({ a: [1, 2] }) })],
  [
    'an entry that is worked out when it is read',
    end({ value: Object.defineProperty([1], 0, { get: () => 1 }) }),
  ],
] as const)('%s is no answer', (_, said) => {
  expect(() => readTold(said, job)).toThrow(/./)
})
