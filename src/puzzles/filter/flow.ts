import { colour } from '../../look/index.ts'
import { move } from '../../scenes/kit/motion.ts'
import type { On } from '../../scenes/kit/stageOf.ts'
import { picture } from '../../scenes/kit/texture.ts'
import { gentlyWrong, ripple } from '../../scenes/kit/theatre.ts'
import type { createBalance } from './balance.ts'
import { type Counts, countIn } from './counter.ts'
import { type Letter, letter, spam, stopped } from './letters.ts'
import { paintEnvelope } from './paint.ts'
import type { createPiles } from './piles.ts'
import { probability, type Scale } from './scale.ts'
import type { Setup } from './schema.ts'

/** How often another letter comes, milliseconds. A feeling, never a score. */
const beat = 1700

/** What the gate goes by at this moment. */
export interface Gate {
  readonly scale: Scale
  readonly threshold: number
  readonly letters: readonly Letter[]
  /** What the player is writing, which hangs on the scale instead. */
  readonly draft: string | undefined
}

/** Letters that keep coming to the scale, one after another, and go where the gate sends them. */
export function createFlow(
  { kit, cues }: Pick<On, 'kit' | 'cues'>,
  setup: Setup,
  balance: ReturnType<typeof createBalance>,
  piles: ReturnType<typeof createPiles>,
  size: number,
) {
  const { scene } = kit
  const flying = scene.add.container(0, 0).setDepth(30)
  let gate: Gate | undefined
  let next = 0
  let due = 0

  const one = (): Letter | undefined => gate?.letters[next % Math.max(1, gate.letters.length)]
  const hanging = (): Counts | undefined => (gate?.draft ? countIn(setup.words, gate.draft) : one()?.counts)

  function hang(): void {
    if (!gate) return
    const counts = hanging()
    balance.load(gate.scale, counts)
    balance.hang(counts, gate.scale.stones)
    balance.lean(counts ? probability(gate.scale, counts) : 0.5)
  }

  function send(truth: number, answer: number): void {
    const going = picture(scene, `filter/envelope/${truth}`, size, size, (ctx, w) =>
      paintEnvelope(ctx, w / 2, w / 2, w * 0.96, truth),
    )
    going.setPosition(balance.spot.x, balance.spot.y)
    flying.add(going)
    const door = piles.door(answer)
    move(scene, going, door, { span: 560, ease: 'between', done: () => going.destroy() })
    if (truth === answer) return
    cues.at(540, () => {
      ripple(scene, door.x, door.y, colour.coral, size * 1.6)
      if (answer === letter) gentlyWrong(scene, piles.she)
    })
  }

  return {
    show(now: Gate): void {
      gate = now
      hang()
    },
    update(now: number): void {
      if (!gate || gate.draft || kit.calm() || now < due) return
      const gone = one()
      // The first one only comes.
      if (due > 0 && gone) {
        send(gone.truth, stopped(probability(gate.scale, gone.counts), gate.threshold) ? spam : letter)
        next++
        hang()
      }
      due = now + beat
    },
    dispose() {
      scene.tweens.killTweensOf(flying.list)
      flying.destroy()
    },
  }
}
