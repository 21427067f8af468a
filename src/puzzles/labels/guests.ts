import { colour } from '../../look/index.ts'
import { classMark, paperCard } from '../../scenes/kit/draw.ts'
import type { Box, Point } from '../../scenes/kit/layout.ts'
import { move } from '../../scenes/kit/motion.ts'
import type { Pip } from '../../scenes/kit/pip.ts'
import type { On } from '../../scenes/kit/stageOf.ts'
import { flash, gentlyWrong, hesitate, starBurst } from '../../scenes/kit/theatre.ts'
import { arrives, part } from '../kit/gatePace.ts'
import type { createBaskets, layOut, Seat } from './baskets.ts'
import type { MarketEvent } from './events.ts'
import type { penguin } from './penguin.ts'

type Image = ReturnType<typeof penguin>
type Scene = On['kit']['scene']

/** What the guests of an evening act on. */
export interface Stall extends Pick<On, 'kit' | 'cues'> {
  readonly at: ReturnType<typeof layOut>
  readonly baskets: ReturnType<typeof createBaskets>
  readonly pip: Pip
  readonly cast: ReturnType<Scene['add']['container']>
  readonly dark: ReturnType<Scene['add']['rectangle']>
  readonly spotlight: ReturnType<Scene['add']['image']>
  readonly mood: { accuracy: number }
  readonly bird: (truth: number, size: number) => Image
}

/** Hops in a bow; in calm it is there. */
function hop({ kit, cues }: Stall, one: Image, to: Point, span: number, then: () => void): void {
  const { scene } = kit
  if (kit.calm()) {
    cues.at(span, then)
    return
  }
  scene.tweens.add({ targets: one, x: to.x, duration: span, ease: 'Sine.inOut' })
  scene.tweens.add({ targets: one, y: to.y, scale: one.scale * 0.55, duration: span, ease: 'Back.in' })
  cues.at(span, then)
}

const rim = ({ at }: Stall, answer: number): Point => {
  const box = at.baskets[answer] as Box
  return { x: box.x + box.width / 2, y: box.y - at.size * 0.1 }
}

/** One comes to the stall, is looked at, and ends in a basket, or beside Pip when it is only a guest. */
export function visit(stall: Stall, event: Extract<MarketEvent, { type: 'case' | 'own' }>, ms: number): void {
  const { kit, cues, at, baskets, pip, cast, dark, spotlight, mood } = stall
  const { scene } = kit
  const { lights } = baskets
  const own = event.type === 'own'
  const drum = event.type === 'case' && event.drum === true
  const walker = stall.bird(event.truth, at.size).setPosition(kit.calm() ? at.spot.x : -at.size, at.spot.y)
  cast.add(walker)
  if (own) {
    const sign = at.size * 0.42
    const card = paperCard(scene, sign, sign).setPosition(walker.x, at.spot.y + at.size * 0.2)
    const mark = classMark(scene, event.truth, sign * 0.7).setPosition(walker.x, card.y)
    cast.add([card, mark])
    move(scene, [card, mark], { x: at.spot.x }, { span: ms * part.walk, ease: 'between' })
  }
  move(scene, walker, { x: at.spot.x }, { span: ms * part.walk, ease: 'between' })
  pip.lookAt(at.spot)
  pip.feel({ accuracy: mood.accuracy, sure: 0.5 })
  if (drum) {
    spotlight.setPosition(at.spot.x, at.spot.y)
    move(scene, dark, { alpha: 0.55 }, { span: ms * part.walk })
    move(scene, spotlight, { alpha: 0.5 }, { span: ms * part.walk })
  }
  cues.at(ms * part.walk, () => {
    pip.feel({ accuracy: mood.accuracy, sure: event.sure })
    hesitate(scene, pip.view, event.sure, ms * part.look)
    for (const [i, share] of event.shares.entries()) {
      const light = lights[i]
      if (light) move(scene, light, { alpha: share }, { span: ms * part.look * 0.8 })
    }
    // The drum roll: the lights of the baskets come and go before they stay.
    if (drum && !kit.calm())
      for (let n = 1; n < 6; n++)
        cues.at(ms * part.look * 0.15 * n, () =>
          flash(scene, rim(stall, n % lights.length).x, rim(stall, 0).y, colour.paper, 50),
        )
  })
  cues.at(ms * (part.walk + part.look), () => {
    const door = rim(stall, event.answer)
    hop(stall, walker, door, ms * part.pass * arrives, () => {
      move(scene, dark, { alpha: 0 })
      move(scene, spotlight, { alpha: 0 })
      if (own) gentlyEnd(stall, walker, event.right, door)
      else {
        walker.destroy()
        baskets.seat(event, true)
        mood.accuracy = event.tally.right / event.tally.done
      }
      pip.feel({ accuracy: mood.accuracy, right: event.right })
      pip.lookAt(door)
      if (!event.right) return
      flash(scene, door.x, door.y, colour.jade, at.size)
      if (own || drum || (event.type === 'case' && event.streak % 5 === 0))
        starBurst(scene, door.x, door.y, { reach: 70 })
    })
  })
}

function gentlyEnd({ kit, pip }: Stall, walker: Image, right: boolean, door: Point): void {
  const { scene } = kit
  if (kit.calm()) walker.setPosition(door.x, door.y)
  if (right) pip.hop()
  else gentlyWrong(scene, walker)
}

export function rush(stall: Stall, batch: readonly Seat[], ms: number): void {
  const { kit, cues, at, baskets, pip, cast } = stall
  pip.lookAt(at.spot)
  const step = (ms * 0.72) / batch.length
  for (const [i, one] of batch.entries()) {
    cues.at(step * i, () => {
      if (kit.calm()) {
        baskets.seat(one, false)
        return
      }
      const runner = stall.bird(one.truth, at.size * 0.7).setPosition(-at.size * 0.4, at.spot.y + (i % 3) * 8)
      cast.add(runner)
      hop(stall, runner, rim(stall, one.answer), ms * 0.2, () => {
        runner.destroy()
        baskets.seat(one, false)
      })
    })
  }
}

/** A mistake of the rush climbs out again, with the mark of where it belongs. */
export function climbOut(stall: Stall, event: Extract<MarketEvent, { type: 'return' }>, ms: number): void {
  const { kit, cues, at, pip, cast, mood } = stall
  const { scene } = kit
  const from = rim(stall, event.answer)
  const one = stall.bird(event.truth, at.size).setPosition(from.x, from.y)
  const mark = classMark(scene, event.truth, at.size * 0.4).setPosition(
    from.x + at.size * 0.4,
    from.y - at.size * 0.5,
  )
  cast.add([one, mark])
  pip.lookAt(from)
  pip.feel({ accuracy: mood.accuracy, right: false })
  move(scene, one, { y: from.y - at.size * 0.35 }, { span: ms * 0.3, ease: 'overshoot' })
  cues.at(ms * 0.4, () => gentlyWrong(scene, one))
}
