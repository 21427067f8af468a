import { colour, markOf } from '../../look/index.ts'
import { classMark, glow } from '../../scenes/kit/draw.ts'
import type { Point } from '../../scenes/kit/layout.ts'
import { move } from '../../scenes/kit/motion.ts'
import { penguin } from '../../scenes/kit/penguin.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { largest } from '../kit/scores.ts'
import { sharesAt } from '../kit/sharesAt.ts'
import type { Weights } from '../kit/softmax.ts'
import { landings, placesOf, scaleOf } from './crate.ts'
import { landing, type SeaLayout } from './layout.ts'
import type { Recipe, Setup } from './schema.ts'

/**
 * Who stands on the islands: mere outlines until the boat has been there. Whoever the model would call by a wrong name
 * leans and bears the mark of that name.
 */
export function createIsles({ scene }: StageKit, setup: Setup, at: SeaLayout) {
  const places = placesOf(setup)
  const lights = places.map(({ island, inland }) => {
    const isle = at.isles[island]
    const { x, y } = landing(at, island, inland)
    return glow(scene, inland ? colour.jade : colour.lantern, (isle?.land.width ?? 0) * 0.36)
      .setPosition(x, y)
      .setAlpha(0)
  })
  const folk = scene.add.container(0, 0)
  let drawn = ''

  function show(recipe: Recipe, weights: Weights | undefined): void {
    const stand = places.map((place) => landings(recipe, place))
    const key = `${stand} ${weights?.flat()}`
    if (key === drawn) return
    drawn = key
    folk.removeAll(true)
    for (const [i, { island, inland, birds }] of places.entries()) {
      const isle = at.isles[island]
      const been = stand[i] ?? 0
      if (!isle) continue
      const spots = inland ? isle.onHill : isle.onBeach
      const size = isle.bird * (inland ? 0.78 : 1)
      const left = birds.slice(been, been + spots.length)
      // Those at the back first.
      for (const [n, { truth, values }] of [...left.entries()].reverse()) {
        const spot = spots[n] as Point
        const one = penguin(scene, been > 0 ? setup.classes[truth]?.look : undefined, size)
        folk.add(one.setPosition(spot.x, spot.y).setAlpha(been > 0 ? 1 : 0.75))
        const answer = been > 0 && weights ? largest(sharesAt(scaleOf(setup), weights, values)) : truth
        if (answer === truth) continue
        one.setAngle(-13)
        folk.add(
          classMark(scene, answer, Math.max(12, size * 0.5)).setPosition(
            spot.x + size * 0.24,
            spot.y - size * 0.5,
          ),
        )
      }
    }
  }

  return {
    show,
    /** A place that a boat or a pointer is near lights up. */
    light(place: number | undefined): void {
      for (const [i, light] of lights.entries()) move(scene, light, { alpha: i === place ? 0.75 : 0 })
    },
    dispose() {
      for (const part of [...lights, folk]) part.destroy()
    },
  }
}

export const toneOf = (truth: number): string => markOf(truth).colour
