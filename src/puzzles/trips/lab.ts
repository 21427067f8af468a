import { colour } from '../../look/index.ts'
import { sprite } from '../../scenes/kit/atlas.ts'
import { glow } from '../../scenes/kit/draw.ts'
import type { Point } from '../../scenes/kit/layout.ts'
import { leave, move, squash } from '../../scenes/kit/motion.ts'
import { createPip } from '../../scenes/kit/pip.ts'
import type { LabPlace, On } from '../../scenes/kit/stageOf.ts'
import { flash, ripple } from '../../scenes/kit/theatre.ts'
import type { Play } from '../../store/session.ts'
import { aboardOf, placesOf, samePlace } from './crate.ts'
import { createCrate } from './crateView.ts'
import type { Lab } from './events.ts'
import { createIsles, toneOf } from './isles.ts'
import { landing, seaLayout } from './layout.ts'
import type { Recipe, Setup } from './schema.ts'
import { seaGround } from './sea.ts'
import { createVoyages } from './voyages.ts'

/** The lab: the little boat sails wherever it is sent or dragged, and comes home with somebody for the crate. */
export function createLab({ kit, cues, width, height }: On, setup: Setup, first: Play): LabPlace {
  const { scene } = kit
  const places = placesOf(setup)
  const at = seaLayout(seaOf(setup), width, height)
  const ground = seaGround(scene, at, setup.walk, width, height)
  const isles = createIsles(kit, setup, at)
  const shores = places.map(({ island, inland }) => landing(at, island, inland))
  const crate = createCrate(kit, setup, at.boxes)
  const light = glow(scene, colour.lantern, at.pip.size).setPosition(at.pip.x, at.pip.y).setAlpha(0)
  const pip = createPip(scene, at.pip.size, at.pip)
  let play = first
  let birds = aboardOf(setup, first.recipe as Recipe)
  let begun = false

  const near = ({ x, y }: Point): number | undefined => {
    const far = shores.map((shore) => Math.hypot(shore.x - x, (shore.y - y) * 1.4))
    const least = far.indexOf(Math.min(...far))
    const reach = (at.isles[places[least]?.island ?? 0]?.land.width ?? 0) * 0.5
    return (far[least] ?? reach) < reach ? least : undefined
  }
  const sail = (place: number | undefined) => {
    const to = place === undefined ? undefined : places[place]
    if (to) kit.act({ type: 'sail', to: to.to, inland: to.inland })
  }
  const voyages = createVoyages(kit, cues, setup, at, {
    over: (spot) => isles.light(spot && near(spot)),
    let(spot) {
      isles.light(undefined)
      const place = near(spot)
      if (place === undefined && spot.y < at.quay) whale(spot)
      else sail(place)
      return place !== undefined
    },
  })
  const zones = shores.map(({ x, y }, i) => {
    const { island, inland } = places[i] ?? { island: 0, inland: false }
    const { land } = at.isles[island] ?? { land: { width: 0, height: 0 } }
    return scene.add
      .rectangle(
        x,
        y - land.height * (inland ? 0.1 : 0.12),
        land.width * 0.9,
        land.height * 0.5,
        0xffffff,
        0.001,
      )
      .setInteractive({ cursor: 'pointer' })
      .on('pointerover', () => isles.light(i))
      .on('pointerout', () => isles.light(undefined))
      .on('pointerup', () => {
        if (!voyages.carried()) sail(i)
      })
  })
  voyages.toTop()

  /** Open water is not empty. Nobody ever explains the rider. */
  function whale({ x, y }: Point): void {
    const size = at.home.size * 0.8
    const back = sprite(scene, 'spouting-whale', size)
    const rider = sprite(scene, 'penguin', size * 0.34).setPosition(size * 0.06, -size * 0.28)
    const both = scene.add.container(x, y + size * 0.4, [rider, back])
    ripple(scene, x, y + size * 0.5, '#BFD8FF', size)
    move(scene, both, { y: y + size * 0.1 }, { span: 'grand', ease: 'overshoot' })
    cues.at(1500, () => leave(scene, both, { span: 'grand' }))
  }

  function draw(): void {
    const lab = (play.outcome ?? play.before)?.lab as Lab | undefined
    const weights = birds.length > 0 && lab && lab.weights.length > 0 ? lab.weights : undefined
    isles.show(play.recipe as Recipe, weights)
    pip.feel({ accuracy: weights && lab?.accuracy })
  }

  function show(next: Play): void {
    const before = birds
    play = next
    birds = aboardOf(setup, next.recipe as Recipe)
    const last = birds.at(-1)
    if (begun && last && birds.length === before.length + 1) {
      const place = places.findIndex((one) => samePlace(one, last))
      const { x, y } = shores[place] ?? at.home
      // What was on its way is in the crate before the next sails.
      crate.show(before)
      pip.lookAt({ x, y })
      voyages.fetch({ x, y }, last.truth, crate.door(last.truth), () => {
        crate.show(birds)
        const door = crate.door(last.truth)
        flash(scene, door.x, door.y, toneOf(last.truth), at.home.size * 0.6)
        pip.lookAt(door)
        squash(scene, pip.view, 0.12)
      })
    } else if (birds.length !== before.length || !begun) {
      voyages.callOff()
      crate.show(birds)
    }
    begun = true
    if (next.training.status !== 'busy') draw()
  }

  show(first)
  return {
    show,
    update: (now, elapsed) => voyages.update(now, elapsed),
    dispose() {
      for (const part of [voyages, isles, crate]) part.dispose()
      for (const part of [ground.view, light, pip.view, ...zones]) part.destroy()
    },
  }
}

export const seaOf = ({ islands, classes }: Setup) => ({
  trips: islands.map(({ trips }) => trips),
  classes: classes.length,
})
