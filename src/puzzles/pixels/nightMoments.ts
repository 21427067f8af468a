/** The moments of a night: a letter that is read and then lit, many that slide past, one that comes back. */
import { colour } from '../../look/index.ts'
import { sprite } from '../../scenes/kit/atlas.ts'
import { move } from '../../scenes/kit/motion.ts'
import { picture } from '../../scenes/kit/texture.ts'
import { flash, gentlyWrong, hesitate, starBurst } from '../../scenes/kit/theatre.ts'
import type { LetterEvent, Read } from './events.ts'
import { middleOf } from './layout.ts'
import type { Night } from './nightSet.ts'
import { paintSmall } from './small.ts'

type Of<T extends LetterEvent['type']> = Extract<LetterEvent, { readonly type: T }>

/** Shares of a letter's time: sliding in, the windows' light, the answer, the whole letter. */
const part = { slide: 0.18, look: 0.44, reveal: 0.6 }

/** One letter: slides in dark, is read through the windows, is answered, then lit. */
export function visit(night: Night, event: Of<'case' | 'own'>, index: number, ms: number): void {
  const { kit, scene, cues, mask, holes, dark, pip } = night
  const lights = night.lights(event)
  const drum = event.type === 'case' && event.drum === true
  pip.lookAt(night.middle)
  pip.feel({ accuracy: night.accuracy(), sure: 0.5 })
  night.clear()
  if (!kit.calm()) slideIn(night, ms * part.slide)
  if (drum) move(scene, dark, { alpha: 0.45 }, { span: ms * part.slide })
  // The windows light up one after another.
  const steps = Math.max(1, lights.windows.length)
  for (let lit = 1; lit <= steps; lit++)
    cues.at(ms * (part.slide + ((part.look - part.slide) * 0.7 * (lit - 1)) / steps), () =>
      mask.draw({ dots: event.dots, ...lights, lit }),
    )
  if (event.looked) peer(night, event.looked, ms)
  cues.at(ms * part.slide, () => hesitate(scene, pip.view, event.sure, ms * (part.look - part.slide)))
  if (drum && !kit.calm())
    for (let n = 0; n < 6; n++)
      cues.at(ms * (part.slide + 0.04 * n), () => {
        const { x, y } = holes.door(n % night.classes)
        flash(scene, x, y, colour.violet, 60)
      })
  cues.at(ms * part.look, () => {
    holes.draw({ shares: event.shares, piles: night.now.piles })
    pip.feel({ accuracy: night.accuracy(), sure: event.sure })
    pip.lookAt(holes.door(event.answer))
  })
  cues.at(ms * part.reveal, () => {
    move(scene, dark, { alpha: 0 })
    night.expose(event)
    move(scene, mask.whole, { alpha: 1 }, { span: Math.min(320, ms * 0.12) })
    ended(night, event, index)
  })
}

/** The inspector's glass goes to where the answer hangs, in a hunt. */
function peer({ scene, cues, cast, at }: Night, looked: readonly number[], ms: number): void {
  const [first] = looked
  if (first === undefined) return
  const spot = middleOf(at, first)
  const size = at.cell * 1.7
  const glass = sprite(scene, 'magnifying-glass-tilted-left', size).setAlpha(0)
  glass.setPosition(at.mask.x + at.mask.width, at.mask.y)
  cast.add(glass)
  cues.at(ms * part.look, () => {
    glass.setAlpha(1)
    // Beside the square, whose number stays readable.
    move(scene, glass, { x: spot.x + size * 0.62, y: spot.y + size * 0.62 }, { span: ms * 0.12 })
  })
}

function slideIn({ scene, cast, at, middle }: Night, span: number): void {
  const envelope = sprite(scene, 'envelope', at.cell * 4).setPosition(-at.cell * 3, middle.y)
  cast.add(envelope)
  move(scene, envelope, { x: middle.x, alpha: 0 }, { span, ease: 'between' })
}

function ended(night: Night, event: Of<'case' | 'own'>, index: number): void {
  const { scene, cast, at, holes, pip } = night
  const door = holes.door(event.answer)
  night.stand(index + 1, event.shares)
  if (event.type === 'own') {
    pip.hop()
    flash(scene, door.x, door.y, colour.violet, 80)
    return
  }
  pip.feel({ accuracy: night.accuracy(), right: event.right })
  if (event.right) {
    flash(scene, door.x, door.y, colour.jade, 70)
    if (event.drum || event.streak % 5 === 0) starBurst(scene, door.x, door.y, { reach: 70 })
    return
  }
  const size = at.holes[0]?.width ?? 60
  const wrong = small(night, event, size * 0.5).setPosition(door.x, door.y)
  const mark = night.mark(event.truth, size * 0.3).setPosition(door.x + size * 0.26, door.y - size * 0.26)
  cast.add([wrong, mark])
  gentlyWrong(scene, wrong)
}

function small({ scene }: Night, { dots }: Read, size: number) {
  const key = `pixels/letter/${dots.map((n) => n.toString(17)).join('')}`
  return picture(scene, key, size, size, (ctx, w) =>
    paintSmall(ctx, { x: 2, y: 2, width: w - 4, height: w - 4 }, dots),
  )
}

/** Many slide past at once, too quickly to be looked at. */
export function rush(night: Night, event: Of<'rush'>, index: number, ms: number): void {
  const { kit, scene, cues, at, holes, cast } = night
  night.clear()
  const piles = [...night.now.piles]
  const step = (ms * 0.78) / event.batch.length
  for (const [i, { truth, answer }] of event.batch.entries())
    cues.at(step * i, () => {
      piles[answer] = (piles[answer] ?? 0) + 1
      holes.draw({ shares: undefined, piles })
      const door = holes.door(answer)
      if (truth !== answer) flash(scene, door.x, door.y, colour.coral, 34)
      if (kit.calm()) return
      const [x, y] = [at.mask.x + at.mask.width, at.mask.y + at.mask.height * (0.3 + 0.1 * (i % 5))]
      const flying = sprite(scene, 'envelope', at.cell).setPosition(x, y)
      cast.add(flying)
      const goal = { x: door.x, y: door.y, alpha: 0.6 }
      move(scene, flying, goal, { span: Math.max(120, ms * 0.14), done: () => flying.destroy() })
    })
  cues.at(ms * 0.95, () => night.stand(index + 1))
}

/** A mistake of the rush comes back into the light. */
export function comeBack(night: Night, event: Of<'return'>, index: number): void {
  const { scene, at, mask, cast, pip } = night
  night.stand(index + 1, event.shares)
  night.expose(event)
  move(scene, mask.whole, { alpha: 1 }, { span: 260 })
  pip.lookAt(night.middle)
  pip.feel({ accuracy: night.accuracy(), right: false })
  const size = at.cell * 1.6
  const mark = night
    .mark(event.truth, size)
    .setPosition(at.mask.x + at.mask.width - size * 0.5, at.mask.y + size * 0.5)
  cast.add(mark)
  gentlyWrong(scene, mark)
}
