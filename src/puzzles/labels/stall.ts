import type { RunEvent } from '../../engine/index.ts'
import { colour } from '../../look/index.ts'
import { marketGround } from '../../scenes/kit/backdrops/market.ts'
import { glow } from '../../scenes/kit/draw.ts'
import { createPip, feelingAfter } from '../../scenes/kit/pip.ts'
import type { ContestPlace, On } from '../../scenes/kit/stageOf.ts'
import { fireworks } from '../../scenes/kit/theatre.ts'
import type { Play } from '../../store/session.ts'
import { createBaskets, layOut, seatedAfter } from './baskets.ts'
import { beltEnd } from './belt.ts'
import type { MarketEvent } from './events.ts'
import { climbOut, rush, type Stall, visit } from './guests.ts'
import { penguin } from './penguin.ts'
import type { Setup } from './schema.ts'

/** The stall: penguins come out of the wet lane, Pip looks, and each hops into the basket of the answer. */
export function createStall({ kit, cues, width, height }: On, setup: Setup, play: Play): ContestPlace {
  const { scene } = kit
  const all = (play.outcome?.events ?? []) as readonly MarketEvent[]
  const at = layOut(setup.classes.length, width, height)
  const ground = marketGround(scene, width, height, 'stall')
  const [long, thick] = [at.spot.x + at.size * 0.7, at.size * 0.26]
  const belt =
    setup.guide && beltEnd(scene, long, thick).setPosition(long / 2, at.spot.y + at.size * 0.46 + thick / 2)
  const baskets = createBaskets(kit, setup, at, all)
  const { lights } = baskets
  const dark = scene.add.rectangle(width / 2, height / 2, width, height, 0x05040f, 1).setAlpha(0)
  const spotlight = glow(scene, colour.paper, at.size * 1.5).setAlpha(0)
  const pip = createPip(scene, at.pip.size)
  pip.view.setPosition(at.pip.x, at.pip.y)
  const cast = scene.add.container(0, 0)
  const mood = { accuracy: 0.5 }

  const bird = (truth: number, size: number) => penguin(scene, setup.classes[truth]?.look, size)

  const stall: Stall = { kit, cues, at, baskets, pip, cast, dark, spotlight, mood, bird }

  function callOff(): void {
    cues.clear()
    scene.tweens.killTweensOf([...cast.list, dark, spotlight])
    cast.removeAll(true)
    for (const light of [...lights, dark, spotlight]) light.setAlpha(0)
  }

  return {
    event(raw, index, ms) {
      const event = raw as MarketEvent
      callOff()
      const before = seatedAfter(all, index)
      if (baskets.seated() !== before.length) baskets.fill(index)
      if (event.type === 'rush') rush(stall, event.batch, ms)
      else if (event.type === 'return') climbOut(stall, event, ms)
      else visit(stall, event, ms)
    },
    jump(events: readonly RunEvent[], index) {
      callOff()
      baskets.fill(index)
      const before = seatedAfter(all, index)
      const right = before.filter(({ truth, answer }) => truth === answer).length
      mood.accuracy = before.length > 0 ? right / before.length : 0.5
      pip.lookAt()
      pip.feel(feelingAfter(events, index, mood.accuracy))
    },
    tell(stars) {
      pip.feel({ accuracy: mood.accuracy, ...(stars > 0 && { right: true }) })
      if (stars > 0) fireworks(scene, stars, width, height)
    },
    dispose() {
      callOff()
      for (const one of [
        ground.view,
        ...(belt ? [belt] : []),
        ...baskets.parts,
        dark,
        spotlight,
        pip.view,
        cast,
      ])
        one.destroy()
    },
  }
}
