/** How the nights stand, as stage and panel both read them. Pure. */
import type { Play } from '../../store/session.ts'
import type { Answer } from '../kit/scores.ts'
import type { Lab, Weights } from './events.ts'
import type { Recipe, Setup } from './schema.ts'
import { type Lesson, type Passenger, pierOf } from './season.ts'

export interface Standing {
  readonly night: number
  readonly birds: readonly (Passenger & { readonly answer: Answer | undefined })[]
  /** How many were named wrong; undefined while nobody named them. */
  readonly wrong: number | undefined
  readonly lesson: Lesson | undefined
  /** What the model is that night, and how many lessons it has had. */
  readonly model: number
  readonly weights: Weights | undefined
}

/** While the nights are worked anew, what came of them before stays in view. */
export const labOf = (play: Pick<Play, 'outcome' | 'before'>): Lab | undefined =>
  (play.outcome ?? play.before)?.lab as Lab | undefined

export function standingsOf(setup: Setup, play: Pick<Play, 'recipe' | 'outcome' | 'before'>): Standing[] {
  const recipe = play.recipe as Recipe
  const lab = labOf(play)
  return setup.nights.map((_, n) => {
    const night = n + 1
    const worked = lab?.nights[n]
    const model = worked?.model ?? 0
    return {
      ...{ night, model, weights: lab?.models[model] },
      birds: pierOf(setup, recipe, night).map((bird, i) => ({ ...bird, answer: worked?.answers[i] })),
      wrong: worked?.answers.filter(({ right }) => !right).length,
      lesson: recipe.lessons.find(({ after }) => after === night),
    }
  })
}
