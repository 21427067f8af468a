/** The estate from above on a rainy night: blocks of flats, lanes between them, and water that a search pours in. */
import { createRandom } from '../../../engine/index.ts'
import { colour, duration, ease } from '../../../look/index.ts'
import { sprite } from '../../../scenes/kit/atlas.ts'
import { glow } from '../../../scenes/kit/light.ts'
import { fade, roundBox, vertical } from '../../../scenes/kit/paint.ts'
import { createPip } from '../../../scenes/kit/pip.ts'
import type { StageKit } from '../../../scenes/kit/stage.ts'
import { paint } from '../../../scenes/kit/texture.ts'
import { flash, gentlyWrong, starBurst } from '../../../scenes/kit/theatre.ts'
import type { Picture } from '../replay.ts'
import { centre, type Grid, gridIn } from './grid.ts'
import { createGround, createPool, type PlaceOf, type Scene, type Sprite, type WorldView } from './view.ts'

type Ctx = CanvasRenderingContext2D
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

function waterPicture(scene: Scene): string {
  return paint(scene, 'code/water', 72, 72, (ctx, w, h) => {
    ctx.fillStyle = vertical(ctx, 0, h, '#2FA7DA', '#1C6FA8', '#15527F')
    roundBox(ctx, 1, 1, w - 2, h - 2, 10)
    ctx.fill()
    ctx.strokeStyle = 'rgb(214 244 255 / 0.55)'
    ctx.lineWidth = 2.4
    ctx.lineCap = 'round'
    for (const [x, y, long] of [
      [12, 20, 22],
      [40, 34, 20],
      [16, 52, 18],
    ] as const) {
      ctx.beginPath()
      ctx.moveTo(x, y)
      ctx.quadraticCurveTo(x + long / 4, y - 5, x + long / 2, y)
      ctx.quadraticCurveTo(x + (long * 3) / 4, y + 5, x + long, y)
      ctx.stroke()
    }
  })
}

/** Found and not yet asked about: a dashed shore, told by its shape as well as its green. */
function foamPicture(scene: Scene): string {
  return paint(scene, 'code/foam', 72, 72, (ctx, w, h) => {
    ctx.fillStyle = fade(colour.jade, 0.2)
    roundBox(ctx, 5, 5, w - 10, h - 10, 10)
    ctx.fill()
    ctx.strokeStyle = colour.jade
    ctx.lineWidth = 5
    ctx.setLineDash([12, 7])
    ctx.stroke()
  })
}

function stepPicture(scene: Scene): string {
  return paint(scene, 'code/step', 64, 64, (ctx) => {
    const light = ctx.createRadialGradient(32, 32, 2, 32, 32, 32)
    light.addColorStop(0, fade('#FFF6E5', 1))
    light.addColorStop(0.32, fade('#FFB347', 0.95))
    light.addColorStop(1, fade('#FFB347', 0))
    ctx.fillStyle = light
    ctx.fillRect(0, 0, 64, 64)
  })
}

function paintEstate(ctx: Ctx, w: number, h: number, place: Estate, grid: Grid) {
  const { cell } = grid
  ctx.fillStyle = vertical(ctx, 0, h, '#0A0F2A', '#0D1334', '#080C22')
  ctx.fillRect(0, 0, w, h)
  const [left, top] = [grid.left, grid.top]
  const [wide, high] = [cell * place.width, cell * place.height]
  ctx.fillStyle = '#02040F'
  roundBox(ctx, left - 10, top - 6, wide + 20, high + 20, 16)
  ctx.fill()
  ctx.fillStyle = vertical(ctx, top, top + high, '#28326C', '#222A5E')
  roundBox(ctx, left - 8, top - 8, wide + 16, high + 16, 14)
  ctx.fill()
  ctx.strokeStyle = fade(colour.mist, 0.16)
  ctx.lineWidth = 1
  ctx.beginPath()
  for (let x = 0; x <= place.width; x++) {
    ctx.moveTo(left + x * cell, top)
    ctx.lineTo(left + x * cell, top + high)
  }
  for (let y = 0; y <= place.height; y++) {
    ctx.moveTo(left, top + y * cell)
    ctx.lineTo(left + wide, top + y * cell)
  }
  ctx.stroke()
  const random = createRandom(place.start + place.goal, 'estate')
  const roofs = ['#7B5FA8', '#8C5A86', '#6A63B0', '#A0616F'] as const
  for (const at of [...place.walls].sort((a, b) => a - b)) {
    const { x, y } = centre(grid, place.width, at)
    paintBlock(ctx, x - cell / 2, y - cell / 2, cell, random.pick(roofs), () => random.next())
  }
  const goal = centre(grid, place.width, place.goal)
  ctx.fillStyle = '#E9FFF6'
  ctx.strokeStyle = colour.jade
  ctx.lineWidth = Math.max(3, cell * 0.08)
  ctx.beginPath()
  ctx.arc(goal.x, goal.y, cell * 0.42, 0, Math.PI * 2)
  ctx.fill()
  ctx.stroke()
  const start = centre(grid, place.width, place.start)
  ctx.strokeStyle = colour.lantern
  ctx.lineWidth = 3
  roundBox(ctx, start.x - cell / 2 + 3, start.y - cell / 2 + 3, cell - 6, cell - 6, 8)
  ctx.stroke()
}

/** A block of flats: its roof, set back, and the lit windows of the side that faces us. */
function paintBlock(ctx: Ctx, left: number, top: number, cell: number, roof: string, next: () => number) {
  const front = cell * 0.36
  ctx.fillStyle = fade('#02040F', 0.6)
  ctx.fillRect(left + 3, top + 5, cell - 1, cell)
  ctx.fillStyle = vertical(ctx, top + cell - front, top + cell, '#2B2350', '#1A1638')
  ctx.fillRect(left + 1, top + cell - front - 1, cell - 2, front)
  ctx.fillStyle = roof
  roundBox(ctx, left + 1, top, cell - 2, cell - front, 4)
  ctx.fill()
  ctx.strokeStyle = fade('#FFFFFF', 0.22)
  ctx.lineWidth = 1.5
  roundBox(ctx, left + 3.5, top + 2.5, cell - 7, cell - front - 5, 3)
  ctx.stroke()
  ctx.fillStyle = fade('#0B1026', 0.35)
  if (next() < 0.5) ctx.fillRect(left + cell * 0.58, top + cell * 0.14, cell * 0.22, cell * 0.2)
  else {
    ctx.beginPath()
    ctx.arc(left + cell * 0.32, top + cell * 0.28, cell * 0.1, 0, Math.PI * 2)
    ctx.fill()
  }
  const pane = cell * 0.13
  for (let i = 0; i < 4; i++) {
    ctx.fillStyle = next() < 0.62 ? '#FFC86B' : fade('#8FA0E0', 0.28)
    ctx.fillRect(left + cell * (0.11 + i * 0.215), top + cell - front * 0.72, pane, pane * 1.2)
  }
}
