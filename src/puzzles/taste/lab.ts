import { coralGround } from '../../scenes/kit/backdrops/coral.ts'
import { createPip } from '../../scenes/kit/pip.ts'
import type { Reel } from '../../scenes/kit/reel.ts'
import type { LabPlace, On } from '../../scenes/kit/stageOf.ts'
import { ripple } from '../../scenes/kit/theatre.ts'
import type { Play } from '../../store/session.ts'
import { indices } from './asked.ts'
import type { Frame, Lab } from './events.ts'
import { labLayout } from './layout.ts'
import { createMapFilm } from './mapFilm.ts'
import { labOf, monthFits, youOn } from './mind.ts'
import type { Recipe, Setup } from './schema.ts'
import { createSea, paintSea } from './sea.ts'
import { createOwnBoat, tapSongs } from './touch.ts'
import { createTune } from './tune.ts'
import { viewOf } from './view.ts'

/** Milliseconds. */
const dayLength = 240

/** The lab: songs and boats in rows, then on the map as it is learned; the player's own boat on it, and a month of evenings. */
export function createLab({ kit, width, height }: On, setup: Setup, reel: Reel<Lab>, first: Play): LabPlace {
  const { scene } = kit
  const view = viewOf(kit.view)
  const at = labLayout(width, height)
  const ground = coralGround(kit, 'taste-lab', width, height, (ctx) => paintSea(ctx, at.chart))
  const sea = createSea(kit, at.chart, setup)
  const pip = createPip(scene, at.pip.size, at.pip)
  const tune = createTune(view, setup)
  let play = first
  let shown: Frame | Lab | undefined
  let month: { readonly of: Lab; ms: number } | undefined
  let { tune: asked, month: begun } = view.now()

  tapSongs(kit, setup, sea, view)
  const own = createOwnBoat(kit, at.chart, view, () => {
    const lab = labOf(play)
    const [song] = lab ? youOn(setup, play.recipe as Recipe, lab, view.now().you).songs : []
    if (song !== undefined) view.set({ tune: { song } })
  })

  /** Rings and lines, and the own boat where it belongs. */
  function mark(): void {
    const recipe = play.recipe as Recipe
    const lab = shown && 'film' in shown ? shown : undefined
    const { you, song } = view.now()
    const here = lab && youOn(setup, recipe, lab, you)
    own.lie(month ? undefined : here && at.chart.at(here.at))
    const looks = here && !month && (you !== undefined || recipe.own !== undefined)
    sea.mark({
      ...{ asked: indices(setup, recipe.asked), looked: song },
      ...(looks && { from: own.held() ?? at.chart.at(here.at), songs: here.songs, near: here.near }),
    })
  }

  function draw(frame: Frame | Lab | undefined): void {
    // The session changes while a month runs, too.
    if (month && frame === shown) return
    shown = frame
    month = undefined
    if (view.now().day !== undefined) view.set({ day: undefined })
    sea.lie(frame)
    mark()
  }

  const film = createMapFilm(kit, reel, { pip, at: at.pip, draw, shown: () => shown }, first)

  function turnDay(day: number): void {
    const frame = month?.of.month[day]
    if (!frame) return
    sea.lie(frame)
    view.set({ day })
    pip.feel({ accuracy: frame.plays.filter((plays) => plays >= 0).length / frame.plays.length })
  }

  const stop = view.follow(() => {
    const now = view.now()
    if (now.tune !== asked) {
      asked = now.tune
      if (asked) {
        tune.start(asked.song)
        const { x, y } = sea.song(asked.song)
        ripple(scene, x, y, '#FFE0B0', at.chart.buoy * 1.7)
      } else tune.stop()
    }
    if (now.month !== begun) {
      begun = now.month
      const lab = labOf(play)
      if (begun && lab && monthFits(lab, play.recipe as Recipe)) {
        month = { of: lab, ms: 0 }
        turnDay(kit.calm() ? lab.month.length - 1 : 0)
      } else if (!begun && month) {
        month = undefined
        draw(shown)
      }
    }
    mark()
  })

  function show(next: Play): void {
    const same = next.recipe === play.recipe && next.outcome === play.outcome
    play = next
    if (!same) month = undefined
    film.show(next)
    mark()
  }

  for (const top of [...sea.buoys, own.view, pip.view]) scene.children.bringToTop(top)
  show(first)
  return {
    show,
    update(now, elapsed) {
      film.update(now)
      tune.update(elapsed)
      sea.update(elapsed)
      if (!month || kit.calm()) return
      const before = Math.floor(month.ms / dayLength)
      month.ms += elapsed
      const day = Math.floor(month.ms / dayLength)
      if (day !== before && day < month.of.month.length) turnDay(day)
    },
    dispose() {
      stop()
      tune.stop()
      sea.dispose()
      for (const part of [ground.view, own.view, pip.view]) part.destroy()
    },
  }
}
