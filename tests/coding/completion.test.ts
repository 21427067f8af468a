/** What the editor offers for TensorFlow.js: what the sandbox has, at the place where it can be written. */
import { CompletionContext } from '@codemirror/autocomplete'
import { javascript } from '@codemirror/lang-javascript'
import { EditorState } from '@codemirror/state'
import { describe, expect, test } from 'vitest'
import {
  fit,
  layers,
  model,
  regularizers,
  settings,
  tensor,
  told,
  trainers,
  values,
} from '../../src/coding/tensorflow/building.ts'
import { complete, essentials, helpAt } from '../../src/coding/tensorflow/index.ts'
import { groups, operations } from '../../src/coding/tensorflow/operations.ts'
import type { Word } from '../../src/coding/tensorflow/word.ts'
import { languages } from '../../src/engine/index.ts'
import { runProgram } from '../../src/sandbox/node.ts'

const limits = { steps: 1e6, together: 1e6, fuel: 1e8, depth: 120, output: 60_000, calls: 10 }

async function printed(source: string): Promise<string> {
  const cases = [{ input: {}, seed: 1, trace: false }]
  const [run] = await runProgram({
    language: 'javascript',
    source,
    world: 'plain',
    tensorflow: true,
    cases,
    limits,
  })
  if (!run || run.stop) throw new Error(JSON.stringify(run?.stop))
  return run.printed
}

const names = (words: readonly Word[]) => words.map(({ name }) => name).sort()

/** What is offered where the bar stands. */
function offered(program: string, explicit = false): string[] {
  const at = program.indexOf('|')
  const state = EditorState.create({ doc: program.replace('|', ''), extensions: javascript() })
  return complete('en')(new CompletionContext(state, at, explicit))?.options.map(({ label }) => label) ?? []
}

const network = `const net = tf.sequential({ layers: [
  tf.layers.dense({ units: 1, inputShape: [2] }),
] })
`

describe('the words of TensorFlow.js', () => {
  test('are those that the sandbox gives a program, each once', async () => {
    const source = `for (const one of [tf, tf.layers, tf.train, tf.regularizers]) print(Object.keys(one).sort().join(' '))`
    const lists = (await printed(source)).trim().split('\n')
    const written = [[...groups, ...operations], layers, trainers, regularizers]
    expect(lists).toEqual(written.map((words) => names(words).join(' ')))
  })

  test('of models, tensors and trainings are there when asked', async () => {
    const asked = (of: string, words: readonly Word[]) =>
      `for (const name of ${JSON.stringify(names(words))}) if (!(name in ${of})) print('${of} has no ' + name)\n`
    const source = `const model = tf.sequential({ layers: [tf.layers.dense({ units: 1, inputShape: [1] })] })
const told = fit(model, [[1]], [[1]], { epochs: 1, loss: 'meanSquaredError' })
const tensor = tf.tensor([1])
${asked('model', model)}${asked('tensor', tensor)}${asked(
  'told',
  told.filter(({ name }) => name !== 'diverged'),
)}`
    expect(await printed(source)).toBe('')
  })

  test.each(values.loss?.map(({ name }) => name) ?? [])('%s is a loss that fit takes', async (loss) => {
    const last = loss.startsWith('cat') ? 'softmax' : loss.startsWith('bin') ? 'sigmoid' : 'linear'
    const source = `const model = tf.sequential({ layers: [tf.layers.dense({ units: 2, activation: '${last}', inputShape: [1] })] })
print(fit(model, [[1]], [[0, 1]], { epochs: 2, loss: '${loss}', optimizer: 'adam', seed: 3, shuffle: false, batchSize: 1, learningRate: 0.1 }).epoch.length)`
    expect(await printed(source)).toBe('2\n')
  })

  test('have a line of help in every language', () => {
    const all = [groups, operations, layers, trainers, regularizers, model, tensor, told, [fit]]
    for (const words of [...all, ...Object.values(settings), ...Object.values(values)])
      for (const { name, means } of words)
        for (const lang of languages) {
          expect(means[lang], name).toMatch(/[.。]$/)
          expect(means[lang].length, `${name}, ${lang}`).toBeLessThan(70)
        }
    expect(essentials).toHaveLength(6)
  })
})

describe('the editor offers', () => {
  test.each([
    ['t|', 'tf'],
    ['tf.|', 'sequential'],
    ['tf.ten|', 'tensor2d'],
    ['tf.layers.|', 'dense'],
    ['tf.train.a|', 'adam'],
    ['const model = tf.sequential()\nmodel.|', 'predict'],
    [`${network}net.|`, 'predict'],
    [`${network}net.predict([[1, 2]]).|`, 'dataSync'],
    [`${network}const answers = net.predict([[1, 2]])\nanswers.|`, 'arraySync'],
    ['const xs = tf.tensor([1]).add(2)\nxs.mul(3).|', 'sum'],
    ['const done = fit(model, xs, ys, {\n  epochs: 3,\n})\ndone.|', 'history'],
    ['fit(model, xs, ys, { |', 'epochs'],
    ['fit(model, [[1, 2]], [[{}.x]], { epochs: 10, |', 'learningRate'],
    ['tf.layers.dense({ units: 3, a|', 'activation'],
    ["tf.layers.dense({ activation: '|", 'relu'],
    ["fit(model, xs, ys, { optimizer: 'a|' })", 'adam'],
  ])('at %j, among others, %s', (program, word) => {
    expect(offered(program)).toContain(word)
  })

  test.each([
    'xs.|',
    'const n = 3\nn.|',
    "print('tf.|'",
    'print({ |',
    'tf.nothing.|',
    'tf.tensor([1]).dataSync().|',
  ])('nothing at %j', (program) => {
    expect(offered(program)).toEqual([])
  })

  test('nothing unasked where no word has been begun', () => {
    expect(offered('|')).toEqual([])
    expect(offered('|', true)).toEqual(['tf', 'fit'])
  })
})

test('help is for what a name means where it stands', () => {
  const program = 'const m = tf.sequential()\nm.add(tf.layers.dense({ units: 1 }))\ntf.add(1, 2)'
  const help = (word: string, nth: number) => {
    const from = [...program.matchAll(new RegExp(`\\b${word}\\b`, 'g'))][nth]?.index ?? -1
    return helpAt(program, from, from + word.length)?.means.en
  }
  expect(help('add', 0)).toMatch(/layer at the end/)
  expect(help('add', 1)).toMatch(/number by number/)
  expect(help('units', 0)).toMatch(/neurons/)
  expect(help('m', 0)).toBeUndefined()
})
