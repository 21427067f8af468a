/** The contest: the tram comes down Line Peak before sunrise, and at every stop a ball is let go on that season's mountain. */
import type { RunEvent } from '../../engine/index.ts'
import { colour } from '../../look/index.ts'
import { sprite } from '../../scenes/kit/atlas.ts'
import { move } from '../../scenes/kit/motion.ts'
import { createPip } from '../../scenes/kit/pip.ts'
import type { ContestPlace, On } from '../../scenes/kit/stageOf.ts'
import { flash, gentlyWrong, hesitate, starBurst } from '../../scenes/kit/theatre.ts'
import type { Play } from '../../store/session.ts'
import { ownRoll, type Roll, rollsOf } from './contest.ts'
import type { DescentEvent, OwnEvent, SeasonEvent } from './events.ts'
import { createDawn, summitGround } from './ground.ts'
import { type MorningLayout, morningLayout, pointAt } from './layout.ts'
import { createRange } from './range.ts'
import type { Recipe, Setup } from './schema.ts'
import { createStops, paintTrack } from './stops.ts'
import { lowest, type Surface } from './surface.ts'

export function createMorning(on: On, setup: Setup, play: Play): ContestPlace {
  const { kit, cues, width, height } = on
  const { scene } = kit
  const recipe = play.recipe as Recipe
  const all = (play.outcome?.events ?? []) as readonly DescentEvent[]
  const rolls = rollsOf(setup, recipe)
  const at = morningLayout(setup, width, height)
  const ground = summitGround(kit, 'morning', width, height, (ctx) => paintTrack(ctx, at))
  const dawn = createDawn(kit, width, height)
  const range = createRange(on, setup, recipe, at)
  const { mountain, chart, surfaces } = range
  const stops = createStops(kit, at)
  const penguin = sprite(scene, 'penguin', at.size * 0.75).setVisible(false)
  const dark = scene.add.rectangle(width / 2, height / 2, width, height, 0x03101f, 1).setAlpha(0)
  dark.setDepth(-98)
  const pip = createPip(scene, at.pip.size, at.pip)
  mountain.toTop()
  for (const top of [chart.view, ...stops.views, penguin, pip.view]) scene.children.bringToTop(top)
  /** The flattest mountain: even a penguin comes down it without leaping. */
  const flattest = surfaces.reduce((best, { xx }, i) => (xx < (surfaces[best]?.xx ?? 0) ? i : best), 0)

  function settle(seasons: readonly SeasonEvent[]): void {
    stops.light(seasons.map(({ right }) => right))
    dark.setAlpha(0)
    scene.tweens.killTweensOf(penguin)
    penguin.setVisible(false)
    dawn.show(seasons.length / setup.unseen.length)
  }

  function ended(season: number, one: Roll, right: boolean): void {
    range.stand(season, one, one.path.length, true, false)
    pip.lookAt(mountain.aim)
    pip.feel({ accuracy: right ? 0.95 : 0.25, right })
    if (right) return
    gentlyWrong(scene, pip.view)
    if (one.end === 'lost') flash(scene, mountain.aim.x, height * 0.08, colour.neonBlue, 90)
    if (one.end === 'late') flash(scene, width * 0.5, height * 0.3, colour.lantern, width * 0.3)
  }

  function season(event: SeasonEvent, ms: number): void {
    const one = rolls[event.season]
    if (!one) return
    const k = ms / event.ms
    stops.drive(event.season, false)
    if (event.drum) {
      dark.setAlpha(0.45)
      hesitate(scene, pip.view, 0.3, ms * 0.5)
    }
    const told = (event.rightAt ?? 0) * k
    range.roll(event.season, one, (event.sureAt ?? 0) * k, told * (event.drum ? 0.8 : 0.92))
    if (event.season === flattest)
      cues.at(ms * 0.1, () => slide(kit, setup, at, penguin, surfaces[event.season] as Surface, ms * 0.6))
    cues.at(told, () => {
      dark.setAlpha(0)
      ended(event.season, one, event.right)
      if (event.right) stops.lit(event.season)
      if (event.right && event.drum) starBurst(scene, mountain.aim.x, mountain.aim.y, { reach: 90 })
      dawn.show((event.season + 1) / setup.unseen.length)
    })
  }

  function own(event: OwnEvent, ms: number): void {
    const one = ownRoll(setup, recipe)
    const last = setup.unseen.length - 1
    if (!one) return
    range.roll(last, one, ms * 0.1, ms * 0.62)
    cues.at(ms * 0.68, () => ended(last, one, event.off <= setup.lit))
  }

  const seasonsOf = (events: readonly DescentEvent[]) => events.filter((event) => event.type === 'season')

  return {
    event(event, index, ms) {
      cues.clear()
      const before = seasonsOf(all.slice(0, index))
      settle(before)
      const next = event as DescentEvent
      if (next.type === 'season') season(next, ms)
      else if (next.type === 'own') own(next, ms)
      else {
        dawn.show(1)
        if (next.lit === setup.unseen.length) starBurst(scene, stops.tram.x, stops.tram.y, { reach: 110 })
        pip.hop()
      }
    },
    jump(events: readonly RunEvent[], index) {
      cues.clear()
      const seen = (events as readonly DescentEvent[]).slice(0, index)
      const before = seasonsOf(seen)
      settle(before)
      const last = seen.at(-1)
      const season = Math.max(0, before.length - 1)
      stops.drive(season, true)
      const one = last?.type === 'own' ? ownRoll(setup, recipe) : rolls[season]
      if (one) range.stand(season, one, last ? one.path.length : 1, last !== undefined, true)
      const right = before.filter((event) => event.right).length
      pip.feel({ accuracy: before.length > 0 ? right / before.length : 0.5 })
    },
    tell(stars) {
      pip.feel({ accuracy: stars / 3 })
    },
    update(_, elapsed) {
      if (scene.tweens.timeScale === 0) return
      mountain.update(elapsed)
    },
    dispose() {
      cues.clear()
      for (const part of [mountain, chart]) part.dispose()
      for (const part of [...stops.views, ground.view, dawn.view, dark, penguin, pip.view]) part.destroy()
    },
  }
}

/** On its belly, from the rim to the bottom. Nobody ever explains it. */
function slide(
  { scene }: On['kit'],
  { map }: Setup,
  { relief, size }: MorningLayout,
  penguin: ReturnType<typeof sprite>,
  surface: Surface,
  ms: number,
): void {
  const from = pointAt(relief, surface, { slope: map.slope.from, height: map.height.to * 0.75 })
  const to = pointAt(relief, surface, lowest(surface))
  penguin.setVisible(true).setAlpha(1).setAngle(70).setPosition(from.x, from.y)
  move(scene, penguin, { x: to.x - size * 0.4, y: to.y }, { span: ms, ease: 'in' })
}
