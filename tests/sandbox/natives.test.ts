/**
 * Programs on levels with TensorFlow.js do what they like with the language and with the library. They end by themselves or
 * by what is counted, and it is their own mistake, told by its name, never the machine's.
 */
import { describe, expect, test } from 'vitest'
import type { ProgramRun } from '../../src/engine/index.ts'
import { runProgram } from '../../src/sandbox/node.ts'

const limits = { steps: 200_000, together: 600_000, fuel: 20_000_000, depth: 120, output: 6000, calls: 600 }

async function run(source: string, world = 'plain'): Promise<ProgramRun> {
  const input = world === 'learner' ? { xs: [1, 2], ys: [1, 3] } : {}
  const cases = [{ input, seed: 1, trace: true }]
  const asked = { language: 'javascript', source, world, tensorflow: true, cases, limits } as const
  const [one] = await runProgram(asked)
  if (!one) throw new Error('no run')
  return one
}
const codeOf = async (source: string, world?: string) => (await run(source, world)).stop?.code

const deep = 'let a = []\nfor (let i = 0; i < 100; i++) a = [a]\n'

describe('an answer that is no plain data', () => {
  test.each([
    [`${deep}return a`, 'error'],
    [`${deep}return { a }`, 'error'],
    [`${deep}return { toJSON: () => a }`, 'error'],
    ['const a = []\na.push(a)\nreturn a', 'error'],
    ['const a = []\na.length = 4e9\nreturn [a]', 'hung'],
    ['const a = []\na.length = 4e9\nreturn { a: { b: a } }', 'hung'],
    ['return { length: 4e9, a: "x".repeat(200000) }', 'memory'],
    ['return "x".repeat(200000)', 'memory'],
    ['return Array.from({ length: 500000 }, () => 1)', 'hung'],
    ['return [() => 1, Symbol.iterator]', 'error'],
    ['return [1n]', 'error'],
    ['return { toJSON: () => undefined }', 'error'],
    ['return { toJSON() { return { toJSON: this.toJSON } }, b: [10n] }', 'error'],
    ['return { get x() { const a = []\na.length = 4e9\nreturn [a] } }', 'hung'],
    ['return new Map([[1, 2]])', 'error'],
    ['return [new Set([1, 2])]', 'error'],
    ['return Object.create({ a: 1 })', 'error'],
    ['return tf.sequential()', 'error'],
    ['return [tf.tensor([1, 2])]', 'error'],
    ['return tf.train.sgd(1)', 'error'],
    ['return [tf.scalar(0).div(0).arraySync(), 1]', 'error'],
  ])('by %j is a mistake of the program', async (body, code) => {
    expect(await codeOf(`function learn(xs, ys) {\n${body}\n}`, 'learner')).toBe(code)
  })

  test('a row of numbers from a tensor is an answer', async () => {
    const one = await run('function learn(xs, ys) { return tf.tensor([0.5, 2]).dataSync() }', 'learner')
    expect(one).toMatchObject({ value: [0.5, 2] })
    expect(one.stop).toBeUndefined()
  })
})

const endless = '{ [Symbol.iterator]: () => ({ next: Object }) }'

describe('what the language does by itself ends by what it costs', () => {
  test.each([
    [
      'class S extends Set {}\nS.prototype[Symbol.iterator] = () => ({ next: Math.max })\nlet s = new S()\nprint(s)',
      undefined,
    ],
    ['let s = new Map()\ns[Symbol.iterator] = () => ({ next: Math.max })\nprint(s)', undefined],
    ['let a = [1]\na.slice = () => ({ map: Math.max })\nprint(a)', undefined],
    ['let t = { toString: null }\nthrow t', 'error'],
    ['let e = new Error("x")\ne.name = { toString() { throw 1 } }\nthrow e', 'error'],
    ['let e = new Error("x")\nObject.defineProperty(e, "message", { get() { throw e } })\nthrow e', 'error'],
    [`for (const one of ${endless});`, 'hung'],
    [`[...${endless}]`, 'memory'],
    [`Math.max(...${endless})`, 'memory'],
    [`const [...a] = ${endless}`, 'memory'],
    [`new Set(${endless})`, 'hung'],
    ['new Map({ [Symbol.iterator]: () => ({ next: () => ({ value: [1, 2] }) }) })', 'hung'],
    ['Object.fromEntries({ [Symbol.iterator]: () => ({ next: () => ({ value: [1, 2] }) }) })', 'hung'],
    [`Array.from(${endless})`, 'memory'],
    ['[].includes.call({ length: 2 ** 53 - 1 }, 1)', 'hung'],
    ['[].sort.call({ length: 2 ** 32 })', 'hung'],
    ['[].some.call({ length: 2 ** 53 - 1 }, isNaN)', 'hung'],
    ['[].reduce.call({ length: 2 ** 53 - 1, 0: 1 }, Math.max)', 'hung'],
    ['[].forEach.call({ length: 2 ** 53 - 1 }, Math.max)', 'hung'],
    ['[].findLast.call({ length: 2 ** 53 - 1 }, isNaN)', undefined],
    ['[].join.call({ length: 2 ** 32 }, "abc")', 'memory'],
    [
      '[].concat.call([], Object.assign([], { length: 4e9 }), Object.assign([], { length: 4e9 })).indexOf(1)',
      'hung',
    ],
    ['"x".padEnd({ valueOf: () => 2 ** 29 })', 'memory'],
    ['String.prototype.repeat.call({ toString: () => "x".repeat(10000) }, 50000)', 'memory'],
    ['/^(a+)+$/.test("a".repeat(40) + "b")', 'hung'],
    ['"a".repeat(40).concat("b").match(/^(a|aa)+$/)', 'hung'],
    ['JSON.parse("[".repeat(100000) + "]".repeat(100000))', 'depth'],
    ['String.raw({ raw: { length: 2 ** 53 - 1 } })', 'memory'],
    ['Reflect.ownKeys', 'error'],
  ])('%j', async (source, code) => {
    expect(await codeOf(source)).toBe(code)
  })
})

const net = (layers: string) => `const m = tf.sequential({ layers: [${layers}] })\n`
const dense = (units: string) => `tf.layers.dense({ units: ${units}, inputShape: [1] })`

describe('what is asked of TensorFlow.js is counted before it is done, or is a mistake told of', () => {
  test.each([
    ['tf.tensor({ length: 2 ** 40 })', 'error'],
    ['const a = []\na.length = 4e9\ntf.tensor(a)', 'memory'],
    [`${deep}tf.tensor(a)`, 'error'],
    ['tf.reshape(tf.zeros([4]), [2 ** 40, 2 ** -38])', 'steps'],
    ['tf.pad(tf.zeros([2]), [[1e9, 1e9]])', 'steps'],
    ['tf.range(0, 1e12, 1e-3)', 'steps'],
    ['tf.linspace(0, 1, 1e12)', 'steps'],
    ['tf.eye(1e6)', 'steps'],
    ['tf.zeros([1e9, 0]).arraySync()', 'steps'],
    ['tf.unstack(tf.zeros([1e8, 0]))', 'steps'],
    ['tf.split(tf.zeros([0]), 1e9)', 'steps'],
    ['tf.zeros([0]).split(1e9)', 'steps'],
    ['tf.zeros([0]).reshape([1e9, 0]).print()', 'steps'],
    [
      'const a = tf.zeros([1000, 1000]), i = tf.zeros([1000, 100], "int32")\nfor (const n of [1, 2, 3]) a.gather(i)',
      'steps',
    ],
    ['tf.matMul(tf.zeros([1, 100, 100]), tf.zeros([10000, 100, 100]))', 'steps'],
    ['while (true) tf.scalar(1)', 'hung'],
    ['const a = []\nwhile (true) a.push(tf.ones([1000]))', 'hung'],
    [`const a = []\nwhile (true) a.push(tf.sequential({ layers: [${dense('500000')}] }))`, 'steps'],
    [`const m = tf.sequential()\nwhile (true) m.add(${dense('1')})`, 'error'],
    ['tf.layers.embedding({ inputDim: 1e8, outputDim: 1e8 }).build([1])', 'error'],
    [net(dense('1e9')), 'error'],
    [net(dense('1.5')), 'error'],
    [net('tf.layers.dense({ units: 1, inputShape: [1e9, 0] })'), 'error'],
    [net('tf.layers.conv2d({ filters: 1, kernelSize: 1, strides: 1e-5, inputShape: [9, 9, 1] })'), 'error'],
    [
      net('tf.layers.averagePooling2d({ poolSize: 1, strides: [0.001, 0.001], inputShape: [9, 9, 1] })'),
      'error',
    ],
    [`${net(`${dense('400000')}, ${dense('1')}`)}m.predict(tf.zeros([5000, 1]))`, 'steps'],
    [
      `${net(dense('1'))}fit(m, tf.zeros([0, 1]), tf.zeros([0, 1]), { loss: 'meanSquaredError', epochs: 1e9 })`,
      'steps',
    ],
    [`${net(dense('1'))}fit(m, [[1]], [[1]], { loss: 'meanSquaredError', batchSize: 0 })`, 'error'],
    [`${net(dense('1'))}fit(m, [[1]], [[1]], { loss: 'meanSquaredError', epochs: NaN })`, 'error'],
    [`${net(dense('1'))}m.add(m)`, 'error'],
    ['tf.tidy(() => { while (true) tf.zeros([10]) })', 'hung'],
    ['tf.grad((x) => { while (true); })(tf.scalar(1))', 'steps'],
    ['tf.grad((x) => { throw new TypeError("mine") })(tf.scalar(1))', 'error'],
    ['const f = (x) => tf.grad(f)(x)\nf(tf.scalar(1))', 'error'],
    ['tf.grad((x) => x.square)(tf.scalar(1))', 'error'],
    ['tf.grad((x) => "!")(tf.scalar(1))', 'error'],
    ['tf.grad({ call: 1 })(tf.scalar(1))', 'error'],
    ['tf.add({ "$nh": ["t", 1] }, { "$nh": [] })', 'error'],
    ['tf.add({ "$nh": null }, { "$nh": ["h", 1e9] })', 'error'],
    ['tf.tensor(["a", "b"])', 'error'],
    ['const t = tf.scalar(1)\nnew t.constructor(99, [1], "float32").dataSync()', 'error'],
    ['const t = tf.scalar(1)\nt.dataSync.call({})', 'error'],
    ['const t = tf.scalar(1)\nt.dispose()\nt.add(1)', 'error'],
    ['tf.layers.dense({ units: 1, constructor: 1, __proto__: { inputShape: 1 } }).getWeights()', undefined],
  ])('%j', async (source, code) => {
    expect(await codeOf(source)).toBe(code)
  })

  test('what a function throws inside a gradient is caught as it was thrown', async () => {
    const source = `const mine = { why: 'mine' }
try { tf.grad((x) => { throw mine })(tf.scalar(1)) } catch (error) { print(error === mine) }
print(tf.grad((x) => x.square().mul(3))(tf.scalar(2)).arraySync())`
    expect(await run(source)).toMatchObject({ printed: 'true\n12\n' })
  })

  test('nothing that TensorFlow.js says tells one case from another', async () => {
    const source = `try { tf.sequential({ layers: [tf.layers.dense({ units: 1 })] }) } catch (error) { print(error.message) }
const m = ${dense('3')}
try { const n = tf.sequential({ layers: [m] }); n.add(m); n.add(tf.layers.flatten({ inputShape: [1] })); n.add(tf.layers.conv2d({ filters: 1, kernelSize: 1 })) } catch (error) { print(error.message) }
print(JSON.stringify(tf.memory()), m.getWeights()[0].arraySync(), tf.tensor([1, 2]))`
    const cases = [1, 2].map(() => ({ input: {}, seed: 1, trace: false }))
    const asked = { language: 'javascript', source, world: 'plain', tensorflow: true, cases, limits } as const
    const [one, two] = await runProgram(asked)
    expect(one?.stop).toBeUndefined()
    expect(two?.printed).toBe(one?.printed)
  })

  test('tensors are written down by their shape, and shown as their numbers', async () => {
    const one = await run(
      'const t = tf.tensor([[1, 2], [3, 4]])\nt.print()\nprint(t.dataSync(), String(t.sum()))',
    )
    expect(one.printed).toBe('Tensor\n    [[1, 2],\n     [3, 4]]\n[1, 2, 3, 4] Tensor\n    10\n')
    expect(one.lines[1]?.set.t).toBe("{shape: [2, 2], dtype: 'float32', rank: 2, size: 4}")
  })
})
