/** The estate from above on a rainy night: blocks of flats, lanes between them, and water that a search pours in. */

import { createRandom } from '../../../../engine/index.ts'
import { colour, duration, ease } from '../../../../look/index.ts'
import { sprite } from '../../../../scenes/kit/atlas.ts'
import { glow } from '../../../../scenes/kit/light.ts'
import { arrive } from '../../../../scenes/kit/motion.ts'
import { strokeLine } from '../../../../scenes/kit/paint.ts'
import { createPip } from '../../../../scenes/kit/pip.ts'
import type { StageKit } from '../../../../scenes/kit/stage.ts'
import { paint } from '../../../../scenes/kit/texture.ts'
import { flash, gentlyWrong, starBurst } from '../../../../scenes/kit/theatre.ts'
import { centre, type Grid, gridIn } from '../../grid.ts'
import type { Picture } from '../../replay.ts'
import { createGround, createPool, type PlaceOf, type Sprite, type WorldView } from '../../view.ts'
import { darkOf, darkPicture, touchCells } from './stageHand.ts'
import { foamPicture, paintEstate, stepPicture, waterPicture } from './stagePaint.ts'

type Estate = PlaceOf<'flood'>

export function createView(kit: StageKit): WorldView {
  const { scene } = kit
  const ground = createGround(kit)
  const water = createPool(kit, () => scene.add.image(0, 0, waterPicture(scene)).setDepth(-30))
  const foam = createPool(kit, () => scene.add.image(0, 0, foamPicture(scene)).setDepth(-20))
  const dark = createPool(kit, () => scene.add.image(0, 0, darkPicture(scene)).setDepth(-15))
  const steps = createPool(kit, () => scene.add.image(0, 0, stepPicture(scene)).setDepth(-5))
  const crest = glow(scene, colour.neonBlue, 60).setDepth(-10)
  const light = glow(scene, colour.jade, 90).setDepth(-10)
  const guest = sprite(scene, 'penguin', 44).setDepth(4)
  const pip = createPip(scene, 64)
  pip.view.setDepth(10)
  const rain = createRain(kit)
  const pools = [water, foam, steps, dark]
  let drawn: Estate | undefined
  let grid: Grid = { cell: 48, left: 0, top: 0 }
  const spot = (cell: number) => centre(grid, drawn?.width ?? 1, cell)

  function cellAt(x: number, y: number): number | undefined {
    if (!drawn) return undefined
    const [column, row] = [Math.floor((x - grid.left) / grid.cell), Math.floor((y - grid.top) / grid.cell)]
    const inside = column >= 0 && row >= 0 && column < drawn.width && row < drawn.height
    return inside ? row * drawn.width + column : undefined
  }

  /** The goal's light breathes, and comes to light where a new estate follows. */
  const breath = { depth: 1 }
  const dawn = { here: 1 }
  const shine = () => light.setAlpha(breath.depth * dawn.here)
  if (!kit.calm())
    scene.tweens.add({
      targets: breath,
      depth: { from: 0.5, to: 1 },
      duration: 900,
      yoyo: true,
      repeat: -1,
      onUpdate: shine,
    })

  /** Everything that was coming or going is where it belongs. */
  function settle() {
    ground.settle()
    for (const pool of pools) pool.settle()
    scene.tweens.killTweensOf([dawn, guest])
    dawn.here = 1
    shine()
    const { x, y } = spot(drawn?.goal ?? 0)
    guest
      .setPosition(x, y - 2)
      .setDisplaySize(grid.cell * 0.74, grid.cell * 0.74)
      .setAlpha(1)
  }

  function build(place: Estate, follows: boolean) {
    drawn = place
    grid = gridIn(kit.area(), place.width, place.height, 84)
    const goal = spot(place.goal)
    settle()
    ground.paint('estate', (ctx, w, h) => paintEstate(ctx, w, h, place, grid), follows)
    light.setPosition(goal.x, goal.y).setDisplaySize(grid.cell * 2.4, grid.cell * 2.4)
    rain.resize()
    if (!follows) return
    for (const pool of pools) pool.letGo()
    arrive(scene, guest)
    dawn.here = 0
    shine()
    scene.tweens.add({ targets: dawn, here: 1, duration: duration.grand, onUpdate: shine })
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
    const unseen = drawn ? darkOf(drawn, next.trail) : []
    for (const [at, cell] of unseen.entries()) {
      const { x, y } = spot(cell)
      dark.at(at).setVisible(true).setPosition(x, y).setDisplaySize(size, size)
    }
    dark.hideFrom(unseen.length)
    const head = next.trail.at(-1)
    crest.setVisible(head !== undefined && next.way.length === 0)
    if (head !== undefined) {
      const { x, y } = spot(head)
      crest.setPosition(x, y).setDisplaySize(grid.cell * 2.4, grid.cell * 2.4)
    }
  }

  /** The program's answer within `ms`: stepping lights from start to goal, Pip along them; in calm all come together. */
  function walk(next: Picture, ms: number) {
    const start = spot(drawn?.start ?? 0)
    const end = spot(next.way.at(-1) ?? drawn?.start ?? 0)
    const lit = next.way.map((cell, i) => {
      const { x, y } = spot(cell)
      const image = steps.at(i)
      scene.tweens.killTweensOf(image)
      const side = grid.cell * 0.9
      return image.setVisible(true).setPosition(x, y).setDisplaySize(side, side).setAlpha(1)
    })
    steps.hideFrom(lit.length)
    scene.tweens.killTweensOf(pip.view)
    pip.view
      .setPosition(end.x, end.y)
      .setAngle(0)
      .setAlpha(1)
      .setScale((grid.cell / 64) * 0.86)
    if (ms <= 0 || lit.length < 2) return
    if (kit.calm()) {
      scene.tweens.add({ targets: [...lit, pip.view], alpha: { from: 0, to: 1 }, duration: ms })
      return
    }
    const each = ms / (lit.length - 1)
    for (const [i, image] of lit.entries()) {
      image.setAlpha(0)
      scene.tweens.add({ targets: image, alpha: 1, delay: i * each, duration: duration.quick })
    }
    pip.view.setPosition(start.x, start.y)
    scene.tweens.chain({
      targets: pip.view,
      tweens: next.way.slice(1).map((cell) => ({ ...spot(cell), duration: each, ease: 'Sine.inOut' })),
    })
  }

  return {
    show(next, before, ms, by) {
      if (ms <= 0) settle()
      const place = next.place as Estate
      const follows = ms > 0 && drawn !== undefined && place !== drawn
      if (place !== drawn) build(place, follows)
      const same = before?.place === place
      const lively = ms > 0 && same && !kit.calm()
      pour(next, same ? before : undefined, lively)
      if (ms <= 0 || !same || next.way !== before?.way) walk(next, same ? by * 0.9 : 0)
      if (follows) arrive(scene, pip.view)
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
    touch: (hands) => touchCells(scene, cellAt, hands),
    resize() {
      drawn = undefined
    },
    dispose() {
      scene.tweens.killTweensOf([breath, dawn, guest, pip.view])
      for (const thing of [crest, light, guest, pip.view]) thing.destroy()
      for (const pool of pools) pool.dispose()
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
    strokeLine(ctx, w - 1, 0, 1, h)
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
