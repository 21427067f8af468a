import { colour, markOf } from '../../look/index.ts'
import { sprite } from '../../scenes/kit/atlas.ts'
import { classMark, paintMark, paperCard } from '../../scenes/kit/draw.ts'
import type { Point } from '../../scenes/kit/layout.ts'
import { arrive, leave, squash } from '../../scenes/kit/motion.ts'
import { type Ctx, fade } from '../../scenes/kit/paint.ts'
import { createPip } from '../../scenes/kit/pip.ts'
import { createSketch } from '../../scenes/kit/sketch.ts'
import type { LabPlace, On } from '../../scenes/kit/stageOf.ts'
import { flash, gentlyWrong, ripple } from '../../scenes/kit/theatre.ts'
import type { Play } from '../../store/session.ts'
import { accuracy } from '../kit/scores.ts'
import { heightOf, inTheDark, inTheLight, keeper } from './birds.ts'
import { createLamps } from './lamps.ts'
import { type LabLayout, labLayout } from './layout.ts'
import { createQuilt, nightcap, snore } from './quilt.ts'
import type { Action } from './rules.ts'
import type { Recipe, Setup } from './schema.ts'
import { countsOf, examplesOf } from './season.ts'
import { createMoon, ferry, shore } from './shore.ts'
import { labOf, type Standing, standingsOf } from './standing.ts'
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
  const most = Math.max(...setup.nights.map(({ pier }) => pier.length))
  const at = labLayout(nights, most, width, height)
  const ground = shore(scene, 'lab', at, width, height)
  const moon = createMoon(scene, at, nights, width)
  const boat = ferry(scene, at.ferry.size).setPosition(at.ferry.x, at.ferry.y)
  const weather = createWeather(kit, at, width, height)
  let play = first
  const recipe = () => play.recipe as Recipe
  const act = (action: Action) => kit.act(action)
  const lamps = createLamps(kit, at, (night) => go(looking, setup, recipe(), night, 'stage'))
  const pip = createPip(scene, at.pip.size)
  pip.view.setPosition(at.pip.x, at.pip.y)
  const cap = nightcap(scene, at.pip.size * 0.72).setPosition(
    at.pip.x + at.pip.size * 0.04,
    at.pip.y - at.pip.size * 0.34,
  )
  const quilt = createQuilt(kit, at.quilt)
  const bell = createBell(kit, at, (standing) => act(nextLesson(standing)))
  const crowd = scene.add.container(0, 0)
  const tags = createSketch(scene, { x: 0, y: 0, width, height })
  const bed = scene.add
    .rectangle(at.pip.x, at.quilt.y, at.quilt.width * 1.1, at.quilt.height * 2.2, 0xffffff, 0.001)
    .setInteractive({ cursor: 'pointer' })
    .on('pointerup', () => wait(looking, 'stage'))
  let standings = standingsOf(setup, play)
  let seen = { night: 0, waits: looking.get().waits, birds: '' }

  function standBirds({ birds }: Standing, night: number): void {
    const key = `${night} ${birds.map(({ labelled }) => Number(labelled)).join('')}`
    if (key === seen.birds) return
    const fresh = seen.night === night
    seen = { ...seen, birds: key }
    const before = new Set(
      crowd.list.flatMap((one) => (one.getData('lit') ? [one.getData('id') as string] : [])),
    )
    crowd.removeAll(true)
    for (const [i, bird] of birds.entries()) {
      const { x, y } = at.birds[i] as Point
      const one = bird.labelled
        ? inTheLight(scene, setup, bird.truth, bird.values, at.bird)
        : inTheDark(scene, setup, bird.values, at.bird)
      one.setPosition(x, y).setData({ id: bird.id, lit: bird.labelled })
      one
        .setSize(at.bird * 0.8, at.bird * 1.9)
        .setInteractive({ cursor: bird.labelled ? 'default' : 'zoom-in' })
        .on('pointerup', () => {
          if (!bird.labelled) act({ type: 'label', bird: bird.id })
        })
      crowd.add(one)
      if (!fresh) arrive(scene, one, { delay: 60 * i })
      else if (bird.labelled && !before.has(bird.id)) wake(one, bird.answer?.right === false)
    }
  }

  /** A keeper comes with a lantern and goes again. */
  function wake(one: ReturnType<typeof inTheLight>, wrong: boolean): void {
    const watch = keeper(scene, at.bird * 0.95).setPosition(one.x + at.bird * 0.5, one.y + 4)
    flash(scene, one.x, one.y - at.bird * 0.5, colour.lantern, at.bird)
    arrive(scene, watch)
    scene.time.delayedCall(1500, () => watch.active && leave(scene, watch))
    if (wrong) gentlyWrong(scene, one)
    pip.lookAt(one)
  }

  function draw(): void {
    const { night, waits } = looking.get()
    const reached = reachedBy(setup, recipe(), looking.get())
    const standing = standings[night - 1]
    if (!standing) return
    lamps.show(
      standings.map(({ wrong, birds, lesson, night: of }) => ({
        right: wrong === undefined || of > reached ? undefined : 1 - wrong / birds.length,
        lesson: lesson !== undefined && of <= reached,
      })),
      night,
    )
    const still = seen.night === 0 || kit.calm()
    if (seen.night !== night) {
      moon.go(night, still)
      weather.set(setup.nights[night - 1]?.weather ?? 'clear', still)
    }
    standBirds(standing, night)
    tags.draw((ctx) => {
      for (const [i, bird] of standing.birds.entries())
        paintTag(ctx, setup, bird, at.birds[i] as Point, at.bird)
    })
    quilt.show(standing.weights)
    quilt.web(waits > 3)
    bell.show(
      standing,
      countsOf(setup, standing.lesson ? examplesOf(setup, recipe(), standing.lesson) : []),
      night < nights,
    )
    const worked = labOf(play)?.nights[night - 1]?.answers
    pip.feel(worked ? { accuracy: accuracy(worked), sure: 0.99 } : {})
    if (waits !== seen.waits) {
      snore(kit, { x: at.pip.x + at.pip.size * 0.3, y: at.pip.y - at.pip.size * 0.5 }, at.pip.size * 0.4)
      if (!kit.calm()) moon.race()
    }
    seen = { ...seen, night, waits }
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
      for (const part of [weather, quilt, tags, bell]) part.dispose()
      for (const part of [ground.view, moon.view, boat, ...lamps.parts, crowd, pip.view, cap, bed])
        part.destroy()
    },
  }
}

/** The bell rings for no lesson, for one on the new labels alone, for one with the old cards too, by turns. */
function nextLesson({ night, lesson }: Standing): Action {
  if (!lesson) return { type: 'teach', after: night, old: false }
  return lesson.old ? { type: 'sleep', after: night } : { type: 'teach', after: night, old: true }
}

/** The school bell, and beside it the cards that this morning's lesson has: a pile for each class. */
function createBell({ scene }: On['kit'], at: LabLayout, ring: (standing: Standing) => void) {
  let now: Standing | undefined
  const { x, y, size } = at.bell
  const bell = sprite(scene, 'bell', size)
    .setPosition(x, y)
    .setInteractive({ cursor: 'pointer' })
    .on('pointerup', () => {
      squash(scene, bell, 0.3)
      ripple(scene, x, y, colour.lantern, size)
      if (now) ring(now)
    })
  const piles = scene.add.container(0, 0)
  return {
    show(standing: Standing, counts: readonly number[], open: boolean): void {
      now = standing
      bell.setVisible(open).setAlpha(standing.lesson ? 1 : 0.55)
      piles.removeAll(true)
      const { size: card } = at.cards
      for (const [of, n] of counts.entries())
        for (let i = 0; i < Math.min(8, n); i++) {
          const spot = { x: at.cards.x - of * card * 1.1, y: at.cards.y + size * 0.3 - i * 3.5 }
          piles.add(paperCard(scene, card * 0.8, card * 0.5).setPosition(spot.x, spot.y))
          if (i === Math.min(8, n) - 1)
            piles.add(classMark(scene, of, card * 0.5).setPosition(spot.x, spot.y))
        }
    },
    dispose() {
      bell.destroy()
      piles.destroy()
    },
  }
}

/** What Pip called it, in a ring that is as full as Pip was sure; what it is, once somebody has looked. */
function paintTag(
  ctx: Ctx,
  setup: Setup,
  { answer, labelled, truth, values }: Standing['birds'][number],
  { x, y }: Point,
  size: number,
): void {
  const top = y - size * heightOf(setup, values) * 0.98
  const r = Math.max(9, size * 0.15)
  if (answer) {
    const [cx, cy] = [x, top - r * 1.15]
    ctx.beginPath()
    ctx.arc(cx, cy, r * 1.25, 0, Math.PI * 2)
    ctx.fillStyle = fade('#12091F', 0.72)
    ctx.fill()
    ctx.beginPath()
    ctx.arc(cx, cy, r * 1.25, -Math.PI / 2, -Math.PI / 2 + Math.PI * 2 * answer.sure)
    ctx.lineWidth = 3
    ctx.strokeStyle = markOf(answer.answer).colour
    ctx.stroke()
    paintMark(ctx, answer.answer, cx, cy, r * 1.5)
    if (labelled && answer.answer !== truth) {
      ctx.lineWidth = 3.5
      ctx.strokeStyle = colour.coral
      ctx.beginPath()
      ctx.moveTo(cx - r * 1.1, cy + r * 1.1)
      ctx.lineTo(cx + r * 1.1, cy - r * 1.1)
      ctx.stroke()
    }
  }
  if (labelled) paintMark(ctx, truth, x + size * 0.28, y - size * 0.06, Math.max(14, size * 0.24))
}
