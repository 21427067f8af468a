import { colour } from '../../look/index.ts'
import { sprite } from '../../scenes/kit/atlas.ts'
import { classMark } from '../../scenes/kit/draw.ts'
import { move, squash } from '../../scenes/kit/motion.ts'
import type { Pip } from '../../scenes/kit/pip.ts'
import type { On } from '../../scenes/kit/stageOf.ts'
import { gentlyWrong, ripple, starBurst } from '../../scenes/kit/theatre.ts'
import type { GuestEvent } from './events.ts'
import type { uncleHoi } from './hoi.ts'
import { tall } from './layout.ts'
import { part } from './pace.ts'
import type { Setup } from './schema.ts'
import { liveMark } from './standing.ts'

/** What the acts of an inspection are played on: `size` is a machine's, `middle` and `floor` where it stands. */
export interface Ground extends Pick<On, 'kit' | 'cues' | 'width'> {
  readonly cast: ReturnType<On['kit']['scene']['add']['container']>
  readonly pip: Pip
  readonly mood: { accuracy: number }
  readonly size: number
  readonly middle: number
  readonly floor: number
}

/** It shakes, smokes and throws everything it was shown into the air. */
export function makeScene(
  { kit, cast, size, middle, floor }: Ground,
  view: Parameters<typeof gentlyWrong>[1],
  props: readonly string[],
): void {
  const { scene } = kit
  const top = floor - size * tall
  if (!kit.calm())
    scene.tweens.add({
      targets: view,
      x: view.x + 5,
      duration: 60,
      yoyo: true,
      repeat: 9,
      ease: 'Sine.inOut',
    })
  for (const [i, name] of props.entries()) {
    const prop = sprite(scene, name, size * 0.34).setPosition(middle, top + size * 0.2)
    cast.add(prop)
    const [x, y] = [middle + (i - 1) * size * 0.85, top - size * (0.34 + 0.16 * (i % 2))]
    if (kit.calm()) prop.setPosition(x, y)
    else {
      const { scale } = prop
      prop.setScale(scale * 0.4)
      move(scene, prop, { x, y, scale, angle: (i - 1) * 24 }, { span: 'arrive', ease: 'overshoot' })
    }
  }
  const puff = sprite(scene, 'collision', size * 0.5).setPosition(middle, top + size * 0.1)
  cast.addAt(puff, 0)
  gentlyWrong(scene, puff)
  move(scene, puff, { alpha: 0 }, { span: 'grand', delay: 500 })
}

export function drumRoll({ kit, cues, middle, floor, size }: Ground, ms: number): void {
  for (const beat of [0, 0.25, 0.5, 0.75])
    cues.at(ms * (part.walk + part.tell * beat), () =>
      ripple(kit.scene, middle, floor - size * 0.6, colour.lantern, size * (0.7 + beat)),
    )
}

/** A few steps on the spot: it is the row that goes by. */
export function step({ scene, calm }: On['kit'], who: ReturnType<typeof uncleHoi>, ms: number): void {
  if (calm()) return
  const steps = 4
  scene.tweens.add({
    ...{ targets: who, y: who.y - 5, angle: 3 },
    ...{ duration: ms / steps / 2, yoyo: true, repeat: steps - 1 },
  })
}

/** The last is the player's own: what Pip was shown decides. */
export function guest(on: Ground, setup: Setup, event: GuestEvent, ms: number): void {
  const { kit, cues, cast, pip, mood, size, middle, floor, width } = on
  const { scene } = kit
  const item = setup.live?.items.find(({ id }) => id === event.item)
  const of = setup.live?.classes[event.answer]
  if (!item || !of) return
  const big = size * 0.9
  const [x, y] = [middle + size * 1.1, floor - size * 0.5]
  const one = sprite(scene, item.icon, big).setPosition(kit.calm() ? x : width + big, y)
  cast.add(one)
  move(scene, one, { x }, { span: ms * part.walk, ease: 'between' })
  pip.lookAt({ x, y })
  pip.feel({ accuracy: mood.accuracy, sure: event.sure })
  cues.at(ms * (part.walk + part.tell), () => {
    const sign = sprite(scene, of.icon, size * 0.46).setPosition(x - size * 0.2, y - big * 0.78)
    const mark = classMark(scene, liveMark(setup, event.answer), size * 0.34)
    cast.add([sign, mark.setPosition(x + size * 0.24, sign.y)])
    pip.feel({ accuracy: mood.accuracy, right: event.right })
    squash(scene, sign, 0.4)
    if (event.right) starBurst(scene, x, y, { reach: size * 0.7 })
    else gentlyWrong(scene, one)
  })
}
