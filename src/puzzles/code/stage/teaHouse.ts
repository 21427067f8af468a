/** The tea house by night: a slip with a guest's words, and the meter whose needle the program moves. */
import { colour, duration, ease } from '../../../look/index.ts'
import { sprite } from '../../../scenes/kit/atlas.ts'
import { paintStringLights } from '../../../scenes/kit/backdrops/waterside.ts'
import { move } from '../../../scenes/kit/motion.ts'
import { fade, roundBox, softLight, vertical } from '../../../scenes/kit/paint.ts'
import { createPip } from '../../../scenes/kit/pip.ts'
import type { StageKit } from '../../../scenes/kit/stage.ts'
import { paint } from '../../../scenes/kit/texture.ts'
import { gentlyWrong, starBurst } from '../../../scenes/kit/theatre.ts'
import type { Picture } from '../replay.ts'
import { createGround, type PlaceOf, type Scene, type WorldView } from './view.ts'

type Ctx = CanvasRenderingContext2D
type Review = PlaceOf<'mood'>

/** How far the needle leans, degrees from upright. */
const lean = { good: 58, bad: -58, none: 0 } as const

interface Room {
  readonly width: number
  readonly height: number
  /** Middle and radius of the meter. */
  readonly x: number
  readonly y: number
  readonly r: number
  readonly counter: number
}

export function createTeaHouse(kit: StageKit): WorldView {
  const { scene } = kit
  const ground = createGround(kit)
  const sad = sprite(scene, 'crying-face', 64).setDepth(2)
  const glad = sprite(scene, 'smiling-face-with-smiling-eyes', 64).setDepth(2)
  const cup = sprite(scene, 'teacup-without-handle', 64).setDepth(6)
  const pot = sprite(scene, 'teapot', 84).setDepth(6)
  const steam = [0, 1, 2].map(() => scene.add.image(0, 0, steamPicture(scene)).setDepth(7).setAlpha(0))
  const needle = scene.add.image(0, 0, needlePicture(scene)).setOrigin(0.5, 0.92).setDepth(4)
  const slip = scene.add.image(0, 0, '__DEFAULT').setDepth(8).setVisible(false)
  const pip = createPip(scene, 100)
  pip.view.setDepth(10)
  let room: Room | undefined
  let drawn: Review | undefined
  let slipKey: string | undefined

  function furnish() {
    const { width, height } = kit.area()
    const counter = height * 0.74
    // Where it is narrow, Pip needs the right-hand corner.
    const slim = width < 700
    // Where it is high, the meter stands above the china.
    const y = counter - height * 0.05 - Math.max(0, Math.min(70, (height - 420) * 0.2))
    const r = Math.min(width * (slim ? 0.26 : 0.3), (y - height * 0.06) * 0.78)
    const on = { width, height, x: width * (slim ? 0.43 : 0.5), y, r, counter }
    room = on
    ground.paint('tea-house', (ctx) => paintRoom(ctx, on))
    const face = r * 0.4
    sad.setDisplaySize(face, face).setPosition(on.x - r * 1.02, on.y - r * 0.5)
    glad.setDisplaySize(face, face).setPosition(on.x + r * 1.02, on.y - r * 0.5)
    needle.setPosition(on.x, on.y).setDisplaySize(r * 0.16, r * 0.92)
    const tall = Math.min(130, height * 0.24)
    pip.view.setScale(tall / 125).setPosition(width - tall * 0.6, counter - tall * 0.32)
    const china = Math.min(92, height * 0.16)
    pot.setDisplaySize(china, china).setPosition(china * 0.75, counter - china * 0.28)
    cup.setDisplaySize(china * 0.6, china * 0.6).setPosition(china * 1.65, counter - china * 0.1)
    for (const [i, wisp] of steam.entries()) {
      scene.tweens.killTweensOf(wisp)
      wisp.setPosition(cup.x + (i - 1) * china * 0.12, counter - china * 0.4).setAlpha(0)
      if (kit.calm()) continue
      scene.tweens.add({
        targets: wisp,
        y: counter - china * 1.15,
        alpha: { from: 0.55, to: 0 },
        scale: { from: 0.5, to: 1.2 },
        duration: 2400,
        delay: i * 800,
        repeat: -1,
      })
    }
  }

  function lay(review: Review, lively: boolean) {
    drawn = review
    if (!room) return
    const wide = Math.min(room.width * 0.62, 560)
    const high = Math.min(room.height * 0.2, 160)
    const key = paint(scene, `code/slip/${review.lang}/${review.text}`, wide, high, (ctx, w, h) =>
      paintSlip(ctx, w, h, review.text),
    )
    if (slipKey && slipKey !== key && scene.textures.exists(slipKey)) scene.textures.remove(slipKey)
    slipKey = key
    const to = { x: room.x, y: room.counter + (room.height - room.counter) * 0.48 }
    scene.tweens.killTweensOf(slip)
    slip.setTexture(key).setVisible(true).setPosition(to.x, to.y).setAlpha(1).setAngle(-1.5)
    if (!lively) return
    slip.setPosition(-wide, to.y).setAngle(-9)
    move(scene, slip, { ...to, angle: -1.5 }, { span: 'arrive', ease: 'overshoot' })
  }

  function swing(to: number, ms: number) {
    scene.tweens.killTweensOf(needle)
    if (ms <= 0 || kit.calm()) needle.setAngle(to)
    else
      scene.tweens.add({
        targets: needle,
        angle: to,
        duration: Math.min(ms * 0.55, duration.grand),
        ease: ease('overshoot'),
      })
  }

  return {
    show(next: Picture, before, ms) {
      if (ms <= 0) ground.settle()
      const review = next.place as Review
      if (!room) furnish()
      if (review !== drawn) lay(review, ms > 0 && !kit.calm())
      const got = next.verdict?.code === 'mood' ? next.verdict.got : 'none'
      swing(lean[got], ms > 0 ? Math.max(ms, 400) : 0)
      sad.setAlpha(got === 'good' ? 0.45 : 1)
      glad.setAlpha(got === 'bad' ? 0.45 : 1)
      if (ms > 0 && next.verdict && !before?.verdict && room) {
        const face = got === 'good' ? glad : got === 'bad' ? sad : undefined
        if (next.right && face) {
          starBurst(scene, face.x, face.y, { reach: room.r * 0.5, count: 10 })
          pip.hop()
        } else gentlyWrong(scene, pip.view)
      }
      pip.feel({ accuracy: 0.9, ...(next.right !== undefined && { right: next.right }) })
    },
    resize() {
      room = undefined
      drawn = undefined
    },
    dispose() {
      scene.tweens.killTweensOf([needle, slip, ...steam])
      for (const thing of [sad, glad, cup, pot, needle, slip, pip.view, ...steam]) thing.destroy()
      if (slipKey && scene.textures.exists(slipKey)) scene.textures.remove(slipKey)
      ground.dispose()
    },
  }
}

function steamPicture(scene: Scene): string {
  return paint(scene, 'code/steam', 40, 40, (ctx) => softLight(ctx, 20, 20, 20, colour.paper, 0.7))
}

function needlePicture(scene: Scene): string {
  return paint(scene, 'code/needle', 28, 160, (ctx, w, h) => {
    ctx.fillStyle = colour.paper
    ctx.beginPath()
    ctx.moveTo(w / 2, 0)
    ctx.lineTo(w / 2 + 6, h * 0.9)
    ctx.lineTo(w / 2 - 6, h * 0.9)
    ctx.closePath()
    ctx.fill()
    ctx.fillStyle = colour.lantern
    ctx.beginPath()
    ctx.arc(w / 2, h * 0.92, 12, 0, Math.PI * 2)
    ctx.fill()
    ctx.fillStyle = colour.ink
    ctx.beginPath()
    ctx.arc(w / 2, h * 0.92, 4, 0, Math.PI * 2)
    ctx.fill()
  })
}

function paintRoom(ctx: Ctx, { width: w, height: h, x, y, r, counter }: Room) {
  ctx.fillStyle = vertical(ctx, 0, counter, '#2A1830', '#4A2536', '#6B3A32')
  ctx.fillRect(0, 0, w, counter)
  for (let i = 0; i * 64 < w; i++) {
    ctx.fillStyle = fade(i % 2 ? '#000000' : '#FFD9A0', i % 2 ? 0.1 : 0.03)
    ctx.fillRect(i * 64, 0, 64, counter)
    ctx.fillStyle = fade('#140A12', 0.5)
    ctx.fillRect(i * 64, 0, 2, counter)
  }
  ctx.save()
  ctx.globalCompositeOperation = 'lighter'
  softLight(ctx, x, y - r * 0.4, r * 2, colour.lantern, 0.34)
  ctx.restore()
  paintStringLights(ctx, [-10, h * 0.04], [w * 0.5, h * 0.04], h * 0.018, 7)
  paintStringLights(ctx, [w * 0.5, h * 0.04], [w + 10, h * 0.04], h * 0.018, 7)
  paintDial(ctx, x, y, r, counter)
  ctx.fillStyle = vertical(ctx, counter, h, '#8A5A34', '#5E3A22', '#3C2416')
  ctx.fillRect(0, counter, w, h - counter)
  ctx.fillStyle = fade('#FFD9A0', 0.5)
  ctx.fillRect(0, counter, w, 3)
  for (let i = 0; i < 5; i++) {
    ctx.fillStyle = fade('#2A1810', 0.35)
    ctx.fillRect(0, counter + 14 + i * ((h - counter) / 5), w, 1.5)
  }
}

/** Three zones: crying on the left, nothing to say in the middle, smiling on the right. */
function paintDial(ctx: Ctx, x: number, y: number, r: number, counter: number) {
  ctx.fillStyle = fade('#10081A', 0.75)
  ctx.beginPath()
  ctx.arc(x, y, r * 1.06, Math.PI, 0)
  ctx.lineTo(x + r * 1.06, counter)
  ctx.lineTo(x - r * 1.06, counter)
  ctx.closePath()
  ctx.fill()
  const zones = [
    [1, 1.42, colour.coral],
    [1.43, 1.57, colour.edge],
    [1.58, 2, colour.jade],
  ] as const
  ctx.lineWidth = r * 0.2
  for (const [from, to, tone] of zones) {
    ctx.strokeStyle = tone
    ctx.beginPath()
    ctx.arc(x, y, r * 0.88, Math.PI * from, Math.PI * to)
    ctx.stroke()
  }
  ctx.strokeStyle = fade(colour.paper, 0.8)
  ctx.lineWidth = 3
  for (let i = 1; i < 10; i++) {
    const turn = Math.PI + (Math.PI * i) / 10
    ctx.beginPath()
    ctx.moveTo(x + Math.cos(turn) * r * 0.7, y + Math.sin(turn) * r * 0.7)
    ctx.lineTo(x + Math.cos(turn) * r * 0.76, y + Math.sin(turn) * r * 0.76)
    ctx.stroke()
  }
  // A minus and a plus: the zones are told apart without their colours.
  ctx.fillStyle = colour.ink
  const sign = r * 0.1
  for (const side of [-1, 1]) {
    const [sx, sy] = [x + side * r * 0.88 * Math.cos(Math.PI * 0.22), y - r * 0.88 * Math.sin(Math.PI * 0.22)]
    roundBox(ctx, sx - sign * 0.6, sy - sign * 0.14, sign * 1.2, sign * 0.28, 2)
    ctx.fill()
    if (side < 0) continue
    roundBox(ctx, sx - sign * 0.14, sy - sign * 0.6, sign * 0.28, sign * 1.2, 2)
    ctx.fill()
  }
}

/** The guest's slip, as lines of brush strokes: the words themselves stand in the caption. */
function paintSlip(ctx: Ctx, w: number, h: number, text: string) {
  ctx.fillStyle = fade('#000000', 0.35)
  roundBox(ctx, 5, 8, w - 8, h - 8, 10)
  ctx.fill()
  ctx.fillStyle = vertical(ctx, 0, h, '#FFF9EC', '#F6E7C6')
  roundBox(ctx, 2, 2, w - 8, h - 10, 10)
  ctx.fill()
  ctx.fillStyle = fade('#3A2A4A', 0.72)
  let size = h / 4.4
  let strokes = strokesOf(text, size, w - 8)
  while (size > h / 9 && strokes.bottom > h - 10 - size * 0.7) {
    size *= 0.93
    strokes = strokesOf(text, size, w - 8)
  }
  const top = (h - 8 - strokes.bottom) / 2
  for (const { x, y, wide, high } of strokes.boxes) {
    roundBox(ctx, x, top + y, wide, high, high * 0.3)
    ctx.fill()
  }
}

/** A box for each word or character, in lines as wide as the slip; a full stop never begins one. */
function strokesOf(text: string, size: number, w: number) {
  const boxes: { x: number; y: number; wide: number; high: number }[] = []
  const pieces = text.match(/[a-z’']+|[^\sa-z]/giu) ?? []
  let [x, y] = [size, 0]
  for (const [i, piece] of pieces.entries()) {
    if (/[,.，。]/.test(piece)) {
      boxes.push({ x: x - size * 0.16, y: y + size * 0.62, wide: size * 0.2, high: size * 0.2 })
      x += size * 0.4
      continue
    }
    const wide = /^[a-z]/i.test(piece) ? piece.length * size * 0.44 : size * 0.92
    const stop = /[,.，。]/.test(pieces[i + 1] ?? '') ? size * 0.4 : 0
    if (x + wide + stop > w - size * 0.8 && x > size) {
      x = size
      y += size * 1.5
    }
    boxes.push({ x, y, wide, high: size * 0.82 })
    x += wide + size * 0.34
  }
  return { boxes, bottom: y + size * 0.82 }
}
