import type { RunEvent } from '../../engine/index.ts'
import { colour } from '../../look/index.ts'
import { glow } from '../../scenes/kit/draw.ts'
import { createPip, feelingAfter } from '../../scenes/kit/pip.ts'
import type { ContestPlace, On } from '../../scenes/kit/stageOf.ts'
import { fireworks } from '../../scenes/kit/theatre.ts'
import type { Play } from '../../store/session.ts'
import { bare, type Picture } from '../kit/drawing.ts'
import { bay } from './bay.ts'
import type { BayEvent } from './events.ts'
import { bayLayout } from './layout.ts'
import { createMoorings } from './moorings.ts'
import { createPictures } from './pictures.ts'
import type { Setup } from './schema.ts'
import { type Bay, fleet, returns, visit } from './voyages.ts'

/** The pictures of the evening, by when they come: one of each case, those of a fleet, the player's own. */
function sailsOf(events: readonly BayEvent[]): readonly (readonly Picture[])[] {
  return events.map((event) =>
    event.type === 'rush' ? event.batch.map(({ picture }) => picture) : [event.picture],
  )
}

/** Boats come in at dusk, each with a painted sign; the model sends each to a jetty. */
export function createHarbour({ kit, cues, width, height }: On, setup: Setup, play: Play): ContestPlace {
  const { scene } = kit
  const all = (play.outcome?.events ?? []) as readonly BayEvent[]
  const at = bayLayout(setup.classes.length, width, height)
  const ground = bay(scene, 'contest', setup, at, width, height)
  const sails = sailsOf(all)
  const firsts = sails.map((_, i) => sails.slice(0, i).reduce((sum, one) => sum + one.length, 0))
  const pictures = createPictures(scene, sails.flat().length)
  for (const [n, picture] of sails.flat().entries()) pictures.write(n, picture ?? bare)
  const moorings = createMoorings(kit, at, all, firsts, pictures)
  const dark = scene.add.rectangle(width / 2, height / 2, width, height, 0x05040f, 1).setAlpha(0)
  const spotlight = glow(scene, colour.lantern, at.sail * 1.6).setAlpha(0)
  const cast = scene.add.container(0, 0)
  const pip = createPip(scene, at.pip.size, at.pip)
  const stage: Bay = {
    ...{ kit, cues, at, moorings, pip, cast, dark, spotlight, pictures, setup, width },
    mood: { accuracy: 0.5 },
  }

  function callOff(): void {
    cues.clear()
    scene.tweens.killTweensOf([...cast.list, ...moorings.lights, dark, spotlight])
    cast.removeAll(true)
    dark.setAlpha(0)
    spotlight.setAlpha(0)
    for (const light of moorings.lights) light.setAlpha(0)
  }

  return {
    event(raw, index, ms) {
      const event = raw as BayEvent
      callOff()
      moorings.fill(index)
      const first = firsts[index] ?? 0
      if (event.type === 'rush') fleet(stage, event, first, ms)
      else if (event.type === 'return') returns(stage, event, first, ms)
      else visit(stage, event, first, ms)
    },
    jump(events: readonly RunEvent[], index) {
      callOff()
      moorings.fill(index)
      const last = all.slice(0, index).findLast((one) => 'tally' in one)
      if (last && 'tally' in last) stage.mood.accuracy = last.tally.right / last.tally.done
      pip.lookAt()
      pip.feel(feelingAfter(events, index, stage.mood.accuracy))
    },
    tell(stars) {
      pip.feel({ accuracy: stage.mood.accuracy, ...(stars > 0 && { right: true }) })
      if (stars > 0) fireworks(scene, stars, width, height)
    },
    dispose() {
      callOff()
      for (const one of [ground.view, ...moorings.parts, dark, spotlight, cast, pip.view]) one.destroy()
      pictures.dispose()
    },
  }
}
