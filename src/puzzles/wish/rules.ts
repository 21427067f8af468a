import type { Rules } from '../../engine/index.ts'
import { ifFits, notOffered, sampleStep } from '../kit/choices.ts'
import type { Recipe, Setup } from './schema.ts'
import type { Sensor } from './yard.ts'

export type Action =
  /** Pays for what a sensor counts, or no longer. */
  | { readonly type: 'term'; readonly sensor: Sensor }
  /** How much: a fine below nothing. */
  | { readonly type: 'amount'; readonly sensor: Sensor; readonly amount: number }
  /** How many steps the robot looks ahead. */
  | { readonly type: 'ahead'; readonly ahead: number }

/** What is usually meant well: a reward for these, a fine for the others. */
const good: readonly Sensor[] = ['grab', 'bin', 'move', 'post']

export const rules: Rules<Setup, Recipe, Action> = {
  start: ({ ahead }) => ({ pay: [], ahead: ahead.start }),

  act: (setup, recipe, action) => ifFits(rules, setup, after(setup, recipe, action)),

  cost: (_, { pay }) => ({ terms: pay.length }),

  check(setup, { pay, ahead }) {
    const order = setup.sensors.map(({ id }) => id)
    const places = pay.map(({ sensor }) => order.indexOf(sensor))
    if (places.some((place, i) => place < 0 || place <= (places[i - 1] ?? -1))) return notOffered
    if (!pay.every(({ amount }) => setup.amounts.includes(amount))) return notOffered
    return setup.ahead.steps.includes(ahead) ? undefined : notOffered
  },

  /** Some sensors, each with the sign that is usually meant well. */
  sample(setup, budget, random) {
    const most = Math.min(setup.sensors.length, budget.terms ?? setup.sensors.length)
    const ids = setup.sensors.map(({ id }) => id)
    const some = random.shuffle(ids).slice(0, 1 + random.below(most))
    const rewards = setup.amounts.filter((amount) => amount > 0)
    const fines = setup.amounts.filter((amount) => amount < 0)
    return {
      pay: ids.flatMap((sensor) =>
        some.includes(sensor)
          ? [{ sensor, amount: random.pick(good.includes(sensor) ? rewards : fines) }]
          : [],
      ),
      ahead: sampleStep(setup.ahead, random),
    }
  },
}

function after({ sensors, amounts }: Setup, recipe: Recipe, action: Action): Recipe {
  const { pay } = recipe
  switch (action.type) {
    case 'ahead':
      return { ...recipe, ahead: action.ahead }
    case 'amount': {
      const { sensor, amount } = action
      return { ...recipe, pay: pay.map((term) => (term.sensor === sensor ? { sensor, amount } : term)) }
    }
    case 'term': {
      const { sensor } = action
      const rest = pay.filter((term) => term.sensor !== sensor)
      if (rest.length < pay.length) return { ...recipe, pay: rest }
      const small = amounts.find((amount) => amount > 0) ?? 1
      // In the level's order, so that the same pay is the same recipe; an unknown one stays, to be refused.
      const order = [...sensors.map(({ id }) => id), sensor]
      const next = [...pay, { sensor, amount: small }]
      return {
        ...recipe,
        pay: next.sort((a, b) => order.indexOf(a.sensor) - order.indexOf(b.sensor)),
      }
    }
  }
}
