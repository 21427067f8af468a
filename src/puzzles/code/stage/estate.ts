/** The estate from above on a rainy night: blocks of flats, lanes between them, and water that a search pours in. */
import { createRandom } from '../../../engine/index.ts'
import { colour, duration, ease } from '../../../look/index.ts'
import { sprite } from '../../../scenes/kit/atlas.ts'
import { glow } from '../../../scenes/kit/light.ts'
import { createPip } from '../../../scenes/kit/pip.ts'
import type { StageKit } from '../../../scenes/kit/stage.ts'
import { paint } from '../../../scenes/kit/texture.ts'
import { flash, gentlyWrong, starBurst } from '../../../scenes/kit/theatre.ts'
import type { Picture } from '../replay.ts'
import { foamPicture, paintEstate, stepPicture, waterPicture } from './estatePaint.ts'
import { centre, type Grid, gridIn } from './grid.ts'
import { createGround, createPool, type PlaceOf, type Sprite, type WorldView } from './view.ts'

type Estate = PlaceOf<'flood'>

export function createEstate(kit: StageKit): WorldView {
  const { scene } = kit
  const ground = createGround(kit)
  const water = createPool(() => scene.add.image(0, 0, waterPicture(scene)).setDepth(-30))
  const foam = createPool(() => scene.add.image(0, 0, foamPicture(scene)).setDepth(-20))
  const steps = createPool(() => scene.add.image(0, 0, stepPicture(scene)).setDepth(-5))
  const crest = glow(scene, colour.neonBlue, 60).setDepth(-10)
  const light = glow(scene, colour.jade, 90).setDepth(-10)
  const flag = sprite(scene, 'chequered-flag', 44).setDepth(4)
  const pip = createPip(scene, 64)
  pip.view.setDepth(10)
  const rain = createRain(kit)
  let drawn: Estate | undefined
  let grid: Grid = { cell: 48, left: 0, top: 0 }
  const spot = (cell: number) => centre(grid, drawn?.width ?? 1, cell)

  if (!kit.calm())
    scene.tweens.add({ targets: light, alpha: { from: 0.5, to: 1 }, duration: 900, yoyo: true, repeat: -1 })

  function build(place: Estate, follows: boolean) {
    drawn = place
    grid = gridIn(kit.area(), place.width, place.height, 84)
    ground.paint('estate', (ctx, w, h) => paintEstate(ctx, w, h, place, grid), follows)
    const goal = spot(place.goal)
    flag.setPosition(goal.x, goal.y - 2).setDisplaySize(grid.cell * 0.62, grid.cell * 0.62)
    light.setPosition(goal.x, goal.y).setDisplaySize(grid.cell * 2.4, grid.cell * 2.4)
    pip.view.setScale((grid.cell / 64) * 0.86)
    rain.resize()
  }

  /** Water in every cell that was asked about, foam where it is about to go. */
  function pour(next: Picture, before: Picture | undefined, lively: boolean) {
    const size = grid.cell + 0.5
    const known = lively ? (before?.trail.length ?? 0) : next.trail.length
    for (const [i, cell] of next.trail.entries()) {
      const image = water.at(i)
      if (lively && i < known) continue
      const { x, y } = spot(cell)
      scene.tweens.killTweensOf(image)
      image.setVisible(true).setPosition(x, y).setDisplaySize(size, size).setAlpha(0.92)
      if (i < known) continue
      const full = image.scaleX
      image.setScale(full * 0.35).setAlpha(0.5)
      scene.tweens.add({ targets: image, scale: full, alpha: 0.92, duration: 320, ease: ease('overshoot') })
    }
    water.hideFrom(next.trail.length)
    let i = 0
    for (const cell of next.frontier) {
      const { x, y } = spot(cell)
      foam.at(i).setVisible(true).setPosition(x, y).setDisplaySize(size, size)
      i++
    }
    foam.hideFrom(i)
    const head = next.trail.at(-1)
    crest.setVisible(head !== undefined && next.way.length === 0)
    if (head !== undefined) {
      const { x, y } = spot(head)
      crest.setPosition(x, y).setDisplaySize(grid.cell * 2.4, grid.cell * 2.4)
    }
  }

  /** The program's answer: stepping lights from start to goal, and Pip along them. */
  function walk(next: Picture, before: Picture | undefined, ms: number, lively: boolean) {
    const start = spot(drawn?.start ?? 0)
    const end = spot(next.way.at(-1) ?? drawn?.start ?? 0)
    const fresh = lively && before?.way !== next.way && next.way.length > 1
    const each = (ms * 0.9) / Math.max(1, next.way.length)
    for (const [i, cell] of next.way.entries()) {
      const { x, y } = spot(cell)
      const image = steps.at(i)
      scene.tweens.killTweensOf(image)
      image
        .setVisible(true)
        .setPosition(x, y)
        .setDisplaySize(grid.cell * 0.9, grid.cell * 0.9)
        .setAlpha(1)
      if (!fresh) continue
      image.setAlpha(0)
      scene.tweens.add({ targets: image, alpha: 1, delay: i * each, duration: duration.quick })
    }
    steps.hideFrom(next.way.length)
    scene.tweens.killTweensOf(pip.view)
    if (!fresh) {
      pip.view.setPosition(end.x, end.y).setAngle(0)
      return
    }
    pip.view.setPosition(start.x, start.y)
    scene.tweens.chain({
      targets: pip.view,
      tweens: next.way.slice(1).map((cell) => ({ ...spot(cell), duration: each, ease: 'Sine.inOut' })),
    })
  }

  return {
    show(next, before, ms) {
      if (ms <= 0) ground.settle()
      const place = next.place as Estate
      if (place !== drawn) build(place, ms > 0 && drawn !== undefined)
      const same = before?.place === place
      const lively = ms > 0 && same && !kit.calm()
      pour(next, same ? before : undefined, lively)
      if (!same || next.way !== before?.way) walk(next, before, ms, lively)
      const asked = next.trail.at(-1)
      pip.lookAt(asked === undefined || next.way.length > 0 ? undefined : spot(asked))
      if (ms > 0 && next.verdict && !before?.verdict) {
        const { x, y } = spot(next.way.at(-1) ?? place.start)
        if (next.right) {
          starBurst(scene, x, y, { reach: grid.cell * 2 })
          pip.hop()
        } else {
          flash(scene, x, y, colour.coral, grid.cell * 1.5)
          gentlyWrong(scene, pip.view)
        }
      }
      pip.feel({ accuracy: 0.9, ...(next.right !== undefined && { right: next.right }) })
    },
    resize() {
      drawn = undefined
    },
    dispose() {
      scene.tweens.killTweensOf([light, pip.view])
      for (const thing of [crest, light, flag, pip.view]) thing.destroy()
      for (const pool of [water, foam, steps]) pool.dispose()
      rain.dispose()
      ground.dispose()
    },
  }
}

/** A few streaks that fall again and again; none in calm. */
function createRain(kit: StageKit) {
  const { scene } = kit
  const random = createRandom(61, 'rain')
  const key = paint(scene, 'code/rain', 5, 40, (ctx, w, h) => {
    const streak = ctx.createLinearGradient(0, 0, 0, h)
    streak.addColorStop(0, 'rgb(190 214 255 / 0)')
    streak.addColorStop(1, 'rgb(190 214 255 / 0.5)')
    ctx.strokeStyle = streak
    ctx.lineWidth = 1.4
    ctx.beginPath()
    ctx.moveTo(w - 1, 0)
    ctx.lineTo(1, h)
    ctx.stroke()
  })
  let drops: Sprite[] = []
  const clear = () => {
    scene.tweens.killTweensOf(drops)
    for (const drop of drops) drop.destroy()
    drops = []
  }
  return {
    resize() {
      clear()
      if (kit.calm()) return
      const { width, height } = kit.area()
      drops = Array.from({ length: 18 }, () => {
        const x = random.next() * (width + 60)
        const drop = scene.add.image(x, -50, key).setDepth(40)
        scene.tweens.add({
          targets: drop,
          x: x - height * 0.1,
          y: height + 50,
          duration: 900 + random.next() * 500,
          delay: random.next() * 1400,
          repeat: -1,
          repeatDelay: random.next() * 500,
        })
        return drop
      })
    },
    dispose: clear,
  }
}
