/**
 * The contest: the night's letters slide behind the mask, one after another. Only what falls through the open windows
 * reaches Pip; the rest stays dark until Pip has answered, then the whole letter is lit.
 */
import type { RunEvent } from '../../engine/index.ts'
import { feelingAfter } from '../../scenes/kit/pip.ts'
import type { ContestPlace, On } from '../../scenes/kit/stageOf.ts'
import { fireworks } from '../../scenes/kit/theatre.ts'
import type { Play } from '../../store/session.ts'
import type { LetterEvent } from './events.ts'
import { comeBack, rush, visit } from './nightMoments.ts'
import { setNight } from './nightSet.ts'
import type { Setup } from './schema.ts'

export function createNight(on: On, setup: Setup, play: Play): ContestPlace {
  const night = setNight(on, setup, play)
  const { pip } = night
  night.stand(0)
  night.clear()
  return {
    event(raw, index, ms) {
      const event = raw as LetterEvent
      night.callOff()
      night.stand(index)
      if (event.type === 'rush') rush(night, event, index, ms)
      else if (event.type === 'return') comeBack(night, event, index)
      else visit(night, event, index, ms)
    },
    jump(events: readonly RunEvent[], index) {
      const last = (events as readonly LetterEvent[])[index - 1]
      night.callOff()
      night.stand(index, last?.type === 'rush' ? undefined : last?.shares)
      if (last && last.type !== 'rush') {
        night.expose(last)
        night.mask.whole.setAlpha(1)
      } else night.clear()
      pip.lookAt()
      pip.feel(feelingAfter(events, index, night.accuracy()))
    },
    tell(stars) {
      pip.feel({ accuracy: night.accuracy(), ...(stars > 0 && { right: true }) })
      if (setup.hunt) night.cake(stars)
      if (stars > 0) fireworks(night.scene, stars, on.width, on.height)
    },
    dispose: night.dispose,
  }
}
