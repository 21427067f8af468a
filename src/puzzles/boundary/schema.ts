import { z } from 'zod'
import type { FigureKind, FigureKinds, Figures, Text } from '../../engine/index.ts'
import { complaining, distinct } from '../../levels/lists.ts'
import { text } from '../../levels/text.ts'
import { ladder } from '../kit/ladder.ts'
import { checkSetup } from './checks.ts'
import { extent } from './plane.ts'

const coordinate = z.number().min(-extent).max(extent)
const count = z.int().min(4).max(200)

/** What one input of the network is made of, from a place's two coordinates. */
export const inputNames = ['x', 'y', 'x2', 'y2', 'xy'] as const
export type InputName = (typeof inputNames)[number]

export const activations = ['linear', 'relu', 'tanh', 'sigmoid'] as const
export type Activation = (typeof activations)[number]

const generated = z.strictObject({
  shape: z.enum(['ring', 'moons', 'xor', 'blobs', 'spiral']),
  train: count.describe('Labelled places the network trains on.'),
  validation: count.describe(
    'Labelled places kept aside in the lab, to see how well it does while shaping it.',
  ),
  test: count.describe('Places of the contest, unseen until then.'),
  gap: z.number().min(0).max(1).describe('Free space between the classes, in units of the plane.'),
  blur: z.number().min(0).max(1).describe('How far a place is moved at random after it was labelled.'),
  mistaken: z.number().min(0).max(0.4).describe('Share of the training labels that are wrong.'),
})

/** x, y, class: 0 for the first class, 1 for the second. */
const place = z.tuple([coordinate, coordinate, z.union([z.literal(0), z.literal(1)])])
const ownPlaces = z.strictObject({
  shape: z.literal('own'),
  train: z.array(place).min(4).max(200),
  validation: z.array(place).min(4).max(200),
  test: z.array(place).min(4).max(200),
})

const widths = z.array(z.int().min(1).max(8)).max(3)
const learningRate = z.number().min(0.0001).max(10)
const epochs = z.int().min(1).max(1000)
const inputs = distinct(z.array(z.enum(inputNames)).min(1).max(inputNames.length))

export const recipe = z.strictObject({
  hidden: widths.describe('Neurons in each hidden layer, from the inputs onward; empty for no hidden layer.'),
  activation: z.enum(activations).describe('Of every hidden neuron; the output is always a sigmoid.'),
  learningRate,
  epochs,
  inputs,
})
export type Recipe = z.infer<typeof recipe>

const creatures = ['firefly', 'moth', 'honeybee', 'lady-beetle'] as const
export type Creature = (typeof creatures)[number]

const classSchema = z.strictObject({
  name: text(24).describe('One of them, without an article: "firefly".'),
  names: text(24).describe('Many of them: "fireflies".'),
  creature: z.enum(creatures).describe('How it looks on the stage.'),
})

export const setup = z
  .strictObject({
    data: z.discriminatedUnion('shape', [generated, ownPlaces]),
    classes: z.tuple([classSchema, classSchema]).describe('The output is the probability of the first.'),
    hidden: z
      .strictObject({
        most: z.int().min(0).max(3).describe('Hidden layers at most.'),
        widest: z.int().min(1).max(8).describe('Neurons in one layer at most.'),
        start: widths.describe('Neurons of each hidden layer when the level opens.'),
      })
      .describe('The hidden layers.'),
    activation: z
      .strictObject({
        options: distinct(z.array(z.enum(activations)).min(1).max(activations.length)),
        start: z.enum(activations),
      })
      .describe('Of every hidden neuron.'),
    inputs: z
      .strictObject({ options: inputs, start: inputs })
      .describe('Inputs the player may choose from; more than two, and the panel offers them.'),
    learningRate: ladder(learningRate, 'Learning rate of stochastic gradient descent.'),
    epochs: ladder(epochs, 'How often every place is seen.'),
    batchSize: z.int().min(1).max(200),
  })
  .superRefine((setup, context) => checkSetup(setup, complaining(context)))
export type Setup = z.infer<typeof setup>
export type DataSetup = Setup['data']

export const metrics: FigureKinds = {
  'test.accuracy': share({
    en: '{n} of {cases} told apart',
    'zh-Hant': '{cases}中 {n} 判斷正確',
    'zh-Hans': '{cases}中 {n} 判断正确',
  }),
  'test.worst': share({
    en: '{n} right in the harder class',
    'zh-Hant': '較難的一類中 {n} 正確',
    'zh-Hans': '较难的一类中 {n} 正确',
  }),
  'validation.accuracy': share({
    en: '{n} of the validation places right',
    'zh-Hant': '驗證地點中 {n} 正確',
    'zh-Hans': '验证地点中 {n} 正确',
  }),
  'train.accuracy': share({
    en: '{n} of the training places right',
    'zh-Hant': '訓練地點中 {n} 正確',
    'zh-Hans': '训练地点中 {n} 正确',
  }),
}

export const costs: FigureKinds = {
  neurons: whole(
    { en: '{n} hidden neurons', 'zh-Hant': '{n} 個隱藏神經元', 'zh-Hans': '{n} 个隐藏神经元' },
    '{n} hidden neuron',
  ),
  layers: whole(
    { en: '{n} hidden layers', 'zh-Hant': '{n} 個隱藏層', 'zh-Hans': '{n} 个隐藏层' },
    '{n} hidden layer',
  ),
  weights: whole({
    en: '{n} weights and biases',
    'zh-Hant': '{n} 個權重和偏置',
    'zh-Hans': '{n} 个权重和偏置',
  }),
  epochs: whole({ en: '{n} epochs', 'zh-Hant': '訓練 {n} 輪', 'zh-Hans': '训练 {n} 轮' }, '{n} epoch'),
}

/** The smallest network: one input straight to the output, with its bias. */
export const leastCost = (setup: Setup): Figures => ({
  neurons: 0,
  layers: 0,
  weights: 2,
  epochs: Math.min(...setup.epochs.steps),
})

function share(label: Text): FigureKind {
  return { unit: 'share', better: 'higher', label }
}

function whole(label: Text, one?: string): FigureKind {
  return { unit: 'count', better: 'lower', label, ...(one && { one }) }
}
