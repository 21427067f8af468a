import type { Level } from '../engine/index.ts'
import { levelProgress, type Play } from '../store/index.ts'
import type { App } from './app.ts'
import { tell } from './notify.ts'
import { change } from './play.ts'
import { saveProgress } from './saveProgress.ts'

/** Through the cards to the question; through those that stand behind the contest to the real world. */
export function nextCard(app: App): void {
  change(app, ({ card, level: { lecture } }) => {
    const here = lecture[card]
    const next = lecture[card + 1]
    if (next && next.after === here?.after) return { card: card + 1 }
    return { phase: here?.after ? 'application' : 'predict' }
  })
}

export function previousCard(app: App): void {
  change(app, ({ card, phase, level: { lecture } }) => {
    if (phase === 'predict') return { phase: 'lecture', card: lecture.filter((one) => !one.after).length - 1 }
    const here = lecture[card]
    if (here?.after && !lecture[card - 1]?.after) return { phase: 'result' }
    return { card: Math.max(0, card - 1) }
  })
}

/** Keeps the player's guess, to be shown again beside what happened, and opens the lab. */
export function guess(app: App, choice: number): void {
  change(app, () => ({ guess: choice, phase: 'lab' }))
  void saveProgress(app, { guess: choice })
  void tell(app, 'guessKept')
}

export function toLab(app: App): void {
  change(app, () => ({ phase: 'lab' }))
}

export function toLecture(app: App): void {
  change(app, () => ({ phase: 'lecture', card: 0 }))
}

/** On from the stars: once the level is solved, first the cards that explain what happened. */
export function toApplication(app: App): void {
  const { progress } = app.store.getState()
  change(app, (play) => ({
    ...(explained(play, levelProgress(progress, play.level.id).stars) ?? { phase: 'application' }),
  }))
}

function explained({ level }: Play, stars: number): Partial<Play> | undefined {
  const card = firstAfter(level)
  return stars > 0 && card >= 0 ? { phase: 'lecture', card } : undefined
}

const firstAfter = ({ lecture }: Level) => lecture.findIndex((card) => card.after)
