import type { App } from './app.ts'
import { notify } from './notify.ts'
import { change } from './play.ts'
import { saveProgress } from './saveProgress.ts'
import { words } from './words.ts'

export function nextCard(app: App): void {
  change(app, ({ card, level }) =>
    card + 1 < level.lecture.length ? { card: card + 1 } : { phase: 'predict' },
  )
}

export function previousCard(app: App): void {
  change(app, ({ card, phase, level }) =>
    phase === 'predict'
      ? { phase: 'lecture', card: level.lecture.length - 1 }
      : { card: Math.max(0, card - 1) },
  )
}

/** Keeps the player's guess, to be shown again beside what happened, and opens the lab. */
export function guess(app: App, choice: number): void {
  change(app, () => ({ guess: choice, phase: 'lab' }))
  void saveProgress(app, { guess: choice })
  notify(app, words.guessKept)
}

export function toLab(app: App): void {
  change(app, () => ({ phase: 'lab' }))
}

export function toLecture(app: App): void {
  change(app, () => ({ phase: 'lecture', card: 0 }))
}
