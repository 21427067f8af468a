import { createPip } from '../../scenes/kit/pip.ts'
import type { LabPlace, On } from '../../scenes/kit/stageOf.ts'
import type { Play } from '../../store/session.ts'
import { accuracy } from '../kit/scores.ts'
import { createBell, nextLesson } from './bell.ts'
import { createCrowd } from './crowd.ts'
import { createLamps, type Lamp } from './lamps.ts'
import { labLayout } from './layout.ts'
import { createQuilt, nightcap, snore } from './quilt.ts'
import type { Action } from './rules.ts'
import type { Recipe, Setup } from './schema.ts'
import { countsOf, examplesOf } from './season.ts'
import { createMoon, ferry, shore } from './shore.ts'
import { labOf, standingsOf } from './standing.ts'
import { go, lookingOf, reachedBy, wait } from './view.ts'
import { createWeather } from './weather.ts'

/**
 * The lab: one night on the pier. Those who stayed stand in the dark, each with what Pip called it; a tap wakes a keeper,
 * who brings a light. Above hang the nights as lanterns; Pip works under its quilt of weights, a tap waits for it to learn.
 */
export function createLab({ kit, width, height }: On, setup: Setup, first: Play): LabPlace {
  const { scene } = kit
  const looking = lookingOf(kit.view)
  const nights = setup.nights.length
  const at = labLayout(nights, Math.max(...setup.nights.map(({ pier }) => pier.length)), width, height)
  let play = first
  const recipe = () => play.recipe as Recipe
  const act = (action: Action) => kit.act(action)
  const ground = shore(scene, 'lab', at, width, height)
  const moon = createMoon(scene, at, nights, width)
  const boat = ferry(scene, at.ferry.size).setPosition(at.ferry.x, at.ferry.y)
  const weather = createWeather(kit, at, width, height)
  const lamps = createLamps(kit, at, (night) => go(looking, setup, recipe(), night, 'stage'))
  const bell = createBell(kit, at, (standing) => act(nextLesson(standing)))
  const crowd = createCrowd({ kit, setup, at, width, height, label: (bird) => act({ type: 'label', bird }) })
  const pip = createPip(scene, at.pip.size, at.pip)
  const cap = nightcap(scene, at.pip)
  const quilt = createQuilt(kit, at.quilt)
  const bed = scene.add
    .rectangle(at.pip.x, at.quilt.y, at.quilt.width * 1.1, at.quilt.height * 2.2, 0xffffff, 0.001)
    .setInteractive({ cursor: 'pointer' })
    .on('pointerup', () => wait(looking, 'stage'))
  let standings = standingsOf(setup, play)
  let seen = { night: 0, waits: looking.get().waits }

  function draw(): void {
    const { night, waits } = looking.get()
    const reached = reachedBy(setup, recipe(), looking.get())
    const standing = standings[night - 1]
    if (!standing) return
    lamps.show(
      standings.map(
        ({ wrong, birds, lesson, night: of }): Lamp => ({
          right: wrong === undefined || of > reached ? undefined : 1 - wrong / birds.length,
          lesson: lesson !== undefined && of <= reached,
        }),
      ),
      night,
    )
    const still = seen.night === 0 || kit.calm()
    if (seen.night !== night) {
      moon.go(night, still)
      weather.set(setup.nights[night - 1]?.weather ?? 'clear', still)
    }
    crowd.show(standing)
    quilt.show(standing.weights)
    quilt.web(waits > 3)
    const { lesson } = standing
    bell.show(standing, countsOf(setup, lesson ? examplesOf(setup, recipe(), lesson) : []), night < nights)
    const worked = labOf(play)?.nights[night - 1]?.answers
    pip.feel(worked ? { accuracy: accuracy(worked), sure: 0.99 } : {})
    if (waits !== seen.waits) {
      snore(kit, at.pip)
      if (!kit.calm()) moon.race()
    }
    seen = { night, waits }
  }

  const stopFollowing = looking.follow(draw)
  draw()
  return {
    show(next) {
      play = next
      if (next.training.status === 'busy') return
      standings = standingsOf(setup, next)
      draw()
    },
    dispose() {
      stopFollowing()
      for (const part of [weather, quilt, crowd, bell]) part.dispose()
      for (const part of [ground.view, moon.view, boat, ...lamps.parts, pip.view, cap, bed]) part.destroy()
    },
  }
}
