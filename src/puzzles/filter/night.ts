import type { RunEvent } from '../../engine/index.ts'
import { colour } from '../../look/index.ts'
import { sprite } from '../../scenes/kit/atlas.ts'
import { marketGround } from '../../scenes/kit/backdrops/market.ts'
import { glow } from '../../scenes/kit/draw.ts'
import { createPip, feelingAfter } from '../../scenes/kit/pip.ts'
import type { ContestPlace, On } from '../../scenes/kit/stageOf.ts'
import { fireworks, flash } from '../../scenes/kit/theatre.ts'
import type { Play } from '../../store/session.ts'
import { createBalance } from './balance.ts'
import { type Counts, countIn } from './counter.ts'
import type { GateEvent, Lab, PostEvent } from './events.ts'
import { nightLayout } from './layout.ts'
import { letter, postOf, spam } from './letters.ts'
import { createPiles, endsOf } from './piles.ts'
import { comeBack, endedAfter, pour } from './pouring.ts'
import { scaleOf } from './scale.ts'
import type { Recipe, Setup } from './schema.ts'
import { type Night, weigh } from './weighing.ts'

/** The night at the gate: letters come down to the scale and fly into the hall or into the net. */
export function createNight({ kit, cues, width, height }: On, setup: Setup, play: Play): ContestPlace {
  const { scene } = kit
  const recipe = play.recipe as Recipe
  const all = (play.outcome?.events ?? []) as readonly GateEvent[]
  const scale = scaleOf(setup, recipe, play.outcome?.lab as Lab | undefined)
  const at = nightLayout(width, height)
  const ground = marketGround(scene, width, height, 'alley')
  const piles = createPiles(kit, at)
  const balance = createBalance(kit, setup, at.scale)
  const pip = createPip(scene, at.pip.size, at.pip)
  const dark = scene.add.rectangle(width / 2, height / 2, width, height, 0x05040f, 1).setAlpha(0)
  const spotlight = glow(scene, colour.paper, at.scale.width * 0.7)
    .setPosition(balance.spot.x, balance.spot.y)
    .setAlpha(0)
  const cast = scene.add.container(0, 0)
  const size = Math.max(20, at.scale.width * 0.1)
  let accuracy = 0.5

  function callOff(): void {
    cues.clear()
    scene.tweens.killTweensOf([...cast.list, dark, spotlight])
    cast.removeAll(true)
    for (const one of [dark, spotlight]) one.setAlpha(0)
  }

  function hang(counts: Counts | undefined, p = 0.5): void {
    balance.load(scale, counts)
    balance.hang(counts, scale.stones)
    balance.lean(p)
  }

  /** Whoever wrote it stands beside the scale. */
  function writer({ at: n }: PostEvent): void {
    const icon = setup.harbour[n]?.icon
    if (icon === undefined) return
    const one = sprite(scene, icon, size * 2.1).setPosition(
      at.scale.x + at.scale.width / 2,
      at.scale.y + at.scale.height - size,
    )
    cast.add(one)
    if (!kit.calm())
      scene.tweens.add({
        targets: one,
        scale: { from: one.scale * 0.5, to: one.scale },
        duration: 320,
        ease: 'Back.out',
      })
  }

  function fill(index: number): void {
    const ended = endedAfter(all, index)
    piles.show(endsOf(ended))
    accuracy =
      ended.length > 0 ? ended.filter(({ truth, answer }) => truth === answer).length / ended.length : 0.5
  }

  const night: Night = {
    ...{ kit, cues, width, size, balance, piles, pip, cast, dark, spotlight },
    ...{ hang, fill, accuracy: () => accuracy },
  }

  hang(undefined)
  fill(0)
  return {
    event(raw, index, ms) {
      const event = raw as GateEvent
      callOff()
      fill(index)
      // Times in events are at normal speed; this one may be played faster.
      const part = ms / Math.max(1, event.ms)
      const pace = { sureAt: (event.sureAt ?? 0) * part, rightAt: (event.rightAt ?? 0) * part, drum: false }
      switch (event.type) {
        case 'case':
          return weigh(night, event, postOf(setup).tonight[event.at]?.counts ?? new Map(), pace, index)
        case 'post': {
          const counts = postOf(setup).harbour[event.at]?.counts ?? new Map()
          weigh(night, event, counts, { ...pace, drum: event.drum === true }, index)
          return writer(event)
        }
        case 'own': {
          // The board counts it on neither side.
          const { sure, answer } = event
          return weigh(night, { sure, answer }, countIn(setup.words, recipe.letter), pace, index)
        }
        case 'rush':
          return pour(night, event, endedAfter(all, index), ms)
        case 'return':
          return comeBack(night, event, postOf(setup).tonight[event.at]?.counts)
        case 'board':
          hang(undefined)
          pip.feel({ accuracy })
          for (const side of [letter, spam]) {
            const { x, y } = piles.door(side)
            cues.at(side * ms * 0.35, () => flash(scene, x, y, colour.lantern, at.hall.width * 0.6))
          }
      }
    },
    jump(events: readonly RunEvent[], index) {
      callOff()
      fill(index)
      hang(undefined)
      pip.lookAt()
      pip.feel(feelingAfter(events, index, accuracy))
    },
    tell(stars) {
      pip.feel({ accuracy, ...(stars > 0 && { right: true }) })
      if (stars > 0) fireworks(scene, stars, width, height)
    },
    dispose() {
      callOff()
      for (const part of [piles, balance]) part.dispose()
      for (const part of [ground.view, dark, spotlight, pip.view, cast]) part.destroy()
    },
  }
}
