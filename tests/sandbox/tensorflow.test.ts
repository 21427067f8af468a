/** TensorFlow.js in a player's JavaScript: it learns, it is counted, and it leads nowhere. */
import { expect, test } from 'vitest'
import { runProgram } from '../../src/sandbox/node.ts'
import { exclusiveOr } from './exclusiveOr.ts'

const limits = { steps: 200_000, together: 600_000, fuel: 20_000_000, depth: 120, output: 6000, calls: 600 }

async function run(source: string, count = 1) {
  const cases = Array.from({ length: count }, (_, i) => ({ input: {}, seed: i + 1, trace: i === 0 }))
  return runProgram({ language: 'javascript', source, world: 'plain', tensorflow: true, cases, limits })
}

test('a program builds a network, trains it and asks it, the same in every case', async () => {
  const [one, two] = await run(exclusiveOr, 2)
  expect(one?.stop).toBeUndefined()
  const [losses, answers, rounded] = (one?.printed ?? '').split('\n')
  expect(losses).toMatch(/^400 0\.000\d+$/)
  expect(answers?.split(' ').map((one) => Math.round(Number(one)))).toEqual([0, 1, 1, 0])
  expect(rounded).toMatch(/^\[\[1\]\] \d/)
  expect(two?.printed).toBe(one?.printed)
  expect(two?.steps).toBe(one?.steps)
})

const net = `const m = tf.sequential()
m.add(tf.layers.dense({ units: 3, activation: 'ACTIVATION', inputShape: [2] }))
`
test.each([
  ['while (true) tf.matMul(tf.ones([100, 100]), tf.ones([100, 100]))', 'steps', 1],
  [`${net}fit(m, [[1, 2]], [[1, 2, 3]], { loss: 'meanSquaredError', epochs: 1e9 })`, 'steps', 3],
  ['tf.zeros([5e8])', 'steps', 1],
  ['tf.zeros([30000, 1]).add(tf.zeros([1, 30000]))', 'steps', 1],
  ['tf.zeros([10, 10]).tile([1e5, 1e5])', 'steps', 1],
  ['tf.oneHot(tf.tensor1d([1], "int32"), 1e9)', 'steps', 1],
  ['const a = []\nwhile (true) a.push(tf.ones([100000]))', 'memory', 2],
] as const)('%j is counted as work before it is done', async (source, code, line) => {
  const [one] = await run(source.replace('ACTIVATION', 'relu'))
  expect(one?.stop).toMatchObject({ code, line })
})

test.each([
  [
    `${net.replace('ACTIVATION', 'elu')}fit(m, [[1, 2]], [[1, 2, 3]], { loss: 'meanSquaredError' })`,
    /activation elu/,
  ],
  [
    `${net.replace('ACTIVATION', 'relu')}fit(m, [[1, 2]], [[1, 2, 3]], { epochs: 2 })`,
    /optimizer and a loss/,
  ],
  [`${net.replace('ACTIVATION', 'relu')}m.fit(tf.tensor([[1, 2]]), 1)`, /fit is not available/],
  ['tf.sequential().save("http://127.0.0.1/")', /save is not available/],
  ['tf.tensor([1]).data()', /data is not available/],
  ['tf.io.browserHTTPRequest("http://127.0.0.1/")', /of undefined/],
  ['tf.browser.fromPixels({})', /of undefined/],
  ['tf.env().set("IS_TEST", true)', /not a function/],
  ['tf.util.fetch("http://127.0.0.1/")', /of undefined/],
  ['tf.loadLayersModel("http://127.0.0.1/")', /not a function/],
  ['tf.registerKernel({})', /not a function/],
  ['tf.setBackend("other")', /not a function/],
  ['tf.engine().state.tensorInfo.clear()', /not a function/],
  ['_tfengine.state.tensorInfo.clear()', /not defined/],
  ['new Float32Array(1e9)', /not defined/],
  ['new (tf.tensor([1]).dataSync().constructor)(1e9)', /not a constructor/],
  ['new (tf.tensor([1]).dataSync().buffer.constructor)(1e9)', /not a constructor/],
  ['new WebAssembly.Memory({ initial: 1000 })', /not defined/],
  ['Promise.resolve().then(() => 1)', /not defined/],
  ['Function("return 1")()', /not defined/],
  ['tf.sequential.constructor("return 1")()', /Making code from text/],
  ['tf.sequential().constructor.constructor("return 1")()', /Making code from text/],
  ['tf.add = 1', /read only/],
  ['tf.tensor([1]).constructor.prototype.dataSync = () => [9]', /read only/],
  ['tf.layers.dense({ units: 1 }).constructor.prototype.call = 1', /read only/],
  ['Object.getPrototypeOf(tf.sequential()).predict = () => 1', /read only/],
] as const)('%j finds its door closed', async (source, message) => {
  const [one] = await run(source)
  expect(one?.stop?.code).toBe('error')
  expect(one?.stop && 'message' in one.stop ? one.stop.message : '').toMatch(message)
})
