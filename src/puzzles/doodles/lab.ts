import { colour, markOf } from '../../look/index.ts'
import { glow } from '../../scenes/kit/draw.ts'
import { move, squash } from '../../scenes/kit/motion.ts'
import { createPip } from '../../scenes/kit/pip.ts'
import type { LabPlace, On } from '../../scenes/kit/stageOf.ts'
import { ripple } from '../../scenes/kit/theatre.ts'
import type { Play } from '../../store/session.ts'
import { largest } from '../kit/scores.ts'
import { bay } from './bay.ts'
import { boat } from './boat.ts'
import type { Lab } from './events.ts'
import { createFlags } from './flags.ts'
import { bayLayout, labLayout } from './layout.ts'
import { sharesOf } from './net.ts'
import { createPictures } from './pictures.ts'
import type { Recipe, Setup } from './schema.ts'
import { hasRoom, kept, openDrawing, pictureOn, type Sheet, sheetOf, told } from './sheet.ts'
import { createStageEasel } from './stageEasel.ts'

/**
 * The lab: an easel on the pier to draw on, and a dinghy that carries the same drawing out to where the model would
 * send it, line by line as it is drawn. Above hang the flags that the model learned from.
 */
export function createLab({ kit, width, height }: On, setup: Setup, first: Play): LabPlace {
  const { scene } = kit
  const sheet = sheetOf(kit.view, setup)
  const { classes, most } = setup
  const at = bayLayout(classes.length, width, height, 0.4)
  const lab = labLayout(classes.length, most, width, height)
  const ground = bay(scene, 'lab', setup, at, width, height)
  const lights = at.berths.map(({ x, y }, i) =>
    glow(scene, markOf(i).colour, width * 0.16)
      .setPosition(x, y)
      .setAlpha(0),
  )
  const pictures = createPictures(scene, 1)
  const dinghy = boat(kit, pictures, 0, '#FFB347', lab.drift.size)
  dinghy.setPosition(width * 0.4, lab.drift.y)
  const flags = createFlags(kit, setup, lab, (n) =>
    sheet.set(openDrawing(sheet.get(), n, play.recipe as Recipe), 'stage'),
  )
  const easel = createStageEasel(scene, lab.easel, {
    sheet: sheet.get,
    change: (next) => sheet.set(next, 'stage'),
    rest: tell,
  })
  const pip = createPip(scene, at.pip.size, at.pip)
  let play = first

  function tell(next: Sheet): void {
    const recipe = play.recipe as Recipe
    const action = told(next, recipe)
    if (action) kit.act(action)
    sheet.set(action && hasRoom(setup, next, recipe) ? kept(next, recipe) : next, 'stage')
  }

  function draw(): void {
    const now = sheet.get()
    const picture = pictureOn(now)
    pictures.write(0, picture)
    easel.show(now)
    const { drawn } = play.recipe as Recipe
    const known = (play.outcome ?? play.before)?.lab as Lab | undefined
    const net = drawn.length > 0 ? known?.net : undefined
    flags.show(drawn, now.n, play.outcome ? (known?.answers ?? []) : [])
    const shares = net && now.strokes.length > 0 ? sharesOf(net, picture) : undefined
    for (const [i, light] of lights.entries()) light.setAlpha(shares?.[i] ?? 0)
    dinghy.setVisible(now.strokes.length > 0)
    const sail = shares && largest(shares)
    const to = sail === undefined ? width * 0.4 : driftTo(shares ?? [])
    move(scene, dinghy, { x: to }, { span: 'grand' })
    pip.feel({
      accuracy: net ? known?.accuracy : undefined,
      sure: sail === undefined ? undefined : shares?.[sail],
    })
    if (sail !== undefined) pip.lookAt({ x: to, y: lab.drift.y })
    else pip.lookAt()
  }

  /** Where it lies between the jetties: nearer to each, the more likely that is. */
  const driftTo = (shares: readonly number[]): number =>
    shares.reduce((sum, share, i) => sum + share * (at.berths[i]?.x ?? 0), 0)

  const stopFollowing = sheet.follow(draw)
  draw()
  return {
    show(next) {
      const before = (play.recipe as Recipe).drawn.length
      play = next
      const { drawn } = next.recipe as Recipe
      if (drawn.length > before) {
        const spot = flags.spot(drawn, drawn.length - 1)
        ripple(scene, spot.x, spot.y, colour.lantern, lab.flag)
        squash(scene, pip.view, 0.12)
      }
      if (next.training.status !== 'busy') draw()
    },
    dispose() {
      stopFollowing()
      easel.dispose()
      flags.dispose()
      for (const part of [ground.view, ...lights, dinghy, pip.view]) part.destroy()
      pictures.dispose()
    },
  }
}
