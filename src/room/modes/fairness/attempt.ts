/** Learns from the loan files how likely it is that a loan is repaid. Runs in the worker. */
import type { Attempt, RunEvent } from '../../../engine/index.ts'
import { openSoftmax } from '../../../learn/index.ts'
import { type Counts, countsOf } from './counts.ts'
import { dataName, dealt, filesIn } from './files.ts'

/** Kept in the outcome's lab: the files it learned from, then those of each round. */
export interface Learned {
  readonly accuracy: number
  readonly sets: readonly Counts[]
}

const [epochs, every, batchSize, rate] = [60, 3, 16, 0.1]

export const attempt: Attempt<unknown, unknown, RunEvent, Learned> = async (_setup, _recipe, tools) => {
  const sets = dealt(filesIn(await tools.data(dataName)), tools.random.fork('deal'))
  const [known = []] = sets
  const rows = known.map(({ inputs }) => inputs)
  const model = openSoftmax(rows[0]?.length ?? 0, 2, rate, tools.random)
  try {
    await model.train(
      rows,
      known.map(({ repaid }) => repaid),
      {
        cuts: Array.from({ length: epochs / every }, (_, i) => (i + 1) * every),
        ...{ batchSize, random: tools.random, signal: tools.signal },
        cut(to, { history }) {
          tools.report(to / epochs, { loss: history.loss?.at(-1), accuracy: history.acc?.at(-1) })
        },
      },
    )
    const counted = sets.map((files) => {
      const outputs = model.outputs(files.map(({ inputs }) => inputs))
      return countsOf(files.map((file, i) => ({ ...file, chance: outputs[i * 2 + 1] ?? 0 })))
    })
    const right = rows.length > 0 ? accuracyOn(known, model.outputs(rows)) : 0
    return { metrics: {}, events: [], lab: { accuracy: right, sets: counted } }
  } finally {
    model.dispose()
  }
}

function accuracyOn(files: readonly { readonly repaid: 0 | 1 }[], outputs: Float32Array): number {
  const right = files.filter(({ repaid }, i) => (outputs[i * 2 + 1] ?? 0) >= 0.5 === (repaid === 1))
  return right.length / files.length
}
