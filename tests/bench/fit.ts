/**
 * `npm run bench -- fit [--json] [case...]`: how many epochs a second this project's `fit` trains, beside four others
 * in the same process: `model.fit` on TensorFlow.js's CPU and WASM backends, a loop around `optimizer.minimize`, and
 * convnetjs, a network in plain JavaScript. Each contestant runs in turn for a while, several times over, and its best
 * turn counts. Seconds are seconds of processor time.
 */
import { fileURLToPath } from 'node:url'
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm'
import { Net, Trainer, Vol } from 'convnetjs'
import { compile, readAssembly } from '../../src/build/kernelPlugin.ts'
import { canFuse, fit, predict, tf } from '../../src/learn/index.ts'
import { type Case, cases } from './cases.ts'

type Print = (line: string) => void

/** Trains `epochs` epochs. */
type Contestant = (epochs: number) => Promise<unknown> | unknown

export async function benchFit(args: readonly string[], print: Print): Promise<boolean> {
  const json = args.includes('--json')
  const wanted = args.filter((arg) => !arg.startsWith('--'))
  setWasmPaths(
    fileURLToPath(new URL('../../node_modules/@tensorflow/tfjs-backend-wasm/dist/', import.meta.url)),
  )
  const best = await measurePeak()
  if (!json) print(`SIMD multiply-add peak: ${(best / 1e9).toFixed(2)} G/s\n`)
  let kept = true
  for (const one of cases()) {
    if (wanted.length > 0 && !wanted.some((part) => one.name.includes(part))) continue
    const result = await compare(one, best)
    kept &&= result.ratioToBestStock >= one.target
    print(json ? JSON.stringify(result) : table(result))
  }
  const map = await decisionMap()
  kept &&= map.fit <= map.most
  const figures = `${map.fit.toFixed(2)} ms; model.predict ${Math.min(map.modelFitCpu, map.modelFitWasm).toFixed(1)} ms`
  print(json ? JSON.stringify(map) : `${map.case}: ${figures}; at most ${map.most} ms asked`)
  return kept
}

async function compare(one: Case, peak: number) {
  const contestants = {
    fit: await fused(one),
    modelFitCpu: await stock(one, 'cpu'),
    ...(one.wasm && { modelFitWasm: await stock(one, 'wasm') }),
    minimize: await minimize(one),
    peer: peer(one),
  }
  const rates: Record<string, number> = {}
  for (let turn = 0; turn < 4; turn++) {
    for (const [name, contestant] of Object.entries(contestants)) {
      rates[name] = Math.max(rates[name] ?? 0, await rate(contestant, 400))
    }
  }
  const rateOf = (name: string) => rates[name] ?? 0
  return {
    ...{ bench: 'fit', case: one.name, unit: 'epochs/s', fit: rateOf('fit') },
    ...{ modelFitCpu: rateOf('modelFitCpu'), modelFitWasm: one.wasm ? rateOf('modelFitWasm') : null },
    ...{ minimize: rateOf('minimize'), peer: rateOf('peer') },
    ratioToBestStock: rateOf('fit') / Math.max(rateOf('modelFitCpu'), rateOf('modelFitWasm')),
    target: one.target,
    shareOfPeak: (rateOf('fit') * one.n * one.multiplyAdds) / peak,
  }
}

/** Milliseconds of processor time this program has used: other programs on the machine do not count. */
function clock(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Epochs a second over about `ms` milliseconds; a first, cold run does not count. */
async function rate(contestant: Contestant, ms: number): Promise<number> {
  let epochs = 1
  for (let run = 0; ; run++) {
    const from = clock()
    await contestant(epochs)
    const took = clock() - from
    if (run > 0 && took >= ms / 2) return (epochs * 1000) / took
    epochs = Math.ceil(epochs * Math.min(20, Math.max(1, (ms * 0.8) / Math.max(took, 0.05))))
  }
}

async function tensors(one: Case) {
  const xs = tf.tensor(one.xs, [one.n, ...one.inputShape])
  return { xs, ys: tf.tensor(one.ys, [one.n, one.outputs]) }
}

async function fused(one: Case): Promise<Contestant> {
  await tf.setBackend('cpu')
  const [model, data] = [one.build(), await tensors(one)]
  if (!canFuse(model)) throw new Error(`${one.name} is not fused`)
  return async (epochs) => {
    await tf.setBackend('cpu')
    await fit(model, data, { epochs, batchSize: one.batch, seed: 1 })
  }
}

async function stock(one: Case, backend: 'cpu' | 'wasm'): Promise<Contestant> {
  await tf.setBackend(backend)
  const [model, { xs, ys }] = [one.build(), await tensors(one)]
  return async (epochs) => {
    await tf.setBackend(backend)
    await model.fit(xs, ys, { epochs, batchSize: one.batch, verbose: 0, yieldEvery: 'never' })
  }
}

/** What a careful programmer would write by hand: batches cut once, one `minimize` a batch, on the CPU backend. */
async function minimize(one: Case): Promise<Contestant> {
  await tf.setBackend('cpu')
  const [model, { xs, ys }] = [one.build(), await tensors(one)]
  const batches: [tf.Tensor, tf.Tensor][] = []
  for (let at = 0; at < one.n; at += one.batch) {
    const size = Math.min(one.batch, one.n - at)
    batches.push([tf.slice(xs, at, size), tf.slice(ys, at, size)])
  }
  const optimizer = tf.train.sgd(0.03)
  const loss = (answer: tf.Tensor, target: tf.Tensor): tf.Scalar =>
    one.outputs === 1 ? tf.losses.meanSquaredError(target, answer) : tf.losses.logLoss(target, answer)
  return async (epochs) => {
    await tf.setBackend('cpu')
    for (let e = 0; e < epochs; e++) {
      for (const [x, y] of batches) {
        optimizer.minimize(() => loss(model.apply(x, { training: true }) as tf.Tensor, y))
      }
    }
  }
}

function peer(one: Case): Contestant {
  const net = new Net()
  net.makeLayers(one.peer)
  const trainer = new Trainer(net, {
    method: 'sgd',
    learning_rate: 0.03,
    momentum: 0,
    batch_size: one.batch,
    l2_decay: 0,
  })
  const [height, width, depth] = one.inputShape.length === 3 ? one.inputShape : [1, 1, one.inputShape[0]]
  const size = one.xs.length / one.n
  const examples = Array.from({ length: one.n }, (_, i) => {
    const x = new Vol(width ?? 1, height ?? 1, depth ?? 1, 0)
    x.w.set(one.xs.subarray(i * size, (i + 1) * size))
    const y = one.ys.subarray(i * one.outputs, (i + 1) * one.outputs)
    return { x, y: one.outputs === 1 ? [...y] : y.indexOf(1) }
  })
  return (epochs) => {
    for (let e = 0; e < epochs; e++) for (const { x, y } of examples) trainer.train(x, y)
  }
}

/** Milliseconds for a 100 x 100 map of what a 2-8-8-8-1 network answers: what the boundary's stage draws. */
async function decisionMap() {
  const model = cases()[1]?.build()
  if (!model) throw new Error('there is no such case')
  const places = Float32Array.from({ length: 20000 }, (_, i) => (i % 200) / 100 - 1)
  const fastest = async (backend: string, answer: (grid: tf.Tensor) => unknown) => {
    await tf.setBackend(backend)
    const grid = tf.tensor2d(places, [10000, 2])
    let ms = Number.POSITIVE_INFINITY
    for (let turn = 0; turn < 60; turn++) {
      const from = clock()
      answer(grid)
      ms = Math.min(ms, clock() - from)
    }
    grid.dispose()
    return ms
  }
  const stock = (grid: tf.Tensor) => tf.tidy(() => (model.predict(grid) as tf.Tensor).dataSync())
  const fit = await fastest('cpu', (grid) => predict(model, grid))
  const [modelFitCpu, modelFitWasm] = [await fastest('cpu', stock), await fastest('wasm', stock)]
  return {
    ...{ bench: 'fit', case: '100x100 map of 2-8-8-8-1', unit: 'ms', fit, modelFitCpu, modelFitWasm },
    ...{ minimize: null, peer: null, ratioToBestStock: Math.min(modelFitCpu, modelFitWasm) / fit, most: 2 },
  }
}

/** Multiply-adds a second at best: twelve vector chains of four lanes, see peak.as.ts. */
async function measurePeak(): Promise<number> {
  const wasm = await compile({ 'index.ts': readAssembly(new URL('./peak.as.ts', import.meta.url)) })
  const { exports } = await WebAssembly.instantiate(await WebAssembly.compile(wasm as BufferSource), {
    env: { memory: new WebAssembly.Memory({ initial: 1 }) },
  })
  const run = exports.peak as (rounds: number, seed: number) => number
  const rounds = 2_000_000
  let best = 0
  for (let turn = 0; turn < 30; turn++) {
    const from = clock()
    run(rounds, 0.25)
    best = Math.max(best, (rounds * 48 * 1000) / (clock() - from))
  }
  return best
}

function table(result: Awaited<ReturnType<typeof compare>>): string {
  const count = (value: number | null) =>
    value === null ? 'cannot' : value >= 100 ? value.toFixed(0) : value.toFixed(2)
  const verdict = result.ratioToBestStock >= result.target ? 'kept' : 'MISSED'
  return [
    `${result.case}, ${result.unit}`,
    `  fit            ${count(result.fit)}   (${(result.shareOfPeak * 100).toFixed(0)}% of the peak)`,
    `  model.fit cpu  ${count(result.modelFitCpu)}`,
    `  model.fit wasm ${count(result.modelFitWasm)}`,
    `  minimize cpu   ${count(result.minimize)}`,
    `  convnetjs      ${count(result.peer)}`,
    `  ${result.ratioToBestStock.toFixed(0)} times the best stock model.fit; at least ${result.target} asked: ${verdict}\n`,
  ].join('\n')
}
