import { afterEach, expect, test, vi } from 'vitest'
import { fitLayers } from '../../src/learn/fitLayers.ts'
import { canFuse, fit, fitMany, kernelStatus, predict, tf } from '../../src/learn/index.ts'
import { pictureNet, pictures, pointNet, points, sentences, weightsOf, wordNet } from './networks.ts'

// Generous: the machine may be shared.
vi.setConfig({ testTimeout: 60_000 })

afterEach(() => {
  vi.unstubAllGlobals()
  vi.resetModules()
})

test('the same model, data and options give the same weights, and another seed gives others', async () => {
  for (const [net, data] of [
    [pointNet, points(101)],
    [pictureNet, pictures(40)],
    [wordNet, sentences(50)],
  ] as const) {
    const [a, b, c] = [net(), net(), net()]
    await fit(a, data, { epochs: 3, seed: 1 })
    await fit(b, data, { epochs: 3, seed: 1 })
    await fit(c, data, { epochs: 3, seed: 2 })
    expect(weightsOf(a)).toEqual(weightsOf(b))
    expect(weightsOf(a)).not.toEqual(weightsOf(c))
  }
})

test('a model learns what it is shown', async () => {
  const seen = points(300)
  for (const [model, data] of [
    [pointNet(), seen],
    [pictureNet(), pictures(200)],
    [wordNet(), sentences(200)],
  ] as const) {
    const { history, path } = await fit(model, data, { epochs: 200, batchSize: 16, seed: 1 })
    expect(path).toBe('fused')
    expect(history.acc?.at(-1)).toBeGreaterThan(0.9)
  }
})

test('training in two calls goes on where the first stopped, the optimizer remembering as with model.fit', async () => {
  const [data, held] = [points(133), points(57, 'held')]
  const options = { epochs: 6, batchSize: 10, seed: 11, validationData: [held.xs, held.ys] as const }
  for (const make of [
    () => tf.train.adam(0.01),
    () => tf.train.momentum(0.05, 0.9),
    () => tf.train.sgd(0.3),
  ]) {
    const [fast, slow] = [pointNet(make()), pointNet(make())]
    for (let call = 0; call < 2; call++) {
      const [got, expected] = [await fit(fast, data, options), await fitLayers(slow, data, options)]
      for (const [name, values] of Object.entries(expected.history)) {
        for (const [e, value] of values.entries()) expect(got.history[name]?.[e], name).toBeCloseTo(value, 3)
      }
    }
    expect(fast.optimizer.iterations).toBe(slow.optimizer.iterations)
  }
})

test('a training that diverges is named and leaves the weights of the epoch before', async () => {
  for (const train of [fit, fitLayers]) {
    const wild = () => {
      const model = tf.sequential({ layers: [tf.layers.dense({ units: 1, inputShape: [2] })] })
      model.compile({ optimizer: tf.train.sgd(1000), loss: 'meanSquaredError' })
      model.setWeights([tf.tensor2d([0.1, 0.2], [2, 1]), tf.tensor1d([0])])
      return model
    }
    const model = wild()
    const told: number[] = []
    const { diverged, epoch, history } = await train(model, points(50), {
      epochs: 100,
      seed: 1,
      onEpochEnd: (e) => told.push(e),
    })
    expect(diverged).toBeGreaterThan(0)
    expect(epoch).toHaveLength(diverged ?? 0)
    expect(history.loss?.every(Number.isFinite)).toBe(true)
    expect(told.at(-1)).toBe((diverged ?? 0) - 1)
    const upToThen = wild()
    await train(upToThen, points(50), { epochs: diverged ?? 0, seed: 1 })
    expect(weightsOf(model)).toEqual(weightsOf(upToThen))
    expect(weightsOf(model).every(Number.isFinite)).toBe(true)
  }
})

test('early stopping ends training when the figure has not improved for as long as asked', async () => {
  const held = points(40, 'held')
  const options = { epochs: 400, seed: 1, validationData: [held.xs, held.ys] as const }
  const { history, epoch } = await fit(pointNet(tf.train.adam(0.1)), points(30), {
    ...options,
    earlyStopping: { monitor: 'val_loss', patience: 5 },
  })
  const losses = history.val_loss ?? []
  expect(epoch.length).toBeLessThan(400)
  expect(losses.indexOf(Math.min(...losses))).toBe(epoch.length - 6)
})

test('an abort is answered within 50 milliseconds and rejects with its reason', async () => {
  const big = tf.sequential({
    layers: [
      tf.layers.conv2d({ filters: 16, kernelSize: 3, activation: 'relu', inputShape: [28, 28, 1] }),
      tf.layers.conv2d({ filters: 32, kernelSize: 3, activation: 'relu' }),
      tf.layers.flatten(),
      tf.layers.dense({ units: 1, activation: 'sigmoid' }),
    ],
  })
  big.compile({ optimizer: 'sgd', loss: 'binaryCrossentropy' })
  // Processor time: this machine may be busy with something else.
  const clock = () => (process.cpuUsage().user + process.cpuUsage().system) / 1000
  const waits: number[] = []
  for (let turn = 0; turn < 5; turn++) {
    const abort = new AbortController()
    let at = 0
    setTimeout(
      () => {
        at = clock()
        abort.abort(new Error('enough'))
      },
      60 + turn * 7,
    )
    const data = { xs: tf.randomUniform([300, 28, 28, 1]), ys: tf.ones([300, 1]) }
    const training = fit(big, data, { epochs: 1000, batchSize: 300, seed: 1, signal: abort.signal })
    await expect(training).rejects.toThrow('enough')
    waits.push(clock() - at)
  }
  expect(Math.max(...waits)).toBeLessThan(50)
})

test('an abort is heard between many short trainings, too', async () => {
  const [model, data] = [pointNet(), points(20)]
  const abort = new AbortController()
  setTimeout(() => abort.abort(new Error('enough')), 30)
  const film = async () => {
    for (let frame = 0; ; frame++) await fit(model, data, { epochs: 1, seed: frame, signal: abort.signal })
  }
  await expect(film()).rejects.toThrow('enough')
})

test('progress is told at most 30 times a second and always after the last epoch, with the weights of that epoch', async () => {
  const model = pointNet()
  const data = points(60)
  const told: { epoch: number; loss: number; weights: number[] }[] = []
  const from = performance.now()
  const { history } = await fit(model, data, {
    epochs: 20_000,
    seed: 1,
    onEpochEnd: (epoch, { loss = 0 }) => told.push({ epoch, loss, weights: weightsOf(model) }),
  })
  expect(told.length).toBeLessThanOrEqual(((performance.now() - from) / 1000) * 30 + 2)
  expect(told.at(-1)?.epoch).toBe(19_999)
  expect(told.at(-1)?.weights).toEqual(weightsOf(model))
  for (const { epoch, loss } of told) expect(loss).toBe(history.loss?.[epoch])
  const [first] = told
  const again = pointNet()
  await fit(again, data, { epochs: (first?.epoch ?? 0) + 1, seed: 1 })
  expect(weightsOf(again)).toEqual(first?.weights)
})

test('many models train together as each would alone, advancing side by side', async () => {
  const data = points(200)
  const rates = [0.001, 0.01, 0.1, 1]
  const epochs = 8000
  const alone = []
  for (const rate of rates) {
    const model = pointNet(tf.train.sgd(rate))
    await fit(model, data, { epochs, seed: 1 })
    alone.push(weightsOf(model))
  }
  const models = rates.map((rate) => pointNet(tf.train.sgd(rate)))
  const at = rates.map(() => 0)
  let widest = 0
  const histories = await fitMany(
    models,
    data,
    rates.map((_, i) => ({
      epochs,
      seed: 1,
      onEpochEnd: (epoch: number) => {
        at[i] = epoch
        if (at.every((e) => e > 0)) widest = Math.max(widest, Math.max(...at) - Math.min(...at))
      },
    })),
  )
  expect(histories.map((h) => h.epoch.length)).toEqual(rates.map(() => epochs))
  expect(models.map(weightsOf)).toEqual(alone)
  expect(widest).toBeLessThan(epochs / 2)
})

test('among many, one that diverges stops alone and one the kernel does not know trains too', async () => {
  const models = [pointNet(tf.train.sgd(0.1)), pointNet(tf.train.sgd(0.1), 'elu')]
  const linear = tf.sequential({ layers: [tf.layers.dense({ units: 1, inputShape: [2] })] })
  linear.compile({ optimizer: tf.train.sgd(1e4), loss: 'meanSquaredError' })
  const histories = await fitMany([...models, linear], points(40), { epochs: 60, seed: 1 })
  expect(histories.map((h) => h.path)).toEqual(['fused', 'layers', 'fused'])
  expect(histories.map((h) => h.epoch.length === 60)).toEqual([true, true, false])
  expect(histories[2]?.diverged).toBeGreaterThan(0)
})

test('dropout silences its share while training, keeps the mean, and rests while validating', async () => {
  const n = 4000
  const model = tf.sequential({
    layers: [
      tf.layers.dropout({ rate: 0.4, inputShape: [1] }),
      tf.layers.dense({ units: 1, useBias: false, trainable: false }),
    ],
  })
  model.setWeights([tf.ones([1, 1])])
  const [ones, zeros] = [tf.ones([n, 1]), tf.zeros([n, 1])]
  const options = { epochs: 5, seed: 1, validationData: [ones, zeros] as const }
  model.compile({ optimizer: tf.train.sgd(0.1), loss: 'meanAbsoluteError' })
  const absolute = await fit(model, { xs: ones, ys: zeros }, options)
  model.compile({ optimizer: tf.train.sgd(0.1), loss: 'meanSquaredError' })
  const squared = await fit(model, { xs: ones, ys: zeros }, options)
  expect(absolute.path).toBe('fused')
  const mean = (list: readonly number[] = []) => list.reduce((a, b) => a + b, 0) / list.length
  // A kept 1 becomes 1 / 0.6, with probability 0.6: mean 1, mean square 1 / 0.6.
  expect(mean(absolute.history.loss)).toBeCloseTo(1, 1)
  expect(mean(squared.history.loss)).toBeCloseTo(1 / 0.6, 1)
  expect(new Set(absolute.history.loss).size).toBe(5)
  expect(squared.history.val_loss?.every((loss) => loss === 1)).toBe(true)
})

test('a frozen layer keeps its weights while the others learn around it', async () => {
  const make = () => {
    const model = pointNet(tf.train.sgd(0.3))
    const [, middle] = model.layers
    if (middle) middle.trainable = false
    model.compile({ optimizer: tf.train.sgd(0.3), loss: 'binaryCrossentropy', metrics: ['accuracy'] })
    return model
  }
  const [fast, slow, data] = [make(), make(), points(80)]
  const before = fast.getWeights().map((w) => Array.from(w.dataSync()))
  const { path } = await fit(fast, data, { epochs: 5, seed: 1 })
  await fitLayers(slow, data, { epochs: 5, seed: 1 })
  expect(path).toBe('fused')
  const changed = fast.getWeights().map((w, i) => before[i]?.join() !== Array.from(w.dataSync()).join())
  expect(changed.filter((c) => !c)).toHaveLength(2)
  for (const [i, weight] of weightsOf(slow).entries()) expect(weightsOf(fast)[i]).toBeCloseTo(weight, 4)
})

test('what the kernel does not know goes through model.fit', async () => {
  const model = pointNet(tf.train.sgd(0.1), 'elu')
  expect(canFuse(pointNet())).toBe(true)
  expect(canFuse(model)).toBe(false)
  const { path, history } = await fit(model, points(40), { epochs: 2, seed: 1 })
  expect(path).toBe('layers')
  expect(history.loss).toHaveLength(2)
})

test('without WebAssembly SIMD everything still trains and predicts, and says why it is slower', async () => {
  expect(kernelStatus().ready).toBe(true)
  vi.resetModules()
  vi.stubGlobal('WebAssembly', {
    Module: class {
      constructor() {
        throw new Error('invalid opcode 0xfd')
      }
    },
  })
  const learn = await import('../../src/learn/index.ts')
  expect(learn.kernelStatus()).toEqual({ ready: false, why: expect.stringContaining('0xfd') })
  const model = learn.tf.sequential({ layers: [learn.tf.layers.dense({ units: 1, inputShape: [2] })] })
  model.compile({ optimizer: learn.tf.train.sgd(0.1), loss: 'meanSquaredError' })
  const data = { xs: learn.tf.ones([8, 2]), ys: learn.tf.ones([8, 1]) }
  const { path } = await learn.fit(model, data, { epochs: 2, seed: 1 })
  expect(path).toBe('layers')
  expect(learn.predict(model, data.xs)).toHaveLength(8)
})

test('training and predicting leave no tensors behind', async () => {
  for (const hidden of ['tanh', 'elu'] as const) {
    const data = points(64)
    const model = pointNet(tf.train.adam(0.01), hidden)
    // The first training makes the optimizer's moments, which belong to the model.
    await fit(model, data, { epochs: 1, seed: 1, clipNorm: 1 })
    const before = tf.memory().numTensors
    await fit(model, data, {
      epochs: 3,
      seed: 1,
      clipNorm: 1,
      validationData: [data.xs, data.ys],
      onEpochEnd: () => {},
    })
    predict(model, data.xs)
    expect(tf.memory().numTensors).toBe(before)
    const abort = new AbortController()
    abort.abort()
    await expect(fit(model, data, { epochs: 9, seed: 1, signal: abort.signal })).rejects.toThrow()
    expect(tf.memory().numTensors).toBe(before)
  }
})

test('a hundred trainings one after the other need no more memory than a few', async () => {
  const made = vi.spyOn(WebAssembly, 'Memory')
  const data = points(64)
  for (let i = 0; i < 100; i++) {
    const model = pointNet()
    await fit(model, data, { epochs: 1, seed: i })
    model.dispose()
  }
  expect(made.mock.calls.length).toBeLessThanOrEqual(4)
  made.mockRestore()
})
