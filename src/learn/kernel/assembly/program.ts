/**
 * What the kernel is given to do, as records in its memory, written by ../plan.ts: one `Program`, and one `Layer` for
 * each step of the network. Every field is four bytes; the order here is the order in ../layout.ts (a test compares).
 *
 * Words used throughout:
 * - a *row* holds one unit's value for every example of a chunk, one example a lane, so that four examples are worked
 *   on by one instruction; `row` is its length in bytes, a multiple of 16 (missing examples are filled with zeros);
 * - a *chunk* is the part of a batch that is in flight at once; its gradients are added up until the batch is complete.
 */

/** Kinds of layer. */
export namespace Kind {
  export const dense = 0
  export const conv2d = 1
  export const pad = 2
  export const maxPool = 3
  export const averagePool = 4
  export const globalAverage = 5
  export const dropout = 6
  export const embedding = 7
}

export namespace Activation {
  export const linear = 0
  export const relu = 1
  export const leakyRelu = 2
  export const tanh = 3
  export const sigmoid = 4
  export const softmax = 5
}

export namespace Loss {
  export const meanSquared = 0
  export const meanAbsolute = 1
  /** Binary cross-entropy after a sigmoid, categorical after a softmax: computed together, from the logits. */
  export const binaryCrossEntropy = 2
  export const categoricalCrossEntropy = 3
}

export namespace Metric {
  export const none = 0
  export const binaryAccuracy = 1
  export const categoricalAccuracy = 2
}

export namespace Optimizer {
  export const sgd = 0
  export const momentum = 1
  export const adam = 2
}

@unmanaged
export class Layer {
  kind: i32
  activation: i32
  /** Slope of leaky relu below zero. */
  slope: f32
  /** Rows that come in and go out. */
  inputs: i32
  outputs: i32
  /** Rows before this layer and after its activation, and the loss's gradient by each (0: not wanted). */
  a: usize
  z: usize
  da: usize
  dz: usize
  /** Weights and biases (0: none) and their gradients (0: frozen). Dense w[in][out], conv2d w[ky][kx][in][out]. */
  w: usize
  b: usize
  dw: usize
  db: usize
  /** Pictures: height, width and channels before and after. */
  inH: i32
  inW: i32
  inC: i32
  outH: i32
  outW: i32
  outC: i32
  /** Window height and width, steps down and across, and the empty border above and to the left of a picture. */
  windowH: i32
  windowW: i32
  strideH: i32
  strideW: i32
  top: i32
  left: i32
  /** Dropout: share dropped; where the mask is kept. Embedding: how many words. */
  rate: f32
  mask: usize
  words: i32
}

@unmanaged
export class Program {
  layers: usize
  layerCount: i32
  /** Examples row by row, inputs and targets, n of them, and each one's weight in the loss. */
  xs: usize
  ys: usize
  weights: usize
  n: i32
  inputs: i32
  outputs: i32
  /** The order in which this epoch visits the examples; 0 for as they come. */
  order: usize
  /** Examples a batch and, at most, a chunk. */
  batch: i32
  chunk: i32
  /** The chunk's rows: inputs, targets, weights in the loss, and 1 for an example or 0 for a filler. */
  x: usize
  y: usize
  weight: usize
  present: usize
  /** A row of examples' worth of zeros. */
  zeros: usize
  loss: i32
  metric: i32
  /** All trainable weights side by side, `count` of them (a multiple of 4), and as many gradients and moments. */
  params: usize
  grads: usize
  moment1: usize
  moment2: usize
  saved: usize
  count: i32
  optimizer: i32
  rate: f32
  /** Momentum, or Adam's beta 1. */
  beta1: f32
  beta2: f32
  epsilon: f32
  nesterov: i32
  /** Largest norm of the whole gradient; 0: any. */
  clip: f32
  penalties: usize
  penaltyCount: i32
  /** Four words of generator state for the shuffle; sixteen for dropout, a generator a lane. */
  shuffleState: usize
  dropoutState: usize
  /** How far this epoch is: the next example, and the first of its batch. */
  cursor: i32
  batchStart: i32
  /** 1 / examples in this batch. */
  scale: f32
  /** Where this epoch's sums are kept: loss, penalties and right answers; then Adam's beta 1^t and beta 2^t. Five f64. */
  sums: usize
  /** Predictions, row by row. */
  results: usize
}

/** An L1 and L2 penalty on `count` weights (a multiple of 4) from `w` on, with their gradients from `dw` on. */
@unmanaged
export class Penalty {
  w: usize
  dw: usize
  count: i32
  l1: f32
  l2: f32
}

/** Places in `Program.sums`. */
export namespace Sum {
  export const loss: usize = 0
  export const penalty: usize = 8
  export const right: usize = 16
  export const beta1: usize = 24
  export const beta2: usize = 32
}
