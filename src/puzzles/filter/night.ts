import type { RunEvent } from '../../engine/index.ts'
import { colour } from '../../look/index.ts'
import { sprite } from '../../scenes/kit/atlas.ts'
import { marketGround } from '../../scenes/kit/backdrops/market.ts'
import { glow } from '../../scenes/kit/draw.ts'
import { move } from '../../scenes/kit/motion.ts'
import { createPip, feelingAfter } from '../../scenes/kit/pip.ts'
import type { ContestPlace, On } from '../../scenes/kit/stageOf.ts'
import { picture } from '../../scenes/kit/texture.ts'
import { fireworks, flash, gentlyWrong, hesitate, ripple, starBurst } from '../../scenes/kit/theatre.ts'
import type { Play } from '../../store/session.ts'
import type { Answer } from '../kit/scores.ts'
import { createBalance } from './balance.ts'
import { type Counts, countIn } from './counter.ts'
import type { CrowdEvent, GateEvent, Lab, PostEvent } from './events.ts'
import { nightLayout } from './layout.ts'
import { letter, postOf, spam } from './letters.ts'
import { paintEnvelope } from './paint.ts'
import { createPiles, endsOf } from './piles.ts'
import { scaleOf } from './scale.ts'
import type { Recipe, Setup } from './schema.ts'

type Ended = Pick<Answer, 'truth' | 'answer'>

/** Which letters have come to their ends after some events. */
export const endedAfter = (events: readonly GateEvent[], index: number): Ended[] =>
  events
    .slice(0, index)
    .flatMap((event): readonly Ended[] =>
      event.type === 'case' || event.type === 'post' ? [event] : event.type === 'rush' ? event.batch : [],
    )

/** The night at the gate: letters come down to the scale and fly into the hall or into the net. */
export function createNight({ kit, cues, width, height }: On, setup: Setup, play: Play): ContestPlace {
  const { scene } = kit
  const recipe = play.recipe as Recipe
  const all = (play.outcome?.events ?? []) as readonly GateEvent[]
  const scale = scaleOf(setup, recipe, play.outcome?.lab as Lab | undefined)
  const at = nightLayout(width, height)
  const ground = marketGround(scene, width, height, 'alley')
  const piles = createPiles(kit, at)
  const balance = createBalance({ kit }, setup, at.scale)
  const pip = createPip(scene, at.pip.size)
  pip.view.setPosition(at.pip.x, at.pip.y)
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

  function envelope(truth?: number) {
    const one = picture(scene, `filter/envelope/${truth ?? ''}`, size, size, (ctx, w) =>
      paintEnvelope(ctx, w / 2, w / 2, w * 0.96, truth),
    )
    cast.add(one)
    return one
  }

  function fly(truth: number, answer: number, span: number, then: () => void): void {
    const door = piles.door(answer)
    const one = envelope(truth).setPosition(balance.spot.x, balance.spot.y)
    move(scene, one, { x: door.x, y: door.y }, { span, ease: 'between', done: () => one.destroy() })
    cues.at(span, then)
  }

  const probabilityOf = ({ sure, answer }: { readonly sure: number; readonly answer: number }) =>
    answer === spam ? sure : 1 - sure

  /** One letter: down to the scale, weighed, away. What it is shows when it is through. */
  function weigh(
    event: {
      readonly sure: number
      readonly answer: number
      readonly truth?: number
      readonly right?: boolean
    },
    counts: Counts,
    {
      sureAt = 0,
      rightAt = 0,
      drum = false,
    }: { sureAt?: number | undefined; rightAt?: number | undefined; drum?: boolean },
    index: number,
  ): void {
    hang(undefined)
    const coming = envelope().setPosition(balance.spot.x + width * 0.06, -size)
    const down = Math.min(600, sureAt * 0.4)
    move(
      scene,
      coming,
      { x: balance.spot.x, y: balance.spot.y },
      { span: down, ease: 'in', done: () => coming.destroy() },
    )
    pip.feel({ accuracy, sure: 0.5 })
    if (drum) {
      move(scene, dark, { alpha: 0.6 }, { span: 'grand' })
      move(scene, spotlight, { alpha: 0.5 }, { span: 'grand' })
    }
    cues.at(down, () => {
      hang(counts, drum ? 0.5 : probabilityOf(event))
      pip.lookAt(balance.spot)
      hesitate(scene, pip.view, event.sure, Math.max(200, sureAt - down))
    })
    // The drum roll: the beam goes up and down before it says.
    if (drum && !kit.calm())
      for (let n = 0; n < 6; n++)
        cues.at(down + 300 + n * ((sureAt - down) / 7), () => balance.lean(n % 2 ? 0.24 : 0.76))
    cues.at(sureAt, () => {
      balance.lean(probabilityOf(event))
      pip.feel({ accuracy, sure: event.sure })
    })
    const leaves = Math.max(sureAt, rightAt - 480)
    cues.at(leaves, () => {
      balance.hang(undefined, [])
      fly(event.truth ?? event.answer, event.answer, rightAt - leaves, () => arrive(event, drum, index))
    })
  }

  function arrive(
    event: { readonly answer: number; readonly right?: boolean },
    drum: boolean,
    index: number,
  ): void {
    const door = piles.door(event.answer)
    for (const one of [dark, spotlight]) move(scene, one, { alpha: 0 })
    fill(index + 1)
    pip.lookAt(door)
    if (event.right === undefined) {
      starBurst(scene, door.x, door.y, { reach: 80 })
      return
    }
    pip.feel({ accuracy, right: event.right })
    flash(scene, door.x, door.y, event.right ? colour.jade : colour.coral, size * 2)
    if (!event.right) {
      ripple(scene, door.x, door.y, colour.coral, size * 2)
      if (event.answer === letter) gentlyWrong(scene, piles.she)
    } else if (drum) starBurst(scene, door.x, door.y, { reach: 80 })
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

  function pour({ batch }: CrowdEvent, ms: number, index: number): void {
    hang(undefined)
    const before = endedAfter(all, index)
    const step = (ms * 0.78) / batch.length
    for (const [i, one] of batch.entries())
      cues.at(step * i, () => {
        piles.show(endsOf([...before, ...batch.slice(0, i + 1)]))
        if (kit.calm() || i % 2 === 1) return
        balance.lean(one.answer === spam ? 0.75 : 0.25)
        const door = piles.door(one.answer)
        const drop = envelope(one.truth).setPosition(width * (0.3 + ((i * 29) % 41) / 100), -size)
        scene.tweens.add({
          targets: drop,
          y: balance.spot.y - size,
          duration: ms * 0.12,
          onComplete: () =>
            move(scene, drop, { x: door.x, y: door.y }, { span: ms * 0.09, done: () => drop.destroy() }),
        })
      })
  }

  /** A mistake of the rush hangs on the scale once more. */
  function comeBack(event: Extract<GateEvent, { type: 'return' }>): void {
    hang(postOf(setup).tonight[event.at]?.counts, probabilityOf(event))
    pip.feel({ accuracy, sure: event.sure, right: false })
    const door = piles.door(event.answer)
    const one = envelope(event.truth).setPosition(door.x, door.y).setScale(1.6)
    cues.at(400, () => gentlyWrong(scene, one))
  }

  function fill(index: number): void {
    const ended = endedAfter(all, index)
    piles.show(endsOf(ended))
    accuracy =
      ended.length > 0 ? ended.filter(({ truth, answer }) => truth === answer).length / ended.length : 0.5
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
      const timing = { sureAt: (event.sureAt ?? 0) * part, rightAt: (event.rightAt ?? 0) * part }
      switch (event.type) {
        case 'case':
          return weigh(event, postOf(setup).tonight[event.at]?.counts ?? new Map(), timing, index)
        case 'post':
          weigh(
            event,
            postOf(setup).harbour[event.at]?.counts ?? new Map(),
            { ...timing, drum: event.drum === true },
            index,
          )
          return writer(event)
        case 'own':
          return weigh(event, countIn(setup.words, recipe.letter), timing, index)
        case 'rush':
          return pour(event, ms, index)
        case 'return':
          return comeBack(event)
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
