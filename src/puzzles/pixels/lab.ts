import { colour } from '../../look/index.ts'
import { createPip } from '../../scenes/kit/pip.ts'
import { createPipFilm } from '../../scenes/kit/pipFilm.ts'
import type { Reel } from '../../scenes/kit/reel.ts'
import type { LabPlace, On } from '../../scenes/kit/stageOf.ts'
import { flash } from '../../scenes/kit/theatre.ts'
import type { Play } from '../../store/session.ts'
import { behind, stripFrom } from './behind.ts'
import type { Frame, Lab } from './events.ts'
import { all } from './grid.ts'
import { towerGround } from './ground.ts'
import { createHoles } from './holes.ts'
import { covered, lettersOf } from './hunt.ts'
import { layOut, middleOf } from './layout.ts'
import { createMask } from './mask.ts'
import { labOf, sharesOf } from './mind.ts'
import type { Recipe, Setup } from './schema.ts'
import { createStrip } from './strip.ts'
import { heatOf } from './thumb.ts'
import { createTouch } from './touch.ts'
import { type Looking, viewOf } from './view.ts'

/** How long the film of a training runs, milliseconds. */
const filmLength = 2400
/** How much of a letter shines through closed windows. */
const glimmer = 0.75

/** The lab: a letter behind the mask as Pip gets it, the letters learned from below, the pigeonholes' lights. */
export function createLab(on: On, setup: Setup, reel: Reel<Lab>, first: Play): LabPlace {
  const { kit, width, height } = on
  const { scene } = kit
  const view = viewOf(kit.view, setup)
  const at = layOut(width, height, setup.classes.length)
  const backdrop = towerGround(kit, 'lab', width, height)
  const holes = createHoles(kit, at, setup.classes)
  const mask = createMask(kit, at)
  const strip = createStrip(kit, at)
  const pip = createPip(scene, at.pip.size, at.pip)
  const zone = createTouch(on, at, {
    view,
    strip,
    hunts: setup.hunt !== undefined,
    count: () => letters().length,
  })
  const piles = setup.classes.map(() => 0)
  let play = first
  let frame: Frame | undefined

  const windows = () => (play.recipe as Recipe).windows
  const letters = () => lettersOf(setup, play.recipe as Recipe)

  /** What a hunt lays over the letter. */
  function over(looking: Looking) {
    const lab = labOf(play)
    return {
      plain: true,
      tape: all.filter((one) => !windows().includes(one)),
      heat: lab && !looking.painting ? heatOf(lab, letters(), looking) : undefined,
      thumb: looking.painting ? undefined : looking.thumb,
    }
  }

  function draw(): void {
    const looking = view.now()
    const { letter, painting, guessing } = looking
    const examples = letters()
    const { dots: whole, hidden } = behind(looking, examples)
    const dots = painting ? whole : covered(whole, looking.thumb)
    mask.draw({
      ...{ dots, windows: windows(), through: hidden ? 0 : painting ? 1 : glimmer },
      ...(setup.hunt && over(looking)),
    })
    holes.draw({ piles, shares: frame && !hidden ? sharesOf(setup, frame, dots) : undefined })
    const answers = labOf(play)?.answers
    const from = stripFrom(letter, strip.count, examples.length)
    strip.draw(
      examples.slice(from, from + (guessing || painting ? 0 : strip.count)).map((one, nth) => ({
        dots: one.dots,
        chosen: from + nth === letter,
        wrong: answers?.[from + nth]?.right === false,
      })),
    )
  }

  const film = createPipFilm<Frame, Lab>(
    kit,
    {
      ...{ reel, length: filmLength, pip, at: at.pip, delighted: 0.93 },
      labOf,
      draw: (next) => {
        frame = next
        draw()
      },
    },
    first,
  )

  /** A window that was just opened lights up. */
  function celebrate(before: readonly number[]): void {
    for (const one of windows()) {
      if (before.includes(one)) continue
      const { x, y } = middleOf(at, one)
      flash(scene, x, y, colour.lantern, at.cell * 1.2)
      pip.lookAt({ x, y })
    }
  }

  function show(next: Play): void {
    const before = windows()
    play = next
    celebrate(before)
    film.show(next)
    draw()
  }

  const stop = view.follow(draw)
  show(first)
  return {
    show,
    update: (now) => film.update(now),
    dispose() {
      stop()
      for (const part of [mask, holes, strip]) part.dispose()
      for (const part of [backdrop.view, pip.view, zone]) part.destroy()
    },
  }
}
