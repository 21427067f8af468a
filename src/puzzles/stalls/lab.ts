import { createFilmPlayer } from '../../scenes/kit/filmPlayer.ts'
import { squash } from '../../scenes/kit/motion.ts'
import type { Reel } from '../../scenes/kit/reel.ts'
import type { LabPlace, On } from '../../scenes/kit/stageOf.ts'
import { starBurst } from '../../scenes/kit/theatre.ts'
import type { Play } from '../../store/session.ts'
import { dayOf } from './day.ts'
import type { Frame, Lab } from './events.ts'
import { labOf } from './mind.ts'
import { momentOf, revealed } from './moments.ts'
import { byHand } from './robot.ts'
import type { Setup } from './schema.ts'
import { type View, viewOf } from './view.ts'
import { createYard, type Yard } from './yard.ts'

/** How long the film of a day runs, milliseconds. */
const length = 8000
/** The share of the best lunch that lets stars fly. */
const delighted = 0.8

/** The lab: the player's own lunches, then a rehearsed day of the robot, visit by visit. */
export function createLab(on: On, setup: Setup, reel: Reel<Lab>, first: Play): LabPlace {
  const { kit } = on
  const view = viewOf(kit.view)
  const yard = createYard(on, setup, 'lab')
  const { pip } = yard
  const own = dayOf(setup, 'hand')
  const day = dayOf(setup, 'rehearsal')
  let play = first
  let { hand, film: asked } = view.now()
  const stepsOf = () => labOf(play)?.film.map(({ step }) => step) ?? []

  function drawHand(): void {
    const { hand: now } = view.now()
    const steps = byHand(own, now)
    const over = now.length >= setup.hand.visits
    yard.show((over ? revealed : momentOf)(own, steps, steps.length, setup.hand.visits))
    pip.feel({ accuracy: steps.at(-1)?.share ?? 0.4 })
  }

  function drawDay(): void {
    const steps = stepsOf()
    const { visit } = view.now()
    const n = visit ?? steps.length
    yard.show((visit === undefined ? revealed : momentOf)(day, steps, n, setup.visits))
    pip.feel(steps.length > 0 ? { accuracy: steps[n - 1]?.share ?? 0 } : {})
  }

  const draw = () => (view.now().tab === 'hand' ? drawHand() : drawDay())

  const player = createFilmPlayer<Lab, Frame>(
    kit,
    {
      ...{ reel, length, frames: ({ film }) => film },
      live: () => pip.feel({ learning: true }),
      watch({ epoch, accuracy }) {
        // Two visits a picture are as much as an eye follows.
        if (epoch % 2 > 0) return
        yard.show(momentOf(day, stepsOf(), epoch, setup.visits))
        pip.feel({ accuracy, learning: true })
      },
      rest(_, after) {
        draw()
        if (after === 'the end' && (labOf(play)?.accuracy ?? 0) >= delighted)
          starBurst(kit.scene, pip.view.x, pip.view.y, { reach: yard.at.pip * 2 })
      },
    },
    first,
  )
  const again = createAgain(view, setup.visits)
  const areas = tapStalls(on, setup, yard, view)
  const stop = view.follow(() => {
    const now = view.now()
    if (now.hand !== hand) {
      hand = now.hand
      const sign = yard.board.signs[hand.at(-1) ?? -1]
      if (sign) squash(kit.scene, sign, 0.2)
    }
    if (now.film !== asked) {
      asked = now.film
      // In calm the day stands there whole at once.
      if (asked && kit.calm()) view.set({ visit: undefined })
      else if (asked) again.start()
    }
    if (now.visit === undefined || now.tab === 'hand') again.stop()
    if (!reel.playing) draw()
  })

  function show(next: Play): void {
    play = next
    player.show(next)
    if (!reel.playing) draw()
  }
  show(first)
  return {
    show,
    update(now, elapsed) {
      player.update(now)
      again.update(elapsed)
      yard.update(elapsed)
    },
    dispose() {
      stop()
      for (const area of areas) area.destroy()
      yard.dispose()
    },
  }
}

/** The film that a player asks for once more: it turns the visits of the view. */
function createAgain(view: View, visits: number) {
  let at: number | undefined
  return {
    start(): void {
      at = 0
      view.set({ visit: 1 })
    },
    stop(): void {
      at = undefined
    },
    update(elapsed: number): void {
      if (at === undefined) return
      at += elapsed
      const visit = 1 + Math.floor((at / length) * visits)
      if (visit > visits) view.set({ visit: undefined })
      else if (visit !== view.now().visit) view.set({ visit })
    },
  }
}

/** A press on a stall is a lunch there, while the player eats. */
function tapStalls({ kit }: On, setup: Setup, { at, board }: Yard, view: View) {
  return at.slots.map(({ box }, stall) => {
    const { x, y, width, height } = box
    const area = kit.scene.add.rectangle(x + width / 2, y + height / 2, width, height, 0x000000, 0.001)
    area.setInteractive({ cursor: 'pointer' })
    area.on('pointerdown', () => {
      const { tab, hand } = view.now()
      if (tab === 'hand' && hand.length < setup.hand.visits) view.set({ hand: [...hand, stall] })
      else if (board.signs[stall]) squash(kit.scene, board.signs[stall], 0.2)
    })
    return area
  })
}
