import { move } from '../../scenes/kit/motion.ts'
import { gentlyWrong } from '../../scenes/kit/theatre.ts'
import type { Answer } from '../kit/scores.ts'
import type { Counts } from './counter.ts'
import type { CrowdEvent, GateEvent } from './events.ts'
import { spam } from './letters.ts'
import { endsOf } from './piles.ts'
import { envelope, type Night, probabilityOf } from './weighing.ts'

type Ended = Pick<Answer, 'truth' | 'answer'>

/** Which letters have come to their ends after some events. */
export const endedAfter = (events: readonly GateEvent[], index: number): Ended[] =>
  events
    .slice(0, index)
    .flatMap((event): readonly Ended[] =>
      event.type === 'case' || event.type === 'post' ? [event] : event.type === 'rush' ? event.batch : [],
    )

/** The flood: letters rain past the scale, and both heaps grow. */
export function pour(night: Night, { batch }: CrowdEvent, before: readonly Ended[], ms: number): void {
  const { kit, cues, balance, piles, width, size } = night
  night.hang(undefined)
  const step = (ms * 0.78) / batch.length
  for (const [i, one] of batch.entries())
    cues.at(step * i, () => {
      piles.show(endsOf([...before, ...batch.slice(0, i + 1)]))
      if (kit.calm() || i % 2 === 1) return
      balance.lean(one.answer === spam ? 0.75 : 0.25)
      const door = piles.door(one.answer)
      const drop = envelope(night, one.truth).setPosition(width * (0.3 + ((i * 29) % 41) / 100), -size)
      const on = () => move(kit.scene, drop, door, { span: ms * 0.09, done: () => drop.destroy() })
      kit.scene.tweens.add({ targets: drop, y: balance.spot.y - size, duration: ms * 0.12, onComplete: on })
    })
}

/** A mistake of the rush hangs on the scale once more. */
export function comeBack(
  night: Night,
  event: Extract<GateEvent, { type: 'return' }>,
  counts: Counts | undefined,
): void {
  night.hang(counts, probabilityOf(event))
  night.pip.feel({ accuracy: night.accuracy(), sure: event.sure, right: false })
  const { x, y } = night.piles.door(event.answer)
  const one = envelope(night, event.truth).setPosition(x, y).setScale(1.6)
  night.cues.at(400, () => gentlyWrong(night.kit.scene, one))
}
