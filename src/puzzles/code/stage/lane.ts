/** The night pier from above: planks over dark water, painted signs, and Pip with a lantern of its own. */
import { createRandom } from '../../../engine/index.ts'
import { colour, duration } from '../../../look/index.ts'
import { sprite } from '../../../scenes/kit/atlas.ts'
import { glints } from '../../../scenes/kit/backdrops/backdrop.ts'
import { paintWater } from '../../../scenes/kit/backdrops/waterside.ts'
import { glow } from '../../../scenes/kit/light.ts'
import { arrive, move, shakeHead } from '../../../scenes/kit/motion.ts'
import { fade, roundBox, softLight } from '../../../scenes/kit/paint.ts'
import { createPip } from '../../../scenes/kit/pip.ts'
import type { StageKit } from '../../../scenes/kit/stage.ts'
import { paint } from '../../../scenes/kit/texture.ts'
import { gentlyWrong, hesitate, ripple, starBurst } from '../../../scenes/kit/theatre.ts'
import { ahead, side } from '../worlds/lanterns.ts'
import { centre, type Grid, gridIn, spanOf } from './grid.ts'
import { createReading } from './reading.ts'
import { createGround, createPool, type PlaceOf, type Scene, type Sprite, type WorldView } from './view.ts'

type Ctx = CanvasRenderingContext2D
type Lane = PlaceOf<'lanterns'>

export function createLane(kit: StageKit): WorldView {
  const { scene } = kit
  const ground = createGround(kit)
  const steps = createPool(() => glow(scene, colour.lantern, 40).setAlpha(0.32).setDepth(-20))
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
  const flame = { flicker: 1, here: 1 }
  const burn = () => {
    for (const one of [light, lantern]) one.setAlpha(flame.flicker * flame.here)
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
    ground.paint(
      'lane',
      (ctx, w, h) => {
        paintWater(ctx, w, 0, h, place.start + 3)
        ctx.fillStyle = fade(colour.ink, 0.35)
        ctx.fillRect(0, 0, w, h)
        paintPlanks(ctx, place, grid)
      },
      follows,
    )
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
    flame.here = follows ? 0 : 1
    burn()
    if (follows) scene.tweens.add({ targets: flame, here: 1, duration: duration.grand, onUpdate: burn })
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
      if (ms <= 0) ground.settle()
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
      scene.tweens.killTweensOf([flame, cone, pip.view])
      for (const thing of [light, lantern, cone, pip.view, ...water]) thing.destroy()
      steps.dispose()
      reading.dispose()
      ground.dispose()
    },
  }
}

/** Light from Pip's lantern, falling to the right. */
function conePicture(scene: Scene): string {
  return paint(scene, 'code/cone', 120, 104, (ctx, w, h) => {
    const beam = ctx.createLinearGradient(0, 0, w, 0)
    beam.addColorStop(0.25, fade('#FFE2A8', 0.75))
    beam.addColorStop(1, fade('#FFB347', 0))
    ctx.fillStyle = beam
    ctx.beginPath()
    ctx.moveTo(0, h / 2)
    ctx.quadraticCurveTo(w * 0.6, 0, w, h * 0.08)
    ctx.quadraticCurveTo(w * 1.04, h / 2, w, h * 0.92)
    ctx.quadraticCurveTo(w * 0.6, h, 0, h / 2)
    ctx.fill()
  })
}

function paintPlanks(ctx: Ctx, place: Lane, grid: Grid) {
  const { cell } = grid
  const random = createRandom(place.start, 'planks')
  const at = (one: number) => centre(grid, place.width, one)
  ctx.fillStyle = fade('#02040F', 0.65)
  for (const one of place.path) {
    const { x, y } = at(one)
    roundBox(ctx, x - cell / 2 - 2, y - cell / 2 + cell * 0.13, cell + 4, cell + 2, 6)
    ctx.fill()
  }
  for (const one of place.path) {
    const { x, y } = at(one)
    const [left, top] = [x - cell / 2, y - cell / 2]
    const planks = 5
    for (let i = 0; i < planks; i++) {
      const tone = ['#8A6443', '#7C5839', '#946D4A', '#805C3C'][random.below(4)] ?? '#8A6443'
      ctx.fillStyle = tone
      ctx.fillRect(left, top + (i * cell) / planks, cell, cell / planks)
      ctx.fillStyle = fade('#2C1A10', 0.75)
      ctx.fillRect(left, top + ((i + 1) * cell) / planks - 1.6, cell, 1.6)
      ctx.fillStyle = fade('#FFE2B0', 0.12)
      ctx.fillRect(left, top + (i * cell) / planks, cell, 1.4)
      for (const nail of [0.06, 0.94]) {
        ctx.fillStyle = fade('#1B0F08', 0.7)
        ctx.fillRect(left + cell * nail - 1, top + ((i + 0.5) * cell) / planks - 1, 2.2, 2.2)
      }
    }
    for (const [way, dx, dy] of [
      [0, 0, -1],
      [1, 1, 0],
      [2, 0, 1],
      [3, -1, 0],
    ] as const) {
      const beside = ahead(place, one, way)
      if (beside !== undefined && place.path.includes(beside)) continue
      ctx.fillStyle = '#4A3120'
      const thick = Math.max(4, cell * 0.06)
      if (dx === 0) ctx.fillRect(left, dy < 0 ? top - thick / 2 : top + cell - thick / 2, cell, thick)
      else ctx.fillRect(dx < 0 ? left - thick / 2 : left + cell - thick / 2, top, thick, cell)
      for (const end of [0, 1]) {
        const px = dx === 0 ? left + end * cell : dx < 0 ? left : left + cell
        const py = dx === 0 ? (dy < 0 ? top : top + cell) : top + end * cell
        ctx.fillStyle = '#2E1D12'
        ctx.beginPath()
        ctx.arc(px, py, thick * 0.95, 0, Math.PI * 2)
        ctx.fill()
        ctx.fillStyle = '#B98A5A'
        ctx.beginPath()
        ctx.arc(px, py - 1, thick * 0.55, 0, Math.PI * 2)
        ctx.fill()
      }
    }
    const painted = place.pictures[one]
    if (painted) paintSign(ctx, x, y, cell, painted)
  }
  const { x, y } = at(place.start)
  ctx.save()
  ctx.globalCompositeOperation = 'lighter'
  softLight(ctx, x, y, cell * 0.9, colour.neonBlue, 0.35)
  ctx.restore()
}

/** White paint on the planks, as coarse as the camera sees it: 100 numbers. */
function paintSign(ctx: Ctx, x: number, y: number, cell: number, painted: readonly number[]) {
  const dot = (cell * 0.86) / side
  for (const [i, ink] of painted.entries()) {
    if (ink < 0.08) continue
    ctx.fillStyle = fade('#FFFDF3', Math.min(1, ink * 1.02))
    roundBox(
      ctx,
      x + ((i % side) - side / 2) * dot,
      y + (Math.floor(i / side) - side / 2) * dot,
      dot + 0.3,
      dot + 0.3,
      dot * 0.18,
    )
    ctx.fill()
  }
}
