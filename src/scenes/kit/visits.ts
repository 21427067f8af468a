/**
 * A contest in which cases come up to Pip one by one, are looked at and hop to the place of the answer; others run past in
 * rushes, after which a mistake climbs out again; a hard one comes with a drum roll, and last one of the player's own.
 */
import type { RunEvent } from '../../engine/index.ts'
import { colour } from '../../look/index.ts'
import { arrives, part } from '../../puzzles/kit/gatePace.ts'
import type { CaseEvent, ReturnEvent, RushEvent } from '../../puzzles/kit/parade.ts'
import type { Answer } from '../../puzzles/kit/scores.ts'
import { classMark, glow, paperCard } from './draw.ts'
import type { Point } from './layout.ts'
import { move } from './motion.ts'
import { createPip, feelingAfter } from './pip.ts'
import type { ContestPlace, On } from './stageOf.ts'
import type { picture } from './texture.ts'
import { fireworks, flash, gentlyWrong, hesitate, starBurst } from './theatre.ts'

type Image = ReturnType<typeof picture>
type Part = Parameters<On['kit']['scene']['children']['add']>[0]

export type Seat = Pick<Answer, 'truth' | 'answer'>
type CrowdEvent = RushEvent & { readonly batch: readonly Seat[] }
type Guest = { readonly drum?: boolean }
type OwnEvent = RunEvent & Answer & { readonly type: 'own' }
export type VisitEvent = CaseEvent<Guest> | CrowdEvent | ReturnEvent<Guest> | OwnEvent

/** Who sits where after some events, in order of arrival. */
export const seatedAfter = (events: readonly VisitEvent[], index: number): Seat[] =>
  events
    .slice(0, index)
    .flatMap((event): readonly Seat[] =>
      event.type === 'case' ? [event] : event.type === 'rush' ? event.batch : [],
    )

/** Where those who were answered stay. */
export interface Seats {
  readonly lights: readonly Image[]
  seat(one: Seat, arriving: boolean): void
  /** As they sit after so many events. */
  fill(index: number): void
  seated(): number
}

export interface VisitsSpec {
  readonly all: readonly VisitEvent[]
  /** Of one who is looked at, CSS pixels; where that is; and where Pip hangs. */
  readonly size: number
  readonly spot: Point
  readonly pip: Point & { readonly size: number }
  readonly seats: Seats
  /** Where those hop who are given this answer. */
  door(answer: number): Point
  /** `of` is the event, or of a rush who it is. */
  guest(truth: number, size: number, of: Seat): Image
  /** What else leaves with the place: it lies below those who come. */
  readonly parts: readonly Part[]
}

interface Stage extends Pick<On, 'kit' | 'cues'>, VisitsSpec {
  readonly person: ReturnType<typeof createPip>
  readonly cast: ReturnType<On['kit']['scene']['add']['container']>
  readonly dark: ReturnType<On['kit']['scene']['add']['rectangle']>
  readonly spotlight: Image
  readonly mood: { accuracy: number }
}

export function createVisits({ kit, cues, width, height }: On, spec: VisitsSpec): ContestPlace {
  const { scene } = kit
  const { all, seats } = spec
  const dark = scene.add.rectangle(width / 2, height / 2, width, height, 0x05040f, 1).setAlpha(0)
  const spotlight = glow(scene, colour.paper, spec.size * 1.5).setAlpha(0)
  const person = createPip(scene, spec.pip.size, spec.pip)
  const cast = scene.add.container(0, 0)
  const mood = { accuracy: 0.5 }
  const stage: Stage = { ...spec, kit, cues, person, cast, dark, spotlight, mood }

  function callOff(): void {
    cues.clear()
    scene.tweens.killTweensOf([...cast.list, dark, spotlight])
    cast.removeAll(true)
    for (const light of [...seats.lights, dark, spotlight]) light.setAlpha(0)
  }

  return {
    event(raw, index, ms) {
      const event = raw as VisitEvent
      callOff()
      if (seats.seated() !== seatedAfter(all, index).length) seats.fill(index)
      if (event.type === 'rush') rush(stage, event.batch, ms)
      else if (event.type === 'return') climbOut(stage, event, ms)
      else visit(stage, event, ms)
    },
    jump(events: readonly RunEvent[], index) {
      callOff()
      seats.fill(index)
      const before = seatedAfter(all, index)
      const right = before.filter(({ truth, answer }) => truth === answer).length
      mood.accuracy = before.length > 0 ? right / before.length : 0.5
      person.lookAt()
      person.feel(feelingAfter(events, index, mood.accuracy))
    },
    tell(stars) {
      person.feel({ accuracy: mood.accuracy, ...(stars > 0 && { right: true }) })
      if (stars > 0) fireworks(scene, stars, width, height)
    },
    dispose() {
      callOff()
      for (const one of [...spec.parts, dark, spotlight, person.view, cast]) one.destroy()
    },
  }
}

/** Hops in a bow; in calm it is there. */
function hop({ kit, cues }: Stage, one: Image, to: Point, span: number, then: () => void): void {
  const { scene } = kit
  if (!kit.calm()) {
    scene.tweens.add({ targets: one, x: to.x, duration: span, ease: 'Sine.inOut' })
    scene.tweens.add({ targets: one, y: to.y, scale: one.scale * 0.55, duration: span, ease: 'Back.in' })
  }
  cues.at(span, then)
}

/** One comes, is looked at, and ends where the answer says, or beside it when it is only a guest. */
function visit(stage: Stage, event: Extract<VisitEvent, { type: 'case' | 'own' }>, ms: number): void {
  const { kit, cues, size, spot, seats, person, cast, dark, spotlight, mood } = stage
  const { scene } = kit
  const { lights } = seats
  const own = event.type === 'own'
  const drum = event.type === 'case' && event.drum === true
  const walker = stage.guest(event.truth, size, event).setPosition(kit.calm() ? spot.x : -size, spot.y)
  cast.add(walker)
  // Somebody made up is of no class: there is nothing to write on a card.
  if (own && event.truth >= 0) {
    const sign = size * 0.42
    const card = paperCard(scene, sign, sign).setPosition(walker.x, spot.y + size * 0.2)
    const mark = classMark(scene, event.truth, sign * 0.7).setPosition(walker.x, card.y)
    cast.add([card, mark])
    move(scene, [card, mark], { x: spot.x }, { span: ms * part.walk, ease: 'between' })
  }
  move(scene, walker, { x: spot.x }, { span: ms * part.walk, ease: 'between' })
  person.lookAt(spot)
  person.feel({ accuracy: mood.accuracy, sure: 0.5 })
  if (drum) {
    spotlight.setPosition(spot.x, spot.y)
    move(scene, dark, { alpha: 0.55 }, { span: ms * part.walk })
    move(scene, spotlight, { alpha: 0.5 }, { span: ms * part.walk })
  }
  cues.at(ms * part.walk, () => {
    person.feel({ accuracy: mood.accuracy, sure: event.sure })
    hesitate(scene, person.view, event.sure, ms * part.look)
    for (const [i, share] of event.shares.entries()) {
      const light = lights[i]
      if (light) move(scene, light, { alpha: share }, { span: ms * part.look * 0.8 })
    }
    // The drum roll: the places' lights come and go before they stay.
    if (drum && !kit.calm())
      for (let n = 1; n < 6; n++)
        cues.at(ms * part.look * 0.15 * n, () => {
          const { x, y } = stage.door(n % lights.length)
          flash(scene, x, y, colour.paper, 50)
        })
  })
  cues.at(ms * (part.walk + part.look), () => {
    const door = stage.door(event.answer)
    hop(stage, walker, door, ms * part.pass * arrives, () => {
      move(scene, dark, { alpha: 0 })
      move(scene, spotlight, { alpha: 0 })
      if (event.type === 'own') staysOutside(stage, walker, event.right, door)
      else {
        walker.destroy()
        seats.seat(event, true)
        mood.accuracy = event.tally.right / event.tally.done
      }
      person.feel({ accuracy: mood.accuracy, right: event.right })
      person.lookAt(door)
      if (!event.right) return
      flash(scene, door.x, door.y, colour.jade, size)
      if (own || drum || (event.type === 'case' && event.streak % 5 === 0))
        starBurst(scene, door.x, door.y, { reach: 70 })
    })
  })
}

function staysOutside({ kit, person }: Stage, walker: Image, right: boolean, door: Point): void {
  if (kit.calm()) walker.setPosition(door.x, door.y)
  if (right) person.hop()
  else gentlyWrong(kit.scene, walker)
}

function rush(stage: Stage, batch: readonly Seat[], ms: number): void {
  const { kit, cues, size, spot, seats, person, cast } = stage
  person.lookAt(spot)
  const step = (ms * 0.72) / batch.length
  for (const [i, one] of batch.entries()) {
    cues.at(step * i, () => {
      if (kit.calm()) {
        seats.seat(one, false)
        return
      }
      const runner = stage.guest(one.truth, size * 0.7, one).setPosition(-size * 0.4, spot.y + (i % 3) * 8)
      cast.add(runner)
      hop(stage, runner, stage.door(one.answer), ms * 0.2, () => {
        runner.destroy()
        seats.seat(one, false)
      })
    })
  }
}

/** A mistake of the rush climbs out again, with the mark of where it belongs. */
function climbOut(stage: Stage, event: Extract<VisitEvent, { type: 'return' }>, ms: number): void {
  const { kit, cues, size, person, cast, mood } = stage
  const { scene } = kit
  const from = stage.door(event.answer)
  const one = stage.guest(event.truth, size, event).setPosition(from.x, from.y)
  const mark = classMark(scene, event.truth, size * 0.4).setPosition(from.x + size * 0.4, from.y - size * 0.5)
  cast.add([one, mark])
  person.lookAt(from)
  person.feel({ accuracy: mood.accuracy, right: false })
  move(scene, one, { y: from.y - size * 0.35 }, { span: ms * 0.3, ease: 'overshoot' })
  cues.at(ms * 0.4, () => gentlyWrong(scene, one))
}
