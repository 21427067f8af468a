import type { Figures, Random } from '../../engine/index.ts'
import { known, letter, spam } from './letters.ts'
import { heaviest, mostStones } from './limits.ts'
import type { Recipe, Setup } from './schema.ts'

/**
 * A random player: some sacks, some words, a line; now and then weights of the player's own. Every other one looks
 * first: takes only words that stand on spam oftener than on good letters, as the stamps have it, half of what the budget allows or more,
 * and a line in the middle.
 */
export function sample(setup: Setup, budget: Figures, random: Random): Recipe {
  const some = setup.sacks.filter(() => random.below(3) > 0).map(({ id }) => id)
  const sacks = some.length > 0 ? some : [random.pick(setup.sacks).id]
  const looks = random.below(2) === 0
  const telling = looks ? ofSpam(setup, sacks) : []
  const shelf = telling.length > 0 ? telling : setup.words.map(({ id }) => id)
  const { steps } = setup.threshold
  const third = Math.floor(steps.length / 3)
  const most = Math.min(shelf.length, mostStones, budget.words ?? mostStones)
  const least = looks ? Math.ceil(most / 2) : 1
  const words = random.shuffle(shelf).slice(0, least + random.below(most - least + 1))
  return {
    stones: words.map((word) => ({ word, weight: random.below(2 * heaviest + 1) - heaviest })),
    weigh: random.below(6) === 0 ? 'hand' : 'learned',
    sacks,
    threshold: random.pick(looks ? steps.slice(third, steps.length - third) : steps),
    letter: '',
  }
}

function ofSpam(setup: Setup, sacks: readonly string[]): string[] {
  const letters = known(setup, { sacks: [...sacks] })
  const part = (word: string, stamp: number) => {
    const own = letters.filter((one) => one.stamp === stamp)
    return own.filter(({ counts }) => (counts.get(word) ?? 0) > 0).length / Math.max(1, own.length)
  }
  return setup.words.map(({ id }) => id).filter((id) => part(id, spam) > part(id, letter))
}
