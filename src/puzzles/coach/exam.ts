/** The contest: an examination evening on the pier. Boats bring learners; praise lights their lantern, "again, please" leaves it dark. */
import type { RunEvent } from '../../engine/index.ts'
import { colour } from '../../look/index.ts'
import { move, squash } from '../../scenes/kit/motion.ts'
import type { ContestPlace, On } from '../../scenes/kit/stageOf.ts'
import { flash, gentlyWrong, hesitate, ripple, starBurst } from '../../scenes/kit/theatre.ts'
import type { Play } from '../../store/session.ts'
import { createSinging } from '../kit/singing.ts'
import type { CoachEvent, ExamEvent } from './events.ts'
import { examOf, type Learner } from './learners.ts'
import { createPier } from './pier.ts'
import type { Setup } from './schema.ts'
import { rightAfter, toldAfter } from './told.ts'
import { viewOf } from './view.ts'

type Pier = ReturnType<typeof createPier>
type Told = Exclude<ExamEvent, { readonly type: 'rush' }>

export function createExam({ kit, cues, width, height }: On, setup: Setup, play: Play): ContestPlace {
  const { scene } = kit
  // The race of ears and coach comes after all of these, and is another part of the stage.
  const all = ((play.outcome?.events ?? []) as readonly CoachEvent[]).flatMap((event): ExamEvent[] =>
    event.type === 'hand' ? [] : [event],
  )
  const exam = examOf(setup)
  const pier = createPier({ kit, width, height }, setup, exam)
  const { at, fleet, dark, contour, light, faces, teacher, pip } = pier
  const singing = createSinging(viewOf(kit.view), setup.every)
  let now: Told | undefined
  let verdictSeen = false
  let head: number | undefined

  function drawContour(): void {
    if (!now) {
      contour.wipe()
      return
    }
    const { asked, pitches, hears, given } = now
    contour.draw({ asked, pitches, head, ...(verdictSeen && { hears, given }) })
  }

  function settle(index: number): void {
    singing.stop()
    now = undefined
    faces.show(undefined)
    light.setAlpha(0)
    dark.setAlpha(0)
    fleet.show(toldAfter(all.slice(0, index)))
    drawContour()
  }

  /** Stands on the pier, its contour whole and judged: what a jump shows. */
  function stand(event: Told): void {
    now = event
    verdictSeen = true
    head = undefined
    faces.show(event)?.setPosition(at.singer.x, at.singer.y)
    light.setAlpha(event.answer === 0 ? 0.85 : 0)
    drawContour()
  }

  const shareOf = (index: number): number => rightAfter(all, index)

  function verdict(event: Told): void {
    verdictSeen = true
    drawContour()
    say(kit, pier, event)
  }

  /** What was really sung, and what that does to somebody. */
  function truth(event: Told, index: number): void {
    const one = faces.show(event)
    fleet.show(toldAfter(all.slice(0, index + 1)))
    if (event.type === 'own') {
      silence(kit, pier, event)
      return
    }
    pip.feel({ accuracy: shareOf(index), right: event.right })
    comesOut(kit, pier, event, one ?? teacher)
  }

  function one(event: Told, index: number, ms: number): void {
    const k = ms / event.ms
    const [sureAt, rightAt] = [(event.sureAt ?? 0) * k, (event.rightAt ?? ms * 0.6) * k]
    if (event.type === 'return') {
      stand(event)
      cues.at(rightAt, () => truth(event, index))
      return
    }
    now = event
    verdictSeen = false
    head = 0
    comesUp(kit, pier, event, sureAt)
    if (kit.calm() || sureAt < 60) head = undefined
    else singing.start(event.pitches, (sureAt * 0.86) / Math.max(1, event.pitches.length))
    drawContour()
    cues.at(sureAt, () => verdict(event))
    cues.at(rightAt, () => truth(event, index))
  }

  return {
    event(event, index, ms) {
      cues.clear()
      settle(index)
      const next = event as ExamEvent
      if (next.type === 'rush') {
        boatsCome(cues, pier, exam, toldAfter(all.slice(0, index)), next, ms)
        cues.at(ms * 0.94, () => pip.feel({ accuracy: shareOf(index), right: next.count.wrong === 0 }))
      } else one(next, index, ms)
    },
    jump(events: readonly RunEvent[], index) {
      cues.clear()
      settle(index)
      const last = events[index - 1] as ExamEvent | undefined
      if (last && last.type !== 'rush') stand(last)
      pip.feel({ accuracy: index > 0 ? shareOf(index - 1) : 0.5 })
    },
    tell(stars) {
      dark.setAlpha(0)
      pip.feel({ accuracy: stars / 3 })
    },
    update(_, elapsed) {
      if (scene.tweens.timeScale === 0 || !singing.going) return
      head = singing.update(elapsed)
      drawContour()
    },
    dispose() {
      cues.clear()
      singing.stop()
      pier.dispose()
    },
  }
}

/** A learner walks onto the pier; the hard one in the dark, before a lantern that sways. */
function comesUp(kit: On['kit'], { at, dark, faces, teacher, pip }: Pier, event: Told, ms: number): void {
  const { scene } = kit
  const singer = faces.show(event)
  if (!singer) squash(scene, teacher, 0.16)
  else if (!kit.calm()) {
    singer.setPosition(-at.singer.size, at.singer.y)
    move(scene, singer, { x: at.singer.x }, { span: Math.min(420, ms * 0.3) })
  }
  if (event.type !== 'case' || !event.drum) return
  dark.setAlpha(0.45)
  hesitate(scene, pip.view, 0.25, ms)
}

/** What the coach says, as a light: praise is warm, "again, please" is a ring on the water. */
function say({ scene }: On['kit'], { at, light, teacher }: Pier, { answer, toTeacher }: Told): void {
  if (toTeacher) squash(scene, teacher, 0.22)
  const { x, y, size } = at.singer
  light.setAlpha(answer === 0 ? 0.85 : 0)
  if (answer === 0) flash(scene, x, y, colour.lantern, size * 0.6)
  else ripple(scene, x, y, colour.coral, size * 0.6)
}

/** What the verdict does: fair, a boat greets; a right one scolded, the teacher shakes her head; a wrong one praised, the learner. */
function comesOut(
  { scene }: On['kit'],
  { at, dark, fleet, teacher }: Pier,
  event: Exclude<Told, { readonly type: 'own' }>,
  learner: Parameters<typeof gentlyWrong>[1],
): void {
  dark.setAlpha(0)
  if (event.type === 'case') fleet.greet(event.group)
  if (!event.right) gentlyWrong(scene, event.truth === 0 ? teacher : learner)
  else if (event.type === 'case' && event.drum)
    starBurst(scene, at.singer.x, at.singer.y, { reach: at.singer.size })
}

/** The teacher's own verdict. Told "again", the whole pier is still. */
function silence({ scene }: On['kit'], { at, dark, pip }: Pier, { answer }: Told): void {
  dark.setAlpha(answer === 0 ? 0 : 0.5)
  if (answer === 0) starBurst(scene, at.teacher.x, at.teacher.y, { reach: at.teacher.size })
  else pip.feel({ accuracy: 0.9, right: true })
}

/** Many sing at once: lanterns light or stay dark a few at a time, each boat greets, each contour is seen. */
function boatsCome(
  cues: On['cues'],
  { fleet, contour }: Pier,
  exam: readonly Learner[],
  before: readonly boolean[],
  event: Extract<ExamEvent, { readonly type: 'rush' }>,
  ms: number,
): void {
  const batch = event.batch.map(({ answer }) => answer === 0)
  const step = Math.max(1, Math.ceil(batch.length / 24))
  for (let i = step; i < batch.length + step; i += step) {
    const n = Math.min(i, batch.length)
    cues.at(ms * 0.86 * (n / batch.length), () => {
      fleet.show([...before, ...batch.slice(0, n)])
      const one = exam[before.length + n - 1]
      if (!one) return
      fleet.greet(one.group)
      contour.draw(one)
    })
  }
}
