/** Measurements of the same birds, each to be bought by itself; some of them tell nothing of the kind, whatever they seem to. Pure. */
import type { Fault, Lot, Sample, Selling, Text } from '../../engine/index.ts'
import { looks } from '../kit/penguins.ts'
import type { Column, Recipe, Setup } from './schema.ts'

/** Birds of each kind whose measurement may be looked at. */
const each = 2
/** A measurement whose kinds lie less far apart than this, beside how far apart birds of one kind are, tells nothing. */
const telling = 0.3

export const selling: Selling<Setup, Recipe> = {
  sale(setup, random) {
    const start = setup.start ?? []
    const columns = random.shuffle(setup.columns.filter(({ id }) => !start.includes(id)))
    const birds = setup.classes.flatMap((kind) =>
      random
        .shuffle(setup.examples.filter(({ truth }) => truth === kind.id))
        .slice(0, each)
        .map(({ values }) => ({ kind, values })),
    )
    const lots = columns.map((column): Lot => {
      const at = setup.columns.indexOf(column)
      const preview = birds.map(
        ({ kind, values }): Sample => ({
          name: kind.name,
          says: read(column, values[at] ?? 0),
          sight: { shapes: looks[kind.look] },
        }),
      )
      const fault = faultOf(setup, at)
      return { name: column.name, preview, holds: setup.examples.length, ...(fault && { fault }) }
    })
    return {
      lots,
      room: setup.slots - start.length,
      setup,
      recipe: (bought) => ({
        columns: [...start, ...bought.flatMap((at) => columns[at]?.id ?? [])].slice(0, setup.slots),
      }),
    }
  },
}

function read({ digits = 0, unit }: Column, value: number): Text {
  const say = (lang: keyof Text) => `${value.toFixed(digits)}${unit ? ` ${unit[lang]}` : ''}`
  return { en: say('en'), 'zh-Hant': say('zh-Hant'), 'zh-Hans': say('zh-Hans') }
}

/** What differs from kind to kind among the examples may do so by the order in which they came, say. */
function faultOf({ classes, examples, unseen }: Setup, at: number): Fault | undefined {
  if (spread(classes, examples, at) < telling) return 'tells-nothing'
  return spread(classes, unseen, at) < telling ? 'coincidence' : undefined
}

/** Variance of the kinds' means, as a multiple of the variance within a kind. */
function spread(classes: Setup['classes'], examples: Setup['examples'], at: number): number {
  const groups = classes.map(({ id }) =>
    examples.flatMap(({ truth, values }) => (truth === id ? (values[at] ?? 0) : [])),
  )
  const means = groups.map(mean)
  const between = variance(means)
  const within = mean(groups.map(variance))
  return within === 0 ? 0 : between / within
}

const mean = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0) / Math.max(1, all.length)
const variance = (all: readonly number[]) => {
  const middle = mean(all)
  return mean(all.map((one) => (one - middle) * (one - middle)))
}
