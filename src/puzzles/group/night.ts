import type { RunEvent } from '../../engine/index.ts'
import { markOf } from '../../look/index.ts'
import { marketGround } from '../../scenes/kit/backdrops/market.ts'
import { glow } from '../../scenes/kit/draw.ts'
import type { Point } from '../../scenes/kit/layout.ts'
import { createPip, feelingAfter } from '../../scenes/kit/pip.ts'
import { createSketch } from '../../scenes/kit/sketch.ts'
import type { ContestPlace, On } from '../../scenes/kit/stageOf.ts'
import { fireworks } from '../../scenes/kit/theatre.ts'
import type { Play } from '../../store/session.ts'
import { type Night, rush, visit } from './arrivals.ts'
import { beltPicture } from './belt.ts'
import type { Arrival, GroupEvent } from './events.ts'
import { groundOf } from './ground.ts'
import { nightLayoutOf } from './layout.ts'
import { bunchPicture, crateKey, groupLantern, paintPaving } from './paint.ts'
import { plotOf, pointOf } from './plot.ts'
import type { Place, Recipe, Setup } from './schema.ts'
import { createStall } from './stall.ts'
import { labOf, standingOf } from './standing.ts'

/** How bright a lantern is that nothing happens at. */
const dim = 0.35

/** Who has been set down after some events, in order of arrival. */
const settledAfter = (events: readonly GroupEvent[], index: number): readonly Arrival[] =>
  events
    .slice(0, index)
    .flatMap((event): readonly Arrival[] =>
      event.type === 'case' ? [event] : event.type === 'rush' ? event.batch : [],
    )

/** The night belt: crates roll in, a hook lifts each to its place on the square, and the nearest lantern's name is used. */
export function createNight({ kit, cues, width, height }: On, setup: Setup, play: Play): ContestPlace {
  const { scene } = kit
  const all = (play.outcome?.events ?? []) as readonly GroupEvent[]
  const recipe = play.recipe as Recipe
  const at = nightLayoutOf(width, height)
  const plot = plotOf(groundOf(setup, recipe), at.room)
  const lanterns = standingOf(recipe, labOf(play))
  const screen = (place: Place): Point => pointOf(plot, onGround(place))
  const back = marketGround(scene, width, height, at.wide ? 'stall' : 'alley')
  const floor = createSketch(scene, { x: 0, y: 0, width, height })
  floor.draw((ctx) => paintPaving(ctx, plot, at.crate * 2.2))
  const belt = beltPicture(scene, width * 0.78, at.pip.size * 0.34)
  belt.setPosition(width * 0.39, height - at.pip.size * 0.2)
  const stall = createStall(kit, setup, at.stall, settledAfter(all, all.length))
  const laid = scene.add.container(0, 0)
  const dark = scene.add.rectangle(width / 2, height / 2, width, height, 0x05040f, 1).setAlpha(0)
  const threads = createSketch(scene, { x: 0, y: 0, width, height })
  const lamps = lanterns.map((place, i) => {
    const { x, y } = screen(place)
    const light = glow(scene, markOf(i).colour, at.lantern * 2)
      .setPosition(x, y)
      .setAlpha(dim)
    const lamp = groupLantern(scene, i, at.lantern).setPosition(x, y)
    const look = setup.classes.find(({ id }) => id === recipe.lanterns[i]?.name)?.look
    const name = look && bunchPicture(scene, look, at.lantern * 0.62).setPosition(x, y + at.lantern * 0.78)
    return { light, parts: [light, lamp, ...(name ? [name] : [])] }
  })
  const pip = createPip(scene, at.pip.size, at.pip)
  const cast = scene.add.container(0, 0)
  let settled = 0

  /** It leaves a small crate on the square, for where it belongs, and goes to the counter of its name. */
  function setDown(one: Arrival, arriving = true): void {
    settled += 1
    const size = at.crate * 0.62
    const { x, y } = screen(one.spot)
    const crate = scene.add.image(x, y - size * 0.3, crateKey(scene, { lantern: one.lantern }, size))
    laid.add(crate.setAlpha(0.75))
    stall.put(one, arriving)
  }

  function fill(index: number): void {
    laid.removeAll(true)
    stall.clear()
    settled = 0
    for (const one of settledAfter(all, index)) setDown(one, false)
  }

  function callOff(): void {
    cues.clear()
    scene.tweens.killTweensOf([...cast.list, dark])
    cast.removeAll(true)
    threads.wipe()
    dark.setAlpha(0)
    for (const { light } of lamps) light.setAlpha(dim)
  }

  const start = { x: at.room.x + at.room.width * 0.8, y: height - at.pip.size * 0.4 }
  const lights = lamps.map(({ light }) => light)
  const night: Night = {
    ...{ kit, cues, setup, at, lanterns, lights, screen, start },
    ...{ pip, cast, dark, threads, setDown, mood: { accuracy: 0.5 } },
  }

  return {
    event(raw, index, ms) {
      const event = raw as GroupEvent
      callOff()
      if (settled !== settledAfter(all, index).length) fill(index)
      if (event.type === 'rush') rush(night, event.batch, ms)
      else visit(night, event, ms)
    },
    jump(events: readonly RunEvent[], index) {
      callOff()
      fill(index)
      const before = settledAfter(all, index)
      const right = before.filter(({ truth, answer }) => truth === answer).length
      night.mood.accuracy = before.length > 0 ? right / before.length : 0.5
      pip.lookAt()
      pip.feel(feelingAfter(events, index, night.mood.accuracy))
    },
    tell(stars) {
      pip.feel({ accuracy: night.mood.accuracy, ...(stars > 0 && { right: true }) })
      if (stars > 0) fireworks(scene, stars, width, height)
    },
    dispose() {
      callOff()
      floor.dispose()
      threads.dispose()
      const lit = lamps.flatMap(({ parts }) => parts)
      for (const one of [back.view, belt, ...stall.parts, laid, dark, ...lit, pip.view, cast]) one.destroy()
    },
  }
}

/** What lies beyond the ground stands at its edge. */
const onGround = ({ x, y }: Place): Place => ({
  x: Math.min(1.03, Math.max(-0.03, x)),
  y: Math.min(1.03, Math.max(-0.03, y)),
})
