import { colour } from '../../look/index.ts'
import { move } from '../../scenes/kit/motion.ts'
import type { Pip } from '../../scenes/kit/pip.ts'
import type { On } from '../../scenes/kit/stageOf.ts'
import { picture } from '../../scenes/kit/texture.ts'
import { flash, gentlyWrong, hesitate, ripple, starBurst } from '../../scenes/kit/theatre.ts'
import type { createBalance } from './balance.ts'
import type { Counts } from './counter.ts'
import { letter, spam } from './letters.ts'
import { paintEnvelope } from './paint.ts'
import type { createPiles } from './piles.ts'

type Scene = On['kit']['scene']

/** What a night's letters act on. */
export interface Night extends Pick<On, 'kit' | 'cues'> {
  readonly width: number
  /** Side of an envelope. */
  readonly size: number
  readonly balance: ReturnType<typeof createBalance>
  readonly piles: ReturnType<typeof createPiles>
  readonly pip: Pip
  readonly cast: ReturnType<Scene['add']['container']>
  readonly dark: ReturnType<Scene['add']['rectangle']>
  readonly spotlight: ReturnType<Scene['add']['image']>
  /** Shows a letter on the scale, or the bare scale, and how far it leans. */
  hang(counts: Counts | undefined, p?: number): void
  /** Everything that has ended after so many events; says how much of it is right. */
  fill(index: number): void
  accuracy(): number
}

/** What the gate gives a letter; nobody says what the player's own is. */
export interface Given {
  readonly sure: number
  readonly answer: number
  readonly truth?: number
  readonly right?: boolean
}

export interface Pace {
  readonly sureAt: number
  readonly rightAt: number
  readonly drum: boolean
}

export const probabilityOf = ({ sure, answer }: Given) => (answer === spam ? sure : 1 - sure)

export function envelope({ kit: { scene }, cast, size }: Night, truth?: number) {
  const one = picture(scene, `filter/envelope/${truth ?? ''}`, size, size, (ctx, w) =>
    paintEnvelope(ctx, w / 2, w / 2, w * 0.96, truth),
  )
  cast.add(one)
  return one
}

/** One letter: down to the scale, weighed, away. What it is shows when it is through. */
export function weigh(night: Night, given: Given, counts: Counts, pace: Pace, index: number): void {
  const { kit, cues, balance, pip, width, size, dark, spotlight } = night
  const { scene } = kit
  const { sureAt, rightAt, drum } = pace
  night.hang(undefined)
  const coming = envelope(night).setPosition(balance.spot.x + width * 0.06, -size)
  const down = Math.min(600, sureAt * 0.4)
  const done = () => coming.destroy()
  move(scene, coming, balance.spot, { span: down, ease: 'in', done })
  pip.feel({ accuracy: night.accuracy(), sure: 0.5 })
  if (drum) {
    move(scene, dark, { alpha: 0.6 }, { span: 'grand' })
    move(scene, spotlight, { alpha: 0.5 }, { span: 'grand' })
  }
  cues.at(down, () => {
    night.hang(counts, drum ? 0.5 : probabilityOf(given))
    pip.lookAt(balance.spot)
    hesitate(scene, pip.view, given.sure, Math.max(200, sureAt - down))
  })
  // The drum roll: the beam goes up and down before it says.
  if (drum && !kit.calm())
    for (let n = 0; n < 6; n++)
      cues.at(down + 300 + n * ((sureAt - down) / 7), () => balance.lean(n % 2 ? 0.24 : 0.76))
  cues.at(sureAt, () => {
    balance.lean(probabilityOf(given))
    pip.feel({ accuracy: night.accuracy(), sure: given.sure })
  })
  const leaves = Math.max(sureAt, rightAt - 480)
  cues.at(leaves, () => {
    balance.hang(undefined, [])
    const door = night.piles.door(given.answer)
    const going = envelope(night, given.truth).setPosition(balance.spot.x, balance.spot.y)
    move(scene, going, door, { span: rightAt - leaves, ease: 'between', done: () => going.destroy() })
  })
  cues.at(rightAt, () => arrive(night, given, drum, index))
}

function arrive(night: Night, { answer, right }: Given, drum: boolean, index: number): void {
  const { kit, piles, pip, size, dark, spotlight } = night
  const { scene } = kit
  const { x, y } = piles.door(answer)
  for (const one of [dark, spotlight]) move(scene, one, { alpha: 0 })
  night.fill(index + 1)
  pip.lookAt({ x, y })
  if (right === undefined || (right && drum)) starBurst(scene, x, y, { reach: 80 })
  if (right === undefined) return
  pip.feel({ accuracy: night.accuracy(), right })
  flash(scene, x, y, right ? colour.jade : colour.coral, size * 2)
  if (right) return
  ripple(scene, x, y, colour.coral, size * 2)
  if (answer === letter) gentlyWrong(scene, piles.she)
}
