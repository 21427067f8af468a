/** What the model makes of the sign under Pip: the arrow of its answer in a ring that closes as far as its share. */
import { colour, colourNumber } from '../../../look/index.ts'
import { arrive } from '../../../scenes/kit/motion.ts'
import { roundBox } from '../../../scenes/kit/paint.ts'
import type { StageKit } from '../../../scenes/kit/stage.ts'
import { paint } from '../../../scenes/kit/texture.ts'
import type { Scene, Sprite } from './view.ts'

interface Read {
  readonly label: string
  readonly sure: number
}

/** From here on the ring is green; the colour only repeats what the length of the ring says. */
const high = 0.7
const radius = 30

export function createReading(kit: StageKit) {
  const { scene } = kit
  const ring = scene.add.graphics()
  const arrow = scene.add.image(0, 0, arrowPicture(scene, 'none'))
  const view = scene.add.container(0, 0, [ring, arrow]).setDepth(30).setVisible(false)
  let box: Sprite | undefined

  return {
    /** `fresh` when it has just been read: it arrives, and the sign is framed. */
    show(read: Read | undefined, at: { x: number; y: number }, cell: number, fresh: boolean) {
      // Bare ground needs no words, unless the model is in doubt about it.
      const visible = read !== undefined && (read.label !== 'none' || read.sure < high)
      view.setVisible(visible)
      box?.setVisible(visible)
      if (!visible) return
      const { width } = kit.area()
      const scale = Math.max(0.75, Math.min(1.5, cell / 64))
      const room = radius * scale + 8
      const above = at.y - cell * 0.5 - room > room * 0.4
      scene.tweens.killTweensOf(view)
      view
        .setPosition(
          Math.min(width - room, Math.max(room, at.x)),
          above ? at.y - cell * 0.52 - room : at.y + cell * 0.52 + room,
        )
        .setScale(scale)
        .setAlpha(1)
      arrow.setTexture(arrowPicture(scene, read.label))
      ring.clear()
      ring.fillStyle(colourNumber('ink'), 0.92).fillCircle(0, 0, radius + 5)
      ring.lineStyle(6, colourNumber('edge'), 0.5).strokeCircle(0, 0, radius)
      const tone = colourNumber(read.sure >= high ? 'jade' : 'lantern')
      ring
        .lineStyle(6, tone, 1)
        .beginPath()
        .arc(0, 0, radius, -Math.PI / 2, -Math.PI / 2 + Math.PI * 2 * Math.min(0.9999, read.sure))
        .strokePath()
      box ??= scene.add.image(0, 0, framePicture(scene)).setDepth(2)
      box.setVisible(true).setPosition(at.x, at.y).setDisplaySize(cell, cell)
      if (fresh) arrive(scene, view, { span: 220 })
    },
    dispose() {
      scene.tweens.killTweensOf(view)
      view.destroy()
      box?.destroy()
    },
  }
}

function framePicture(scene: Scene): string {
  return paint(scene, 'code/frame', 96, 96, (ctx) => {
    ctx.strokeStyle = colour.neonBlue
    ctx.lineWidth = 5
    ctx.lineCap = 'round'
    const arm = 22
    for (const [x, y, sx, sy] of [
      [5, 5, 1, 1],
      [91, 5, -1, 1],
      [5, 91, 1, -1],
      [91, 91, -1, -1],
    ] as const) {
      ctx.beginPath()
      ctx.moveTo(x + sx * arm, y)
      ctx.lineTo(x, y)
      ctx.lineTo(x, y + sy * arm)
      ctx.stroke()
    }
  })
}

/** Left, right, a hook for "back", a bar for nothing. */
function arrowPicture(scene: Scene, label: string): string {
  return paint(scene, `code/arrow/${label}`, 40, 40, (ctx) => {
    ctx.strokeStyle = colour.paper
    ctx.fillStyle = colour.paper
    ctx.lineWidth = 5.5
    ctx.lineCap = 'round'
    ctx.lineJoin = 'round'
    ctx.translate(20, 20)
    if (label === 'right') ctx.scale(-1, 1)
    ctx.beginPath()
    if (label === 'left' || label === 'right') {
      ctx.moveTo(12, 0)
      ctx.lineTo(-11, 0)
      ctx.moveTo(-2, -10)
      ctx.lineTo(-12, 0)
      ctx.lineTo(-2, 10)
      ctx.stroke()
    } else if (label === 'back') {
      ctx.moveTo(9, -12)
      ctx.lineTo(9, 1)
      ctx.arc(0, 1, 9, 0, Math.PI)
      ctx.lineTo(-9, -8)
      ctx.moveTo(-15, -3)
      ctx.lineTo(-9, -11)
      ctx.lineTo(-3, -3)
      ctx.stroke()
    } else {
      roundBox(ctx, -12, -3, 24, 6, 3)
      ctx.fill()
    }
  })
}
