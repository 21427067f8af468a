/**
 * The kernel: a few kilobytes of WebAssembly that train a small network. Read this file first; each step it names is
 * a short file with its formulas at the head.
 *
 * One batch of training is four steps: `forward` (what does the model answer?), `measure` (how wrong is that?),
 * `backward` (which way should each weight have been different?), `update` (move each weight a little that way).
 *
 * Built by src/build/kernelPlugin.ts. It has no imports but its memory, calls no mathematics of its host, allocates
 * nothing and draws chance only from the states it is given: same bytes in, same bytes out, on every machine.
 */
import { activate, activateBack } from './activations'
import { fillPresent, gather, scatter } from './batches'
import { convBackward, convForward } from './conv2d'
import { denseBackward, denseForward } from './dense'
import { dropoutBackward, dropoutForward } from './dropout'
import { embeddingBackward, embeddingForward } from './embedding'
import { isFused, measure } from './losses'
import { exp, log, tanh } from './maths'
import { update } from './optimizers'
import {
  averageBackward, averageForward, globalBackward, globalForward, maxBackward, maxForward, padBackward, padForward,
} from './pooling'
import { Kind, Layer, Penalty, Program, Sum } from './program'
import { shuffle } from './random'

/** Begins an epoch: a new order, sums at zero, and a copy of the weights to go back to should it diverge. */
export function beginEpoch(p: Program): void {
  if (p.order) shuffle(p.order, p.n, p.shuffleState)
  memory.copy(p.saved, p.params, <usize>p.count << 2)
  rewind(p)
}

/** Begins a pass over the examples. */
export function rewind(p: Program): void {
  p.cursor = 0
  p.batchStart = 0
  store<f64>(p.sums + Sum.loss, 0)
  store<f64>(p.sums + Sum.penalty, 0)
  store<f64>(p.sums + Sum.right, 0)
}

/** Trains on at most `chunks` more chunks of this epoch; true when it is complete. */
export function train(p: Program, chunks: i32): bool {
  const last = layer(p, p.layerCount - 1)
  for (; chunks > 0 && p.cursor < p.n; chunks--) {
    const batchEnd = min(p.batchStart + p.batch, p.n)
    const count = min(p.chunk, batchEnd - p.cursor)
    const row = rowOf(count)
    p.scale = 1 / <f32>(batchEnd - p.batchStart)
    take(p, count, row)
    forward(p, row, true, true)
    measure(p, last, row)
    backward(p, row)
    p.cursor += count
    if (p.cursor == batchEnd) {
      update(p, batchEnd - p.batchStart)
      p.batchStart = batchEnd
    }
  }
  return p.cursor == p.n
}

/** Measures loss and right answers on at most `chunks` more chunks, without learning; true when all are measured. */
export function evaluate(p: Program, chunks: i32): bool {
  const last = layer(p, p.layerCount - 1)
  for (; chunks > 0 && p.cursor < p.n; chunks--) {
    const count = min(p.chunk, p.n - p.cursor)
    const row = rowOf(count)
    take(p, count, row)
    forward(p, row, false, true)
    measure(p, last, row)
    p.cursor += count
  }
  return p.cursor == p.n
}

/** Writes the model's answers to all n examples to `results`. */
export function predict(p: Program): void {
  const last = layer(p, p.layerCount - 1)
  for (let from = 0; from < p.n; from += p.chunk) {
    const count = min(p.chunk, p.n - from)
    const row = rowOf(count)
    gather(p.xs, p.inputs, 0, from, count, p.x, row, p.zeros)
    forward(p, row, false, false)
    scatter(last.z, p.outputs, from, count, p.results, row)
  }
}

/** True when every weight is a finite number. */
export function isFinite(p: Program): bool {
  const bytes = <usize>p.count << 2
  const zero = f32x4.splat(0)
  let sum = zero
  // 0 w is 0 for any number but infinity and NaN, for which it is NaN.
  for (let at: usize = 0; at < bytes; at += 16) sum = f32x4.add(sum, f32x4.mul(v128.load(p.params + at), zero))
  return !v128.any_true(f32x4.ne(sum, zero))
}

/** Goes back to the weights of `beginEpoch`. */
export function restore(p: Program): void {
  memory.copy(p.params, p.saved, <usize>p.count << 2)
}

/** Applies exp (0), log (1) or tanh (2) to the vectors from `at` to `end`: for the tests of accuracy. */
export function maths(which: i32, at: usize, end: usize): void {
  for (; at < end; at += 16) {
    const x = v128.load(at)
    v128.store(at, which == 0 ? exp(x) : which == 1 ? log(x) : tanh(x))
  }
}

/** Sizes of the records in bytes: the test of layout.ts compares. */
export function sizes(): i32 {
  return (offsetof<Program>() << 16) | (offsetof<Layer>() << 8) | offsetof<Penalty>()
}

@inline
function layer(p: Program, i: i32): Layer {
  return changetype<Layer>(p.layers + <usize>i * offsetof<Layer>())
}

/** Bytes of a row of `count` examples, filled up to whole vectors. */
@inline
function rowOf(count: i32): usize {
  return <usize>((count + 3) & ~3) << 2
}

/** Fetches the next `count` examples into rows. */
function take(p: Program, count: i32, row: usize): void {
  gather(p.xs, p.inputs, p.order, p.cursor, count, p.x, row, p.zeros)
  gather(p.ys, p.outputs, p.order, p.cursor, count, p.y, row, p.zeros)
  gather(p.weights, 1, p.order, p.cursor, count, p.weight, row, p.zeros)
  fillPresent(p.present, count, row)
}

/** Layer by layer, from the inputs to the answer. `measured`: a fused loss will do the last activation itself. */
function forward(p: Program, row: usize, training: bool, measured: bool): void {
  for (let i = 0; i < p.layerCount; i++) {
    const l = layer(p, i)
    switch (l.kind) {
      case Kind.dense:
        denseForward(l, row)
        break
      case Kind.conv2d:
        convForward(l, row)
        break
      case Kind.pad:
        padForward(l, row)
        break
      case Kind.maxPool:
        maxForward(l, row)
        break
      case Kind.averagePool:
        averageForward(l, row)
        break
      case Kind.globalAverage:
        globalForward(l, row)
        break
      case Kind.dropout:
        dropoutForward(p, l, row, training)
        break
      case Kind.embedding:
        embeddingForward(l, row)
        break
    }
    if (i < p.layerCount - 1 || !measured || !isFused(p.loss)) {
      activate(l.activation, l.slope, l.z, l.outputs, row)
    }
  }
}

/** Layer by layer, from the error at the answer back to the inputs: the chain rule, one link a layer. */
function backward(p: Program, row: usize): void {
  for (let i = p.layerCount - 1; i >= 0; i--) {
    const l = layer(p, i)
    if (!l.dz) return
    if (i < p.layerCount - 1 || !isFused(p.loss)) activateBack(l.activation, l.slope, l.z, l.dz, l.outputs, row)
    switch (l.kind) {
      case Kind.dense:
        denseBackward(l, row)
        break
      case Kind.conv2d:
        convBackward(l, row)
        break
      case Kind.pad:
        padBackward(l, row)
        break
      case Kind.maxPool:
        maxBackward(l, row)
        break
      case Kind.averagePool:
        averageBackward(l, row)
        break
      case Kind.globalAverage:
        globalBackward(l, row)
        break
      case Kind.dropout:
        dropoutBackward(l, row)
        break
      case Kind.embedding:
        embeddingBackward(l, row)
        break
    }
  }
}
