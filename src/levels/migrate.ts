/**
 * Lifts level files of older formats to the current one, before they are checked. Each step takes one format to the
 * next and knows nothing of later ones.
 *
 * Format 1 had no words for the contest's cases, no task, credits, glossary or explanation after the prediction.
 * They get sentences that are true of every level, so that an old file plays as its author meant it. Its cards named
 * pictures of a stage that is no more: they show the opening picture.
 *
 * Format 2 had a vocabulary for each kind; format 3 has one: metrics are of `train`, `validation` or `test`, and a
 * network is shaped by `hidden`, `learningRate` and `epochs`, each with what is offered and where it starts. What a level
 * is about stood in the kind's code: a level of format 3 says its nouns.
 */
import type { Text } from '../engine/index.ts'
import { isObject, rename, renameGoals } from './renamed.ts'
import { currentFormat } from './schema.ts'

type File = Readonly<Record<string, unknown>>

const steps: Readonly<Record<number, (file: File) => File>> = { 1: from1, 2: from2 }

/** `file.format` must be a whole number from 1 to the current format. */
export function migrate(file: File): File {
  let lifted = file
  for (let format = Number(file.format); format < currentFormat; format++) {
    const step = steps[format]
    if (!step) throw new Error(`migrate: no step from format ${format}`)
    lifted = { ...step(lifted), format: format + 1 }
  }
  return lifted
}

function from1(file: File): File {
  return {
    cases: cases1,
    task: task1,
    credits: [],
    glossary: [testData1],
    ...file,
    ...(Array.isArray(file.lecture) && { lecture: file.lecture.map(withoutShow) }),
    ...(isObject(file.predict) && { predict: { after: after1, ...file.predict } }),
  }
}

function withoutShow(card: unknown): unknown {
  if (!isObject(card)) return card
  const { show: _, ...rest } = card
  return rest
}

function from2(file: File): File {
  const { kind, setup, goals } = file
  const lift = typeof kind === 'string' ? setups2.get(kind) : undefined
  return {
    ...file,
    ...(lift && isObject(setup) && { setup: lift(setup) }),
    ...('goals' in file && { goals: renameGoals(kind, goals) }),
  }
}

const setups2: ReadonlyMap<string, (setup: File) => File> = new Map([
  ['label', (setup: File) => ({ nouns: nouns2, ...setup })],
  ['image', (setup: File) => rename(setup, { layers: 'hidden', rate: 'learningRate' })],
  ['boundary', boundary2],
])

function boundary2({ mostLayers, mostPerLayer, activations, learningRates, start, ...setup }: File): File {
  const first = isObject(start) ? start : {}
  return {
    ...setup,
    ...(isObject(setup.data) && { data: rename(setup.data, { unseen: 'test' }) }),
    hidden: { most: mostLayers, widest: mostPerLayer, start: first.layers },
    activation: { options: activations, start: first.activation },
    inputs: { options: setup.inputs, start: first.inputs },
    learningRate: { steps: inOrder(learningRates), start: first.learningRate },
    epochs: { steps: inOrder(setup.epochs), start: first.epochs },
  }
}

/** The steps of a ladder rise, each once; before, they could stand in any order. */
function inOrder(steps: unknown): unknown {
  if (!Array.isArray(steps) || !steps.every((step) => typeof step === 'number')) return steps
  return [...new Set(steps)].sort((a, b) => a - b)
}

const nouns2: Readonly<Record<string, Text>> = {
  many: { en: 'animals', 'zh-Hant': '動物', 'zh-Hans': '动物' },
  pool: { en: 'yard', 'zh-Hant': '場內', 'zh-Hans': '场内' },
  box: { en: 'crate', 'zh-Hant': '木箱', 'zh-Hans': '木箱' },
  gate: { en: 'gate', 'zh-Hant': '閘口', 'zh-Hans': '闸口' },
}
const cases1: Text = { en: 'unseen cases', 'zh-Hant': '未見過的例子', 'zh-Hans': '未见过的案例' }
const task1: Text = {
  en: 'Train a model that does well on cases it has never seen.',
  'zh-Hant': '訓練一個模型，讓它在從未見過的例子上也表現良好。',
  'zh-Hans': '训练一个模型，让它在从未见过的案例上也表现良好。',
}
const after1: Text = {
  en: 'Compare your guess with what happened in the contest.',
  'zh-Hant': '把你的估計和比賽中發生的事比較一下。',
  'zh-Hans': '把你的猜测和比赛中发生的事比较一下。',
}
const testData1: { term: Text; means: Text } = {
  term: { en: 'test data', 'zh-Hant': '測試數據', 'zh-Hans': '测试数据' },
  means: {
    en: 'Examples kept away from training and used only to see how well the trained model does.',
    'zh-Hant': '不用於訓練，只用來檢查模型訓練後表現如何的例子。',
    'zh-Hans': '不用于训练，只用来检查模型训练后表现如何的样本。',
  },
}
