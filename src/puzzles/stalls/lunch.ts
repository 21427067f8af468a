/** The contest: one lunch hour of the yard, the night on which the best sign goes dark, a hundred other days, and the last course. */
import type { RunEvent } from '../../engine/index.ts'
import { colour } from '../../look/index.ts'
import { glow } from '../../scenes/kit/draw.ts'
import { move, squash } from '../../scenes/kit/motion.ts'
import type { ContestPlace, On } from '../../scenes/kit/stageOf.ts'
import { fireworks, flash, gentlyWrong, hesitate, starBurst } from '../../scenes/kit/theatre.ts'
import type { Play } from '../../store/session.ts'
import { dayOf } from './day.ts'
import type { ChangeEvent, Lab, OrderEvent, StallEvent, Step, StretchEvent, VisitEvent } from './events.ts'
import { momentOf, revealed } from './moments.ts'
import type { Setup } from './schema.ts'
import { createYard } from './yard.ts'

/** How often a stretch is drawn anew. */
const pictures = 24

export function createLunch(on: On, setup: Setup, play: Play): ContestPlace {
  const { kit, cues, width, height } = on
  const { scene } = kit
  const lunch = openLunch(on, setup, (play.outcome?.lab as Lab | undefined)?.told ?? [])
  const { yard, dark, light, stand } = lunch
  return {
    event(raw, index, ms) {
      const event = raw as StallEvent
      const k = ms / event.ms
      const when = { ms, sureAt: (event.sureAt ?? 0) * k, rightAt: (event.rightAt ?? 0) * k }
      cues.clear()
      stand(visitsAfter(play.outcome?.events ?? [], index))
      if (event.type === 'visit') visit(lunch, event, when)
      else if (event.type === 'stretch') stretch(lunch, event, when)
      else if (event.type === 'change') change(lunch, event, when)
      else if (event.type === 'order') order(lunch, event, when)
      else days(lunch, event.shares, when)
    },
    jump(events, index) {
      cues.clear()
      const last = events[index - 1] as StallEvent | undefined
      const n = visitsAfter(events, index)
      stand(n)
      if (last?.type === 'change') yard.show({ ...lunch.moment(n), dark: last.left })
      if (last?.type === 'days') yard.board.days(last.shares, worstOf(last.shares))
      if (last?.type === 'order') yard.show(lunch.end())
    },
    tell(stars) {
      yard.pip.feel({ accuracy: stars / 3 })
      if (stars > 0) fireworks(scene, stars, width, height)
    },
    update: (_, elapsed) => {
      if (scene.tweens.timeScale > 0) yard.update(elapsed)
    },
    dispose() {
      cues.clear()
      yard.dispose()
      for (const part of [dark, light]) part.destroy()
    },
  }
}

type Lunch = ReturnType<typeof openLunch>

/** When an event is half told and told, milliseconds. */
interface When {
  readonly ms: number
  readonly sureAt: number
  readonly rightAt: number
}

function openLunch(on: On, setup: Setup, steps: readonly Step[]) {
  const { kit, cues, width, height } = on
  const { scene } = kit
  const day = dayOf(setup, 'test')
  const yard = createYard(on, setup, 'lunch')
  const dark = scene.add.rectangle(width / 2, height / 2, width, height, 0x060b14, 1).setAlpha(0)
  const light = glow(scene, '#FFB25E', yard.at.pip * 2).setAlpha(0)
  scene.children.bringToTop(yard.pip.view)
  const moment = (n: number) => momentOf(day, steps, n, setup.visits)
  return {
    ...{ kit, cues, setup, steps, yard, dark, light, moment },
    end: () => revealed(day, steps, steps.length, setup.visits),
    /** As it stands after so many visits, nobody on the way. */
    stand(n: number): void {
      scene.tweens.killTweensOf([dark, light, yard.pip.view])
      dark.setAlpha(0)
      light.setAlpha(0)
      yard.pip.view.setAngle(0)
      yard.show(moment(n))
      const last = steps[n - 1]
      yard.send(last?.stall ?? 0, true)
      yard.pip.feel({ accuracy: last?.share ?? 0.5 })
    },
  }
}

function visit({ kit, cues, yard, moment }: Lunch, event: VisitEvent, { ms, sureAt, rightAt }: When): void {
  const { n, step, right } = event
  const { at, board, pip } = yard
  yard.send(step.stall)
  if (step.why === 'explores') hesitate(kit.scene, pip.view, 0.5, sureAt)
  cues.at(rightAt, () => {
    yard.show(moment(n))
    pip.feel({ accuracy: step.share, right: right === true })
    const sign = board.signs[step.stall]
    if (sign) squash(kit.scene, sign, 0.18)
    if (right && ms > 300) flash(kit.scene, pip.view.x, pip.view.y, colour.jade, at.pip)
  })
}

function stretch({ cues, steps, yard, moment }: Lunch, { from, to }: StretchEvent, { ms }: When): void {
  for (let i = 1; i <= pictures; i++) {
    const n = from + Math.round(((to - from) * i) / pictures)
    cues.at(ms * 0.9 * (i / pictures), () => {
      yard.show(moment(n))
      yard.pip.feel({ accuracy: steps[n - 1]?.share ?? 0.5 })
    })
  }
}

/** The lamps go down, the best sign flickers, then it is dark. Nobody tells the robot. */
function change(
  { kit, cues, setup, yard, dark, light, moment }: Lunch,
  { left, favourite }: ChangeEvent,
  { sureAt, rightAt }: When,
): void {
  const { at, pip } = yard
  const slot = at.slots[left]?.sign ?? at.strip
  light.setPosition(slot.x, slot.y)
  move(kit.scene, dark, { alpha: 0.5 }, { span: sureAt * 0.5 })
  if (!kit.calm())
    for (let i = 0; i < 6; i++) cues.at(sureAt * (0.3 + i * 0.1), () => light.setAlpha(i % 2 ? 0 : 0.9))
  cues.at(sureAt, () => {
    light.setAlpha(0)
    yard.show({ ...moment(setup.change), dark: left })
  })
  cues.at(rightAt, () => {
    move(kit.scene, dark, { alpha: 0 })
    yard.send(favourite)
    if (favourite === left) pip.feel({ accuracy: 0.9, right: true })
  })
}

function days({ cues, yard }: Lunch, shares: readonly number[], { ms }: When): void {
  yard.crew.taste()
  for (let i = 1; i <= pictures; i++)
    cues.at(ms * 0.7 * (i / pictures), () =>
      yard.board.days(
        shares.slice(0, Math.round((shares.length * i) / pictures)),
        worstOf(shares),
        shares.length,
      ),
    )
}

function order({ kit, cues, yard, dark, end }: Lunch, event: OrderEvent, { sureAt, rightAt }: When): void {
  const { stall, best, right } = event
  const { scene } = kit
  const { at, crew, pip } = yard
  crew.taste()
  yard.send(stall)
  move(scene, dark, { alpha: 0.35 }, { span: sureAt })
  hesitate(scene, pip.view, 0.3, sureAt)
  cues.at(rightAt, () => {
    move(scene, dark, { alpha: 0 })
    yard.show(end())
    const there = at.slots[best]?.sign ?? at.strip
    flash(scene, there.x, there.y, colour.lantern, at.pip * 2)
    pip.feel({ accuracy: right ? 1 : 0.3, right })
    if (right) starBurst(scene, there.x, there.y, { reach: at.pip * 2 })
    else gentlyWrong(scene, pip.view)
  })
}

const worstOf = (shares: readonly number[]) => Math.max(1, Math.floor(shares.length / 10))

const visitsAfter = (events: readonly RunEvent[], index: number): number =>
  (events as readonly StallEvent[]).slice(0, index).reduce((n, event) => endOf(event) ?? n, 0)

/** How many visits are over once an event is, where it tells of any number. */
function endOf(event: StallEvent): number | undefined {
  if (event.type === 'visit') return event.n
  return event.type === 'stretch' ? event.to : undefined
}
