import { colour } from '../../look/index.ts'
import { classMark, glow, paperCard } from '../../scenes/kit/draw.ts'
import { arrive, move } from '../../scenes/kit/motion.ts'
import { penguin } from '../../scenes/kit/penguin.ts'
import { createPip } from '../../scenes/kit/pip.ts'
import type { On } from '../../scenes/kit/stageOf.ts'
import { gentlyWrong, starBurst } from '../../scenes/kit/theatre.ts'
import type { LastEvent } from './events.ts'
import type { EveningLayout } from './layout.ts'
import { nightcap } from './quilt.ts'
import type { Setup } from './schema.ts'

export interface Show extends On {
  readonly setup: Setup
  readonly at: EveningLayout
  /** What is cleared away before the next event. */
  readonly cast: ReturnType<On['kit']['scene']['add']['container']>
}

/** One passenger before two Pips: the one that only ever waited, in its nightcap, and the player's. */
export function lastFerry(
  { kit, cues, width, height, setup, at, cast }: Show,
  event: LastEvent,
  ms: number,
): void {
  const { scene } = kit
  const size = at.size * 1.25
  const spot = { x: width * 0.5, y: height * 0.66 }
  const dark = scene.add.rectangle(width / 2, height / 2, width, height, 0x05040f, 1).setAlpha(0)
  const light = glow(scene, colour.lantern, size).setPosition(spot.x, spot.y).setAlpha(0)
  const walker = penguin(scene, setup.classes[event.truth]?.look, size)
  walker.setPosition(kit.calm() ? spot.x : -size, spot.y)
  cast.add([dark, light, walker])
  move(scene, dark, { alpha: 0.84 }, { span: ms * 0.12 })
  move(scene, light, { alpha: 0.5 }, { span: ms * 0.2 })
  move(scene, walker, { x: spot.x }, { span: ms * 0.22, ease: 'between' })

  /** A Pip, and on a card below it what it answers. */
  function answers(x: number, asleep: boolean) {
    const here = { x, y: height * 0.3, size: at.pip.size * 1.15 }
    const pip = createPip(scene, here.size, here)
    cast.add(pip.view)
    if (asleep) cast.add(nightcap(scene, here))
    pip.feel({ accuracy: asleep ? 0.6 : 0.95, sure: asleep ? event.asleep.sure : event.sure })
    pip.lookAt(spot)
    const side = at.size * 0.5
    const card = paperCard(scene, side, side).setPosition(x, here.y + here.size * 1.05)
    const mark = classMark(scene, asleep ? event.asleep.answer : event.answer, side * 0.72)
    mark.setPosition(card.x, card.y)
    cast.add([card, mark])
    arrive(scene, card)
    arrive(scene, mark, { delay: 120 })
    return { pip, card }
  }

  const part = ms / event.ms
  cues.at((event.sureAt ?? 0) * part, () => {
    const { card } = answers(width * 0.24, true)
    if (event.asleep.answer !== event.truth) gentlyWrong(scene, card)
  })
  cues.at((event.rightAt ?? 0) * part * 0.75, () => {
    const { pip, card } = answers(width * 0.76, false)
    cues.at((event.rightAt ?? 0) * part * 0.25, () => {
      cast.add(
        classMark(scene, event.truth, size * 0.3).setPosition(spot.x + size * 0.42, spot.y + size * 0.3),
      )
      pip.feel({ accuracy: 0.95, right: event.right ?? false })
      if (event.right) starBurst(scene, card.x, card.y, { reach: 90 })
      else gentlyWrong(scene, card)
    })
  })
}
