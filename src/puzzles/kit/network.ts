/** The hidden layers of a recipe whose model is a dense network. Without zod: the worker that trains loads this too. */
import type { Random, Text } from '../../engine/index.ts'

/** What a level offers of them. */
export interface HiddenLayers {
  readonly most: number
  /** Neurons in one layer at most. */
  readonly widest: number
}

/** What a player can do to them; `layer` counts from 0, nearest the inputs. */
export type LayerAction =
  | { readonly type: 'add-layer' }
  /** Without `layer` the last one. */
  | { readonly type: 'remove-layer'; readonly layer?: number }
  | { readonly type: 'width'; readonly layer: number; readonly to: number }

/** The layers after a decision; undefined where there is no such layer. A new one has `fresh` neurons. */
export function changeLayers(
  hidden: readonly number[],
  action: LayerAction,
  fresh: number,
): readonly number[] | undefined {
  if (action.type === 'add-layer') return [...hidden, fresh]
  const layer = action.layer ?? hidden.length - 1
  if (!(layer in hidden)) return undefined
  return action.type === 'width' ? hidden.with(layer, action.to) : hidden.toSpliced(layer, 1)
}

/** Why the layers are not among those a level offers, if so. Budgets are the engine's business. */
export function layersMisfit({ most, widest }: HiddenLayers, hidden: readonly number[]): Text | undefined {
  if (hidden.length > most) return tooMany(most)
  if (hidden.some((n) => !Number.isInteger(n) || n < 1)) return emptyLayer
  return hidden.some((n) => n > widest) ? tooWide(widest) : undefined
}

/** Numbers that training can change, for sizes from inputs to outputs: m neurons on n inputs have n x m weights and m biases. */
export const weightCount = (sizes: readonly number[]): number =>
  sizes.slice(1).reduce((sum, m, i) => sum + ((sizes[i] ?? 0) + 1) * m, 0)

/** Layers at random, narrowed until they can be afforded. */
export function sampleHidden(
  { most, widest }: HiddenLayers,
  random: Random,
  affords: (hidden: readonly number[]) => boolean,
): number[] {
  const hidden = Array.from({ length: random.below(most + 1) }, () => 1 + random.below(widest))
  while (hidden.length > 0 && !affords(hidden)) thin(hidden, random)
  return hidden
}

/** Makes the widest layer narrower, or drops it once it is a single neuron. */
function thin(hidden: number[], random: Random): void {
  const at = hidden.indexOf(Math.max(...hidden))
  const width = hidden[at] ?? 1
  if (width > 1) hidden[at] = 1 + random.below(width - 1)
  else hidden.splice(at, 1)
}

export const noSuchLayer: Text = {
  en: 'There is no hidden layer there.',
  'zh-Hant': '這裏沒有隱藏層。',
  'zh-Hans': '这里没有隐藏层。',
}
const tooMany = (most: number): Text => ({
  en: `There is room for ${most} hidden ${most === 1 ? 'layer' : 'layers'} here.`,
  'zh-Hant': `這裏最多放 ${most} 個隱藏層。`,
  'zh-Hans': `这里最多放 ${most} 个隐藏层。`,
})
const tooWide = (widest: number): Text => ({
  en: `A layer holds at most ${widest} neurons.`,
  'zh-Hant': `每層最多放 ${widest} 個神經元。`,
  'zh-Hans': `每层最多放 ${widest} 个神经元。`,
})
const emptyLayer: Text = {
  en: 'A layer needs at least one neuron. Remove the layer instead.',
  'zh-Hant': '每層至少要有一個神經元。不需要的話，可以移走整層。',
  'zh-Hans': '每层至少要有一个神经元。不需要的话，可以删掉整层。',
}
