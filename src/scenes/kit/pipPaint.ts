import { colour } from '../../look/index.ts'
import {
  type Ctx,
  circleAt,
  fade,
  fillWith,
  mix,
  roundBox,
  softLight,
  strokeLine,
  vertical,
} from './paint.ts'

/** Pip's parts, painted in a box 100 wide; `pip.ts` and `pipFace.ts` put them together. A paper lantern with ribs, caps, a tassel and an aerial. */

const brass = '#C98A3C'
const lacquer = '#3A1F4A'

/** Box 100 x 96; the paper belly's middle is the box's. */
export function paintBody(ctx: Ctx, lit: boolean): void {
  const [cx, cy, rx, ry] = [50, 48, 43, 37]
  const paper = ctx.createRadialGradient(cx, cy + 6, 4, cx, cy, rx + 4)
  if (lit) {
    paper.addColorStop(0, '#FFF3C9')
    paper.addColorStop(0.45, '#FFD27A')
    paper.addColorStop(0.8, colour.lantern)
    paper.addColorStop(1, '#D9702A')
  } else {
    paper.addColorStop(0, '#6A6FA6')
    paper.addColorStop(0.6, '#4C5189')
    paper.addColorStop(1, '#2D3266')
  }
  ctx.save()
  belly(ctx, cx, cy, rx, ry)
  fillWith(ctx, paper)
  ctx.clip()
  // Bamboo ribs: each a shallow bow, closer together towards the caps.
  ctx.lineWidth = 1.4
  for (const t of [-0.78, -0.5, -0.18, 0.18, 0.5, 0.78]) {
    const y = cy + t * ry
    const half = rx * Math.sqrt(Math.max(0, 1 - t * t)) + 4
    ctx.strokeStyle = lit ? fade('#B4561B', 0.34) : fade('#1A1E48', 0.5)
    ctx.beginPath()
    ctx.moveTo(cx - half, y)
    ctx.quadraticCurveTo(cx, y + 7 * (0.4 + t), cx + half, y)
    ctx.stroke()
    ctx.strokeStyle = lit ? fade('#FFF6E5', 0.4) : fade('#8E94CC', 0.22)
    ctx.beginPath()
    ctx.moveTo(cx - half, y + 1.5)
    ctx.quadraticCurveTo(cx, y + 1.5 + 7 * (0.4 + t), cx + half, y + 1.5)
    ctx.stroke()
  }
  // Light from the upper left, shade at the lower right.
  const shade = ctx.createLinearGradient(cx - rx, cy - ry, cx + rx, cy + ry)
  shade.addColorStop(0, fade('#FFFFFF', lit ? 0.3 : 0.14))
  shade.addColorStop(0.4, fade('#FFFFFF', 0))
  shade.addColorStop(1, fade(colour.ink, lit ? 0.16 : 0.4))
  ctx.fillStyle = shade
  ctx.fillRect(0, 0, 100, 96)
  ctx.restore()
  cap(ctx, cx, cy - ry - 3, 42, 10)
  cap(ctx, cx, cy + ry + 3, 34, 9)
}

function belly(ctx: Ctx, cx: number, cy: number, rx: number, ry: number): void {
  ctx.beginPath()
  ctx.moveTo(cx - 17, cy - ry)
  ctx.bezierCurveTo(cx + 52 - 17, cy - ry - 1, cx + rx, cy - ry * 0.62, cx + rx, cy)
  ctx.bezierCurveTo(cx + rx, cy + ry * 0.62, cx + 35, cy + ry + 1, cx + 15, cy + ry)
  ctx.lineTo(cx - 15, cy + ry)
  ctx.bezierCurveTo(cx - 35, cy + ry + 1, cx - rx, cy + ry * 0.62, cx - rx, cy)
  ctx.bezierCurveTo(cx - rx, cy - ry * 0.62, cx - 35, cy - ry - 1, cx - 17, cy - ry)
  ctx.closePath()
}

function cap(ctx: Ctx, cx: number, cy: number, w: number, h: number): void {
  roundBox(ctx, cx - w / 2, cy - h / 2, w, h, h / 2)
  fillWith(ctx, vertical(ctx, cy - h / 2, cy + h / 2, mix(lacquer, '#FFFFFF', 0.18), lacquer, '#22102E'))
  roundBox(ctx, cx - w / 2 + 4, cy - 1.2, w - 8, 2.4, 1.2)
  fillWith(ctx, vertical(ctx, cy - 1.2, cy + 1.2, '#FFE0A0', brass))
}

/** Box 24 x 34: an aerial with a bulb; its foot is at the bottom middle. */
export function paintAerial(ctx: Ctx): void {
  ctx.strokeStyle = brass
  ctx.lineWidth = 2.6
  ctx.lineCap = 'round'
  ctx.beginPath()
  ctx.moveTo(12, 34)
  ctx.quadraticCurveTo(10, 22, 14, 12)
  ctx.stroke()
  const bulb = ctx.createRadialGradient(13, 7, 0.5, 14, 9, 7)
  bulb.addColorStop(0, '#F2FCFF')
  bulb.addColorStop(0.5, colour.neonBlue)
  bulb.addColorStop(1, '#1F7FA8')
  circleAt(ctx, 14, 9, 6)
  fillWith(ctx, bulb)
}

/** Box 22 x 40: knot and fringe, hanging from the top middle. */
export function paintTassel(ctx: Ctx): void {
  ctx.strokeStyle = brass
  ctx.lineWidth = 2
  strokeLine(ctx, 11, 0, 11, 10)
  ctx.lineWidth = 2
  ctx.lineCap = 'round'
  for (let i = -3; i <= 3; i++) {
    ctx.strokeStyle = i % 2 === 0 ? colour.coral : '#D83A52'
    ctx.beginPath()
    ctx.moveTo(11 + i * 1.3, 15)
    ctx.quadraticCurveTo(11 + i * 2, 26, 11 + i * 2.3, 37 - Math.abs(i))
    ctx.stroke()
  }
  roundBox(ctx, 6, 9, 10, 8, 4)
  fillWith(ctx, vertical(ctx, 8, 18, '#FFE0A0', brass))
}

/** Box 22 x 30: a mitten on a short arm, shoulder at the top middle. */
export function paintArm(ctx: Ctx): void {
  ctx.strokeStyle = mix(lacquer, '#FFFFFF', 0.12)
  ctx.lineWidth = 5
  ctx.lineCap = 'round'
  strokeLine(ctx, 11, 3, 11, 16)
  const hand = ctx.createRadialGradient(9, 18, 1, 11, 21, 9)
  hand.addColorStop(0, '#FFE7B8')
  hand.addColorStop(1, brass)
  circleAt(ctx, 11, 21, 7.5)
  fillWith(ctx, hand)
}

export type Eye = 'open' | 'happy' | 'shut'

/** Box 20 x 26. Open eyes are narrowed by scaling; their catchlight keeps them alive. */
export function paintEye(ctx: Ctx, eye: Eye): void {
  ctx.lineCap = 'round'
  ctx.strokeStyle = colour.ink
  ctx.lineWidth = 4
  if (eye === 'open') {
    ctx.fillStyle = colour.ink
    ctx.beginPath()
    ctx.ellipse(10, 13, 7, 10, 0, 0, Math.PI * 2)
    ctx.fill()
    ctx.fillStyle = '#FFFFFF'
    ctx.beginPath()
    ctx.ellipse(12.4, 9, 2.5, 3.1, 0, 0, Math.PI * 2)
    ctx.fill()
    circleAt(ctx, 7.6, 17.4, 1.3)
    fillWith(ctx, fade('#FFFFFF', 0.55))
    return
  }
  ctx.beginPath()
  if (eye === 'happy') {
    ctx.moveTo(2.5, 17)
    ctx.quadraticCurveTo(10, 5, 17.5, 17)
  } else {
    ctx.moveTo(3, 13)
    ctx.quadraticCurveTo(10, 17, 17, 13)
  }
  ctx.stroke()
}

export type Mouth = 'flat' | 'smile' | 'beam' | 'wavy' | 'round'

/** Box 30 x 18. */
export function paintMouth(ctx: Ctx, mouth: Mouth): void {
  ctx.lineCap = 'round'
  ctx.lineJoin = 'round'
  ctx.strokeStyle = colour.ink
  ctx.lineWidth = 3.2
  ctx.beginPath()
  switch (mouth) {
    case 'flat':
      ctx.moveTo(11, 9)
      ctx.lineTo(19, 9)
      break
    case 'smile':
      ctx.moveTo(8.5, 7)
      ctx.quadraticCurveTo(15, 14, 21.5, 7)
      break
    case 'wavy':
      ctx.moveTo(7, 10)
      ctx.bezierCurveTo(10, 5, 12.5, 5, 15, 9)
      ctx.bezierCurveTo(17.5, 13, 20, 13, 23, 8)
      break
    case 'round':
      ctx.ellipse(15, 9, 3.6, 4.4, 0, 0, Math.PI * 2)
      break
    case 'beam': {
      const lips = new Path2D('M6 4.5Q15 6.5 24 4.5Q22.5 15.5 15 15.5Q7.5 15.5 6 4.5Z')
      ctx.fillStyle = '#7A1F33'
      ctx.fill(lips)
      ctx.save()
      ctx.clip(lips)
      ctx.fillStyle = colour.coral
      ctx.ellipse(15, 16, 6, 4.5, 0, 0, Math.PI * 2)
      ctx.fill()
      ctx.restore()
      ctx.lineWidth = 2.4
      ctx.stroke(lips)
      return
    }
  }
  ctx.stroke()
}

/** Box 18 x 12. */
export function paintCheek(ctx: Ctx): void {
  ctx.save()
  ctx.scale(1, 12 / 18)
  softLight(ctx, 9, 9, 9, colour.coral, 0.85)
  ctx.restore()
}
