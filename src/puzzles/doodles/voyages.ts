import { colour } from '../../look/index.ts'
import { sprite } from '../../scenes/kit/atlas.ts'
import { classMark } from '../../scenes/kit/draw.ts'
import type { Point } from '../../scenes/kit/layout.ts'
import { move } from '../../scenes/kit/motion.ts'
import type { Pip } from '../../scenes/kit/pip.ts'
import type { On } from '../../scenes/kit/stageOf.ts'
import { flash, gentlyWrong, hesitate, starBurst } from '../../scenes/kit/theatre.ts'
import { arrives, part } from '../kit/gatePace.ts'
import { boat, toneOf } from './boat.ts'
import type { BayEvent, FleetEvent } from './events.ts'
import type { BayLayout } from './layout.ts'
import type { createMoorings } from './moorings.ts'
import type { Pictures } from './pictures.ts'
import type { Setup } from './schema.ts'

type Scene = On['kit']['scene']
type Vessel = ReturnType<typeof boat>

/** What the boats of an evening sail on. */
export interface Bay extends Pick<On, 'kit' | 'cues' | 'width'> {
  readonly setup: Setup
  readonly at: BayLayout
  readonly moorings: ReturnType<typeof createMoorings>
  readonly pip: Pip
  readonly cast: ReturnType<Scene['add']['container']>
  readonly dark: ReturnType<Scene['add']['rectangle']>
  readonly spotlight: ReturnType<Scene['add']['image']>
  readonly mood: { accuracy: number }
  readonly pictures: Pictures
}

const jetty = ({ at }: Bay, answer: number): Point => {
  const { x = 0, y = 0 } = at.berths[answer] ?? {}
  return { x, y: y + at.sail * 0.3 }
}

/** Sails away to a jetty, smaller the farther; in calm it is there. */
function sailTo({ kit, cues }: Bay, one: Vessel, to: Point, span: number, then: () => void): void {
  move(kit.scene, one, { x: to.x, y: to.y, scale: 0.34 }, { span, ease: 'between' })
  cues.at(span, then)
}

/** One boat comes in, its sign is read, and it is sent to a jetty. */
export function visit(
  bay: Bay,
  event: Exclude<BayEvent, { type: 'rush' | 'return' }>,
  n: number,
  ms: number,
): void {
  const { kit, cues, at, moorings, pip, cast, dark, spotlight, mood, pictures } = bay
  const { scene } = kit
  const own = event.type === 'own'
  const drum = event.type === 'case' && event.drum === true
  const tone = toneOf(own ? undefined : event.painter)
  const vessel = boat(kit, pictures, n, tone, at.sail)
  if (drum) vessel.add(sprite(scene, 'penguin', at.sail * 0.42).setPosition(-at.sail * 0.52, -at.sail * 0.42))
  vessel.setPosition(kit.calm() ? at.spot.x : -at.sail, at.spot.y)
  cast.add(vessel)
  move(scene, vessel, { x: at.spot.x }, { span: ms * part.walk, ease: 'between' })
  pip.lookAt(at.spot)
  pip.feel({ accuracy: mood.accuracy, sure: 0.5 })
  if (drum || own) {
    spotlight.setPosition(at.spot.x, at.spot.y - at.sail * 0.7)
    move(scene, dark, { alpha: drum ? 0.55 : 0.3 }, { span: ms * part.walk })
    move(scene, spotlight, { alpha: 0.5 }, { span: ms * part.walk })
  }
  cues.at(ms * part.walk, () => {
    pip.feel({ accuracy: mood.accuracy, sure: event.sure })
    hesitate(scene, pip.view, event.sure, ms * part.look)
    for (const [i, share] of event.shares.entries()) {
      const light = moorings.lights[i]
      if (light) move(scene, light, { alpha: share }, { span: ms * part.look * 0.8 })
    }
    // The drum roll: the jetties' lights come and go before one stays.
    if (drum && !kit.calm())
      for (let beat = 1; beat < 7; beat++)
        cues.at(ms * part.look * 0.13 * beat, () => {
          const { x, y } = jetty(bay, beat % moorings.lights.length)
          flash(scene, x, y, colour.paper, 60)
        })
  })
  cues.at(ms * (part.walk + part.look), () => {
    const to = jetty(bay, event.answer)
    sailTo(bay, vessel, to, ms * part.pass * arrives, () => {
      move(scene, [dark, spotlight], { alpha: 0 })
      const right = event.right ?? event.answer === event.truth
      if (own) {
        if (right) pip.hop()
        else gentlyWrong(scene, vessel)
      } else {
        vessel.destroy()
        moorings.seat({ n, truth: event.truth, answer: event.answer, painter: event.painter }, true)
        mood.accuracy = event.tally.right / event.tally.done
      }
      pip.feel({ accuracy: mood.accuracy, right })
      pip.lookAt(to)
      if (!right) return
      flash(scene, to.x, to.y, colour.jade, at.sail)
      if (own || drum || (event.type === 'case' && event.streak % 5 === 0))
        starBurst(scene, to.x, to.y, { reach: 70 })
    })
  })
}

/** Many at once, small, one after another. */
export function fleet(bay: Bay, event: FleetEvent, first: number, ms: number): void {
  const { kit, cues, at, moorings, pip, cast, pictures, width } = bay
  pip.lookAt(at.spot)
  const step = (ms * 0.7) / event.batch.length
  for (const [i, { truth, answer, painter }] of event.batch.entries()) {
    const moored = { n: first + i, truth, answer, painter }
    cues.at(step * i, () => {
      if (kit.calm()) {
        moorings.seat(moored, false)
        return
      }
      const vessel = boat(kit, pictures, first + i, toneOf(painter), at.sail * 0.6)
      vessel.setPosition(width * (i % 2 === 0 ? -0.08 : 1.08), at.spot.y - (i % 3) * at.sail * 0.24)
      cast.add(vessel)
      sailTo(bay, vessel, jetty(bay, answer), ms * 0.26, () => {
        vessel.destroy()
        moorings.seat(moored, false)
      })
    })
  }
}

/** A mistake of the fleet comes back, with the mark of where it belongs. */
export function returns(bay: Bay, event: Extract<BayEvent, { type: 'return' }>, n: number, ms: number): void {
  const { kit, cues, at, pip, cast, mood, pictures } = bay
  const { scene } = kit
  const from = jetty(bay, event.answer)
  const vessel = boat(kit, pictures, n, toneOf(event.painter), at.sail)
    .setPosition(from.x, from.y)
    .setScale(0.34)
  cast.add(vessel)
  pip.lookAt(at.spot)
  pip.feel({ accuracy: mood.accuracy, right: false })
  move(scene, vessel, { x: at.spot.x, y: at.spot.y, scale: 1 }, { span: ms * 0.34, ease: 'between' })
  cues.at(ms * 0.4, () => {
    cast.add(
      classMark(scene, event.truth, at.sail * 0.4).setPosition(
        at.spot.x + at.sail * 0.6,
        at.spot.y - at.sail * 1.3,
      ),
    )
    gentlyWrong(scene, vessel)
  })
}
