/** The observatory's board: points, the program's line, and the square of each miss, which together are the loss. */
import { colour, duration, ease } from '../../../../look/index.ts'
import { sprite } from '../../../../scenes/kit/atlas.ts'
import { paintHills, paintSky } from '../../../../scenes/kit/backdrops/night.ts'
import { move } from '../../../../scenes/kit/motion.ts'
import {
  circleAt,
  fade,
  fillWith,
  roundBox,
  strokeLine,
  strokeWith,
  vertical,
} from '../../../../scenes/kit/paint.ts'
import { createPip } from '../../../../scenes/kit/pip.ts'
import type { StageKit } from '../../../../scenes/kit/stage.ts'
import { gentlyWrong, starBurst } from '../../../../scenes/kit/theatre.ts'
import type { Line } from '../../events.ts'
import type { Picture } from '../../replay.ts'
import { createGround, type PlaceOf, type WorldView } from '../../view.ts'
import { createGrips, touchLine } from './stageHand.ts'
import { type Board, createMisses, type Misses } from './stageMisses.ts'

type Points = PlaceOf<'learner'>

interface Chart extends Board {
  /** A place on the stage in the points' own measure. */
  ux(x: number): number
  uy(y: number): number
  /** Whether the points rise to the right: then the corners at the upper left and the lower right are free. */
  readonly rises: boolean
}

export function createView(kit: StageKit): WorldView {
  const { scene } = kit
  const ground = createGround(kit)
  let misses: Misses | undefined
  /** The line of the case before, on its way out. */
  let past: Misses | undefined
  const fading = { seen: 1 }
  const grips = createGrips(scene)
  const storm = sprite(scene, 'cyclone', 52).setDepth(3).setVisible(false)
  const cricket = sprite(scene, 'cricket', 52).setDepth(3).setVisible(false)
  const pip = createPip(scene, 96)
  pip.view.setDepth(10)
  let drawn: Points | undefined
  let board: Chart | undefined
  /** Where Pip stands: in a corner that the points leave free. */
  let corner = { x: 0, y: 0 }
  /** The line as it stands on the board now, on its way to the picture's. */
  const now = { slope: 0, height: 0, seen: 0 }

  function forget() {
    scene.tweens.killTweensOf(fading)
    past?.dispose()
    past = undefined
  }

  /** The line goes with the ground it lies on. */
  function leave(follows: boolean) {
    forget()
    past = misses
    if (!follows || now.seen <= 0) return forget()
    const { slope, height } = now
    scene.tweens.add({
      targets: fading,
      seen: { from: 1, to: 0 },
      duration: duration.arrive,
      onUpdate: () => past?.show(slope, height, fading.seen),
      onComplete: forget,
    })
  }

  function build(place: Points, follows: boolean) {
    drawn = place
    leave(follows)
    const { width, height } = kit.area()
    board = boardIn(width, height, place)
    const on = board
    misses = createMisses(scene, on, place)
    ground.paint(
      'chart',
      (ctx, w, h) => {
        paintSky(ctx, w, h, { hour: 'midnight', seed: 36 })
        paintHills(ctx, w, h, h * 0.3, '#141A44', 3)
        paintBoard(ctx, on, place)
      },
      follows,
    )
    const icon = place.topic === 'storms' ? storm : cricket
    for (const one of [storm, cricket]) one.setVisible(one === icon)
    const { x, y, size } = badgeOn(on)
    icon.setPosition(x, y).setDisplaySize(size, size)
    const tall = Math.min(110, height * 0.2)
    pip.view.setScale(tall / 110)
    corner = { x: on.rises ? width - tall * 0.62 : tall * 0.62, y: height - tall * 0.66 }
    if (!follows) return settle()
    scene.tweens.killTweensOf(icon)
    scene.tweens.add({ targets: icon, alpha: { from: 0, to: 1 }, duration: duration.arrive })
    move(scene, pip.view, { ...corner, angle: 0 }, { span: 'arrive', ease: 'between' })
  }

  /** Everything that was coming or going is where it belongs. */
  function settle() {
    ground.settle()
    forget()
    scene.tweens.killTweensOf([storm, cricket, pip.view])
    for (const icon of [storm, cricket]) icon.setAlpha(1)
    pip.view.setPosition(corner.x, corner.y).setAngle(0)
  }

  function draw() {
    grips.show(drawn?.byHand ? board : undefined, now)
    if (now.seen <= 0) misses?.hide()
    else misses?.show(now.slope, now.height, now.seen)
  }

  /** Sweeps from where the line is to where it shall be; in calm it comes to light there. */
  function sweep(line: Line | undefined, ms: number) {
    scene.tweens.killTweensOf(now)
    const to = line ? { slope: line[0], height: line[1], seen: 1 } : { slope: 0, height: 0, seen: 0 }
    if (ms <= 0 || !line) {
      Object.assign(now, to)
      draw()
      return
    }
    if (kit.calm()) Object.assign(now, to, { seen: 0 })
    else if (now.seen === 0) now.height = mean(drawn?.ys ?? [])
    scene.tweens.add({
      targets: now,
      ...to,
      duration: ms,
      ease: ease('between'),
      onUpdate: draw,
      onComplete: draw,
    })
  }

  return {
    show(next: Picture, before, ms, by) {
      if (ms <= 0) settle()
      const place = next.place as Points
      const fresh = place !== drawn
      if (fresh) build(place, ms > 0 && drawn !== undefined)
      const moves = next.line !== before?.line && !fresh
      // The lab shows the same points with one line after another: those sweep too. In a contest that stands still
      // no time passes.
      const known = before && scene.tweens.timeScale > 0 ? 700 : 0
      if (fresh || moves) sweep(next.line, fresh || place.byHand ? 0 : ms > 0 ? by : known)
      // On a slow machine the line may not have swept in yet: where it is judged, it stands.
      else if (next.verdict && !before?.verdict) sweep(next.line, 0)
      else draw()
      if (ms > 0 && next.verdict && !before?.verdict) {
        if (next.right && board) {
          starBurst(scene, board.left + board.width / 2, board.py(now.height), { reach: 90 })
          pip.hop()
        } else gentlyWrong(scene, pip.view)
      }
      pip.feel({ accuracy: 0.9, ...(next.right !== undefined && { right: next.right }) })
    },
    touch: (hands) => touchLine(scene, () => board, hands),
    resize() {
      drawn = undefined
    },
    dispose() {
      scene.tweens.killTweensOf(now)
      forget()
      misses?.dispose()
      grips.dispose()
      for (const thing of [storm, cricket, pip.view]) thing.destroy()
      ground.dispose()
    },
  }
}

/** Where the picture of what the points are stands: in the upper corner that they leave free. */
function badgeOn({ left, top, width, height, rises }: Chart) {
  const size = Math.min(60, height * 0.13)
  return { x: rises ? left + size * 0.85 : left + width - size * 0.85, y: top + size * 0.85, size }
}

const mean = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0) / Math.max(1, list.length)

function boardIn(width: number, height: number, { xs, ys }: Points): Chart {
  const [left, top] = [Math.max(22, width * 0.06), Math.max(18, height * 0.06)]
  const box = { left, top, width: Math.max(80, width - left * 2), height: Math.max(60, height - top * 2) }
  const low = Math.min(...ys) - 0.8
  const high = Math.max(...ys) + 0.8
  const [mx, my] = [mean(xs), mean(ys)]
  return {
    ...box,
    rises: xs.reduce((sum, x, i) => sum + (x - mx) * ((ys[i] ?? 0) - my), 0) > 0,
    px: (x) => left + 20 + ((x + 3.2) / 6.4) * (box.width - 40),
    py: (y) => top + box.height - 16 - ((y - low) / (high - low)) * (box.height - 32),
    ux: (x) => ((x - left - 20) / (box.width - 40)) * 6.4 - 3.2,
    uy: (y) => low + ((top + box.height - 16 - y) / (box.height - 32)) * (high - low),
  }
}

function paintBoard(ctx: CanvasRenderingContext2D, board: Chart, place: Points) {
  const { left, top, width, height, px, py } = board
  roundBox(ctx, left, top, width, height, 22)
  fillWith(ctx, vertical(ctx, top, top + height, 'rgb(24 32 84 / 0.94)', 'rgb(15 21 58 / 0.94)'))
  strokeWith(ctx, fade(colour.neonBlue, 0.55), 3)
  ctx.lineWidth = 1
  for (let x = -3; x <= 3; x++) {
    ctx.strokeStyle = fade(colour.mist, x === 0 ? 0.55 : 0.13)
    strokeLine(ctx, px(x), top + 12, px(x), top + height - 12)
  }
  const low = Math.ceil(Math.min(...place.ys) - 0.8)
  for (let y = low; y <= Math.max(...place.ys) + 0.8; y++) {
    ctx.strokeStyle = fade(colour.mist, y === 0 ? 0.55 : 0.13)
    strokeLine(ctx, left + 12, py(y), left + width - 12, py(y))
  }
  const badge = badgeOn(board)
  circleAt(ctx, badge.x, badge.y, badge.size * 0.66)
  fillWith(ctx, fade(colour.paper, 0.92))
  const r = Math.max(7, Math.min(12, height / 52))
  for (const [i, x] of place.xs.entries()) paintPoint(ctx, px(x), py(place.ys[i] ?? 0), r, place.topic)
}

/** Storms are round, crickets are diamonds: told apart by shape and colour. */
function paintPoint(ctx: CanvasRenderingContext2D, x: number, y: number, r: number, topic: Points['topic']) {
  ctx.fillStyle = topic === 'storms' ? colour.neonBlue : colour.jade
  ctx.strokeStyle = colour.paper
  ctx.lineWidth = 2
  ctx.beginPath()
  if (topic === 'storms') ctx.arc(x, y, r, 0, Math.PI * 2)
  else {
    ctx.moveTo(x, y - r * 1.25)
    ctx.lineTo(x + r * 1.25, y)
    ctx.lineTo(x, y + r * 1.25)
    ctx.lineTo(x - r * 1.25, y)
    ctx.closePath()
  }
  ctx.fill()
  ctx.stroke()
}
