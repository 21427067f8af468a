/** One neuron of the machine's own, trained on the same questions that the class asks. Runs in the worker. */
import type { Attempt, RunEvent } from '../../../engine/index.ts'
import { openSoftmax } from '../../../learn/index.ts'
import { type Animal, animalsIn, dataName, named } from './animals.ts'

export interface Recipe {
  /** The first so many are asked. */
  readonly questions: number
}

/** An animal that it has not learned from, with how sure it is that it lives in the water. */
export interface Guessed extends Omit<Animal, 'name'> {
  /** Its place in `named`. */
  readonly animal: number
  readonly chance: number
}

export interface Learned {
  readonly accuracy: number
  /** What a yes adds and a no takes away, one a question; what it starts with. */
  readonly weights: readonly number[]
  readonly bias: number
  readonly unseen: readonly Guessed[]
}

const [epochs, every, batchSize, rate] = [120, 6, 8, 0.1]

const thousandths = (n: number) => Math.round(n * 1000) / 1000
/** Standing or sitting. */
const signs = ({ facts }: Pick<Animal, 'facts'>) => facts.map((fact) => (fact === 1 ? 1 : -1))

export const attempt: Attempt<unknown, unknown, RunEvent, Learned> = async (_setup, found, tools) => {
  const { questions } = found as Recipe
  const all = animalsIn(await tools.data(dataName), questions)
  const known = all.filter(({ name }) => !named.some((one) => one.name === name))
  const unseen = named.flatMap(({ name }, animal) => {
    const one = all.find((it) => it.name === name)
    return one ? [{ facts: one.facts, is: one.is, animal }] : []
  })
  const model = openSoftmax(questions, 2, rate, tools.random)
  try {
    await model.train(
      known.map(signs),
      known.map(({ is }) => is),
      {
        cuts: Array.from({ length: epochs / every }, (_, i) => (i + 1) * every),
        ...{ batchSize, random: tools.random, signal: tools.signal },
        cut(to, { history }) {
          tools.report(to / epochs, { loss: history.loss?.at(-1), accuracy: history.acc?.at(-1) })
        },
      },
    )
    // Of two outputs, how much more the second gets is one neuron's sum.
    const rows = model.weights().map(([no = 0, yes = 0]) => thousandths(yes - no))
    const outputs = model.outputs(unseen.map(signs))
    const guessed = unseen.map((one, i) => ({ ...one, chance: thousandths(outputs[i * 2 + 1] ?? 0) }))
    const right = guessed.filter(({ chance, is }) => chance >= 0.5 === (is === 1)).length
    return {
      metrics: {},
      events: [],
      lab: {
        accuracy: right / Math.max(1, guessed.length),
        weights: rows.slice(0, questions),
        bias: rows[questions] ?? 0,
        unseen: guessed,
      },
    }
  } finally {
    model.dispose()
  }
}
