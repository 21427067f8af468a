import { z } from 'zod'
import type { FigureKinds, Figures } from '../../engine/index.ts'
import { complaining, distinct } from '../../levels/lists.ts'
import { text } from '../../levels/text.ts'
import { classification, networkCosts } from '../kit/figures.ts'
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
    monster: recipe
      .optional()
      .describe('A far larger network that the lab may train beside the player’s, to see what it learns.'),
  })
  .superRefine((setup, context) => checkSetup(setup, complaining(context)))
export type Setup = z.infer<typeof setup>
export type DataSetup = Setup['data']

/** Lecture demos, by the names that cards use. */
export const demos = () => ['garden', 'line', 'neurons', 'mistaken'] as const

export const metrics: FigureKinds = classification({ en: 'places', 'zh-Hant': '地點', 'zh-Hans': '地点' })
export const costs: FigureKinds = networkCosts

/** The smallest network: one input straight to the output, with its bias. */
export const leastCost = (setup: Setup): Figures => ({
  neurons: 0,
  layers: 0,
  weights: 2,
  epochs: Math.min(...setup.epochs.steps),
})
