/** The night pier from above: planks over dark water, painted signs, and Pip with a lantern of its own. */
import { createRandom } from '../../../../engine/index.ts'
import { colour, duration } from '../../../../look/index.ts'
import { sprite } from '../../../../scenes/kit/atlas.ts'
import { glints } from '../../../../scenes/kit/backdrops/backdrop.ts'
import { glow } from '../../../../scenes/kit/light.ts'
import { arrive, move, shakeHead } from '../../../../scenes/kit/motion.ts'
import { createPip } from '../../../../scenes/kit/pip.ts'
import type { StageKit } from '../../../../scenes/kit/stage.ts'
import { gentlyWrong, hesitate, ripple, starBurst } from '../../../../scenes/kit/theatre.ts'
import { centre, type Grid, gridIn, spanOf } from '../../grid.ts'
import { createGround, createPool, type PlaceOf, type Sprite, type WorldView } from '../../view.ts'
import { conePicture, paintLane } from './stagePaint.ts'
import { createReading } from './stageReading.ts'
import { ahead } from './world.ts'

type Lane = PlaceOf<'lanterns'>

export function createView(kit: StageKit): WorldView {
  const { scene } = kit
  const ground = createGround(kit)
  const steps = createPool(kit, () => glow(scene, colour.lantern, 40).setAlpha(0.32).setDepth(-20))
  const light = glow(scene, colour.lantern, 120).setDepth(-10)
  const lantern = sprite(scene, 'red-paper-lantern', 56).setDepth(5)
  const cone = scene.add.image(0, 0, conePicture(scene)).setOrigin(0, 0.5).setDepth(8)
  const pip = createPip(scene, 76)
  pip.view.setDepth(10)
  const reading = createReading(kit)
  let water: Sprite[] = []
  let drawn: Lane | undefined
  let grid: Grid = { cell: 64, left: 0, top: 0 }

  /** The lantern flickers, and comes to light where a new lane follows. */
  const flame = { flicker: 1 }
  const dawn = { here: 1 }
  const burn = () => {
    for (const one of [light, lantern]) one.setAlpha(flame.flicker * dawn.here)
  }
  if (!kit.calm())
    scene.tweens.add({
      targets: flame,
      flicker: { from: 0.82, to: 1 },
      duration: 1100,
      yoyo: true,
      repeat: -1,
      ease: 'Sine.inOut',
      onUpdate: burn,
    })

  const spot = (cell: number) => centre(grid, drawn?.width ?? 1, cell)
  const sizeOfPip = () => (grid.cell / 76) * 0.92
  const xy = (cell: number) => [spot(cell).x, spot(cell).y] as const

  function build(place: Lane, follows: boolean) {
    drawn = place
    const area = kit.area()
    const span = spanOf(place.path, place.width)
    const fitted = gridIn(area, span.columns + 0.8, span.rows + 0.8)
    grid = {
      cell: fitted.cell,
      left: fitted.left + (0.4 - span.left) * fitted.cell,
      top: fitted.top + (0.4 - span.top) * fitted.cell,
    }
    ground.paint('lane', (ctx, w, h) => paintLane(ctx, w, h, place, grid), follows)
    for (const one of water) one.destroy()
    const random = createRandom(5, 'lane glints')
    water = glints(scene, { x: 0, y: 0, ...area }, Math.round(area.width / 60), () =>
      random.next(),
    ) as Sprite[]
    for (const one of water) one.setDepth(-90)
    const goal = spot(place.lantern)
    const big = grid.cell * 0.8
    lantern.setPosition(goal.x, goal.y - grid.cell * 0.1).setDisplaySize(big, big)
    light.setPosition(goal.x, goal.y).setDisplaySize(grid.cell * 3.4, grid.cell * 3.4)
    if (follows) steps.letGo()
    dawn.here = follows ? 0 : 1
    burn()
    if (follows) scene.tweens.add({ targets: dawn, here: 1, duration: duration.grand, onUpdate: burn })
  }

  function face(heading: number, from: number, travels: boolean) {
    const way = (heading - 1) * 90
    if (!travels || from === heading) cone.setAngle(way)
    else {
      const turn = ((way - cone.angle + 540) % 360) - 180
      scene.tweens.add({ targets: cone, angle: cone.angle + turn, duration: 220, ease: 'Back.out' })
    }
  }

  return {
    show(next, before, ms) {
      if (ms <= 0) {
        ground.settle()
        steps.settle()
        scene.tweens.killTweensOf(dawn)
        dawn.here = 1
        burn()
      }
      const place = next.place as Lane
      const follows = ms > 0 && drawn !== undefined && place !== drawn
      if (place !== drawn) build(place, follows)
      const same = before?.place === place
      const travels = ms > 0 && same && !kit.calm()
      const at = spot(next.cell)
      for (const [i, cell] of next.trail.entries()) {
        const { x, y } = spot(cell)
        steps
          .at(i)
          .setVisible(true)
          .setPosition(x, y)
          .setDisplaySize(grid.cell * 1.3, grid.cell * 1.3)
      }
      steps.hideFrom(next.trail.length)
      scene.tweens.killTweensOf([pip.view, cone])
      for (const one of [pip.view, cone]) one.setAlpha(1)
      pip.view.setScale(sizeOfPip())
      cone.setDisplaySize(grid.cell * 1.5, grid.cell * 1.3)
      // On a slow machine the step before may not have been walked yet: it counts as walked.
      if (travels && before) {
        for (const one of [pip.view, cone]) one.setPosition(...xy(before.cell))
        cone.setAngle((before.heading - 1) * 90)
      }
      if (travels && (pip.view.x !== at.x || pip.view.y !== at.y)) {
        const span = Math.min(ms * 0.9, 380)
        move(scene, pip.view, { x: at.x, y: at.y }, { span, ease: 'between' })
        move(scene, cone, { x: at.x, y: at.y }, { span, ease: 'between' })
      } else {
        pip.view.setPosition(at.x, at.y).setAngle(0)
        cone.setPosition(at.x, at.y)
        const again = same && next.trail.length === 1 && before.trail.length > 1
        if (follows || again) for (const one of [pip.view, cone]) arrive(scene, one)
      }
      face(next.heading, before?.heading ?? next.heading, travels)
      reading.show(next.read, { x: at.x, y: at.y }, grid.cell, ms > 0 && next.read !== before?.read)
      if (next.read && ms > 0 && next.read !== before?.read) hesitate(scene, pip.view, next.read.sure, ms)
      if (next.bumped && ms > 0 && !before?.bumped) {
        shakeHead(scene, pip.view)
        const off = ahead({ width: 99, height: 99 }, 50 * 99 + 50, next.heading) ?? 0
        ripple(
          scene,
          at.x + ((off % 99) - 50) * grid.cell,
          at.y + (Math.floor(off / 99) - 50) * grid.cell,
          colour.neonBlue,
          grid.cell * 0.7,
        )
      }
      if (ms > 0 && next.verdict && !before?.verdict) {
        if (next.right) {
          starBurst(scene, at.x, at.y, { reach: grid.cell * 1.3 })
          pip.hop()
        } else gentlyWrong(scene, pip.view)
      }
      // A second look is from the other side.
      if (next.again) {
        scene.tweens.killTweensOf(pip.view)
        pip.view.setAngle(-16)
      } else if (!next.verdict) pip.view.setAngle(0)
      pip.feel({
        accuracy: 0.9,
        ...(next.read && { sure: next.read.sure }),
        ...(next.right !== undefined && { right: next.right }),
      })
    },
    resize() {
      drawn = undefined
    },
    dispose() {
      scene.tweens.killTweensOf([flame, dawn, cone, pip.view])
      for (const thing of [light, lantern, cone, pip.view, ...water]) thing.destroy()
      steps.dispose()
      reading.dispose()
      ground.dispose()
    },
  }
}
