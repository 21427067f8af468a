/**
 * The words of assembly/program.ts on this side of the border: field orders of its records, and its numbers for kinds.
 * tests/learn/kernel/layout.test.ts compares the two files.
 */

export const kinds = {
  dense: 0,
  conv2d: 1,
  pad: 2,
  maxPool: 3,
  averagePool: 4,
  globalAverage: 5,
  dropout: 6,
  embedding: 7,
} as const
export type Kind = keyof typeof kinds

export const activations = { linear: 0, relu: 1, leakyRelu: 2, tanh: 3, sigmoid: 4, softmax: 5 } as const
export type Activation = keyof typeof activations

export const losses = {
  meanSquared: 0,
  meanAbsolute: 1,
  binaryCrossEntropy: 2,
  categoricalCrossEntropy: 3,
} as const
export type Loss = keyof typeof losses

export const metrics = { none: 0, binaryAccuracy: 1, categoricalAccuracy: 2 } as const
export type Metric = keyof typeof metrics

export const optimizers = { sgd: 0, momentum: 1, adam: 2 } as const

/** Fields in order, four bytes each; those in `floats` are f32, the others i32. */
export const layerFields = [
  ...['kind', 'activation', 'slope', 'inputs', 'outputs'],
  ...['a', 'z', 'da', 'dz', 'w', 'b', 'dw', 'db'],
  ...['inH', 'inW', 'inC', 'outH', 'outW', 'outC'],
  ...['windowH', 'windowW', 'strideH', 'strideW', 'top', 'left'],
  ...['rate', 'mask', 'words'],
]

export const programFields = [
  ...['layers', 'layerCount', 'xs', 'ys', 'weights', 'n', 'inputs', 'outputs', 'order'],
  ...['batch', 'chunk', 'x', 'y', 'weight', 'present', 'zeros', 'loss', 'metric'],
  ...['params', 'grads', 'moment1', 'moment2', 'saved', 'count'],
  ...['optimizer', 'rate', 'beta1', 'beta2', 'epsilon', 'nesterov', 'clip', 'penalties', 'penaltyCount'],
  ...['shuffleState', 'dropoutState', 'cursor', 'batchStart', 'scale', 'sums', 'results'],
]

export const penaltyFields = ['w', 'dw', 'count', 'l1', 'l2']

const floats = new Set(['slope', 'rate', 'beta1', 'beta2', 'epsilon', 'clip', 'scale', 'l1', 'l2'])

/** Writes a record at byte address `at`; fields that are not given become 0. */
export function writeRecord(
  view: DataView,
  at: number,
  fields: readonly string[],
  values: Readonly<Record<string, number>>,
): void {
  for (const [i, field] of fields.entries()) {
    const value = values[field] ?? 0
    if (floats.has(field)) view.setFloat32(at + i * 4, value, true)
    else view.setInt32(at + i * 4, value, true)
  }
}
