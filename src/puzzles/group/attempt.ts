/** Lets k-means go on from the player's lanterns until nothing moves, then sets down what it never saw. Runs in the worker. */
import type { Attempt } from '../../engine/index.ts'
import { type Answer, accuracy, weakest, worst } from '../kit/scores.ts'
import { contest } from './contest.ts'
import type { Frame, GroupEvent, Guest, Lab } from './events.ts'
import { groundOf } from './ground.ts'
import { nearest, walked } from './kmeans.ts'
import type { Place, Recipe, Setup } from './schema.ts'

export const attempt: Attempt<Setup, Recipe, GroupEvent, Lab> = async (setup, recipe) => {
  const ground = groundOf(setup, recipe)
  const film = walked(ground, recipe.lanterns).map((lanterns, epoch): Frame => ({ epoch, lanterns }))
  const end = film.at(-1)?.lanterns ?? recipe.lanterns
  const nameless = setup.classes.length
  const answerAt = (spot: Place) => {
    const by = nearest(ground, end, spot)
    const named = setup.classes.findIndex(({ id }) => id === recipe.lanterns[by.lantern]?.name)
    const clear = by.nextFar > 0 && by.next !== by.lantern ? 1 - by.far / by.nextFar : 1
    return { ...by, spot, answer: named < 0 ? nameless : named, sure: clear }
  }
  const guests = setup.unseen.map(({ values, truth }, guest): Answer & Guest => {
    const is = setup.classes.findIndex(({ id }) => id === truth)
    const answered = answerAt(ground.at(values))
    return { ...answered, guest, truth: is, shares: [], right: answered.answer === is }
  })
  const { along, up, scale, stretch, lanterns } = recipe
  return {
    metrics: { 'test.accuracy': accuracy(guests), 'test.worst': worst(guests, nameless) },
    weakest: weakest(
      setup.classes.map(({ name }) => name),
      { 'test.worst': guests },
    ),
    events: contest(setup, guests, answerAt(recipe.stray)),
    lab: { film, of: { along, up, scale, stretch, lanterns: lanterns.map(({ x, y }) => ({ x, y })) } },
  }
}
