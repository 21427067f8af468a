/** The contest: each picnic asks the curve, everybody dresses for what it says, and then the day comes as it came. */
import type { RunEvent } from '../../engine/index.ts'
import { colour } from '../../look/index.ts'
import { peakGround } from '../../scenes/kit/backdrops/peak.ts'
import { createPip } from '../../scenes/kit/pip.ts'
import type { ContestPlace, On } from '../../scenes/kit/stageOf.ts'
import { flash, gentlyWrong, hesitate } from '../../scenes/kit/theatre.ts'
import type { Play } from '../../store/session.ts'
import { axisIcons, type Come, createDrawing, paintChart } from './chart.ts'
import { handCurve, type Page } from './curve.ts'
import type { CurveEvent, Lab, OwnEvent, PicnicEvent } from './events.ts'
import { chartIn, picnicLayout } from './layout.ts'
import { createParty, paintLawn } from './party.ts'
import { createQuestion } from './question.ts'
import type { Recipe, Setup } from './schema.ts'

export function createOuting(on: On, setup: Setup, play: Play): ContestPlace {
  const { kit, cues, width, height } = on
  const { scene } = kit
  const recipe = play.recipe as Recipe
  const curve = (play.outcome?.lab as Lab | undefined)?.film.at(-1)?.curve
  const all = (play.outcome?.events ?? []) as readonly CurveEvent[]
  const at = picnicLayout(width, height)
  const chart = chartIn(setup, at.chart)
  const ground = peakGround(kit, 'curve-picnic', width, height, (ctx, w, h) => {
    paintLawn(ctx, w, h, at)
    paintChart(ctx, chart, setup)
  })
  const icons = axisIcons(kit, chart)
  const drawing = createDrawing(kit, chart, setup)
  const question = createQuestion(kit, chart)
  const dark = scene.add.rectangle(width / 2, height / 2, width, height, 0x03101f, 1).setAlpha(0)
  const party = createParty(on, setup, at)
  const pip = createPip(scene, at.pip.size, at.pip)
  let past: Come[] = []
  let right = 0

  const dayOf = ({ picnic }: PicnicEvent): Page => setup.picnics[picnic] ?? [1, 0]
  const draw = (hand = false) =>
    drawing.draw({
      curve,
      come: past,
      hand: hand && recipe.hand ? handCurve(recipe.hand) : undefined,
    })

  function settle(): void {
    draw()
    question.wipe()
    party.reset()
    dark.setAlpha(0)
  }

  /** How the last picnic ended, at once. */
  function stand(event: PicnicEvent | undefined): void {
    if (!event) return
    const [, heat] = dayOf(event)
    if (event.drum) party.stowaway()
    party.dress(event.answer, event.wild !== undefined, event.says)
    party.come(heat, event.truth, event.answer, event.right, event.says)
  }

  function picnic(event: PicnicEvent, ms: number): void {
    const k = ms / event.ms
    const [day, heat] = dayOf(event)
    if (event.drum) {
      dark.setAlpha(0.45)
      party.stowaway()
      hesitate(scene, pip.view, 0.3, ms * 0.5)
    }
    cues.at((event.sureAt ?? 0) * 0.4 * k, () => pip.lookAt(question.ask(day, event.says)))
    cues.at((event.sureAt ?? 0) * k, () => party.dress(event.answer, event.wild !== undefined, event.says))
    cues.at((event.rightAt ?? 0) * k, () => {
      dark.setAlpha(0)
      past = [...past, [day, heat, event.right]]
      if (event.right) right++
      draw()
      flash(scene, chart.px(day), chart.py(heat), event.right ? colour.jade : colour.coral, 60)
      party.come(heat, event.truth, event.answer, event.right, event.says)
      pip.feel({ accuracy: right / past.length, right: event.right })
      if (!event.right) gentlyWrong(scene, pip.view)
      else if (event.drum) party.cheer()
    })
  }

  function own(event: OwnEvent, ms: number): void {
    cues.at(ms * 0.14, () => pip.lookAt(question.ask(event.day, event.says)))
    cues.at(ms * 0.32, () => party.dress(event.answer, event.wild !== undefined, event.says))
  }

  function follow(events: readonly CurveEvent[]): void {
    const days = events.filter((event) => event.type === 'picnic')
    past = days.map((event) => [...dayOf(event), event.right])
    right = days.filter((event) => event.right).length
  }

  return {
    event(event, index, ms) {
      cues.clear()
      follow(all.slice(0, index))
      settle()
      const next = event as CurveEvent
      if (next.type === 'picnic') picnic(next, ms)
      else if (next.type === 'own') own(next, ms)
      else {
        stand(all.slice(0, index).findLast((one) => one.type === 'picnic'))
        draw(true)
        pip.hop()
      }
    },
    jump(events: readonly RunEvent[], index) {
      cues.clear()
      const seen = (events as readonly CurveEvent[]).slice(0, index)
      follow(seen)
      settle()
      stand(seen.findLast((one) => one.type === 'picnic'))
      if (seen.at(-1)?.type === 'end') draw(true)
      pip.feel({ accuracy: past.length > 0 ? right / past.length : 0.5 })
    },
    tell(stars) {
      pip.feel({ accuracy: stars / 3 })
    },
    dispose() {
      cues.clear()
      for (const part of [drawing, question, party]) part.dispose()
      for (const part of [ground.view, ...icons, dark, pip.view]) part.destroy()
    },
  }
}
