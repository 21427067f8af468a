/** What the model makes of the sign under Pip: the arrow of its answer in a ring that closes as far as its share. */
import { colour } from '../../../../look/index.ts'
import { arrive } from '../../../../scenes/kit/motion.ts'
import { type Ctx, fade, fillWith, roundBox } from '../../../../scenes/kit/paint.ts'
import { createSketch } from '../../../../scenes/kit/sketch.ts'
import type { StageKit } from '../../../../scenes/kit/stage.ts'
import { paint } from '../../../../scenes/kit/texture.ts'
import type { Scene, Sprite } from '../../view.ts'

interface Read {
  readonly label: string
  readonly sure: number
}

/** From here on the ring is green; the colour only repeats what the length of the ring says. */
const high = 0.7
const radius = 30
/** Half the side of the picture of ring and ground. */
const reach = radius + 6

export function createReading(kit: StageKit) {
  const { scene } = kit
  const ring = createSketch(scene, { x: -reach, y: -reach, width: reach * 2, height: reach * 2 })
  const arrow = scene.add.image(0, 0, arrowPicture(scene, 'none'))
  const view = scene.add.container(0, 0, [ring.view, arrow]).setDepth(30).setVisible(false)
  let box: Sprite | undefined
  let drawn: number | undefined

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
      if (drawn !== read.sure) ring.draw((ctx) => paintRing(ctx, read.sure))
      drawn = read.sure
      box ??= scene.add.image(0, 0, framePicture(scene)).setDepth(2)
      box.setVisible(true).setPosition(at.x, at.y).setDisplaySize(cell, cell)
      if (fresh) arrive(scene, view, { span: 220 })
    },
    dispose() {
      scene.tweens.killTweensOf(view)
      ring.dispose()
      view.destroy()
      box?.destroy()
    },
  }
}

function paintRing(ctx: Ctx, sure: number): void {
  ctx.translate(reach, reach)
  const arc = (r: number, share: number) => {
    ctx.beginPath()
    ctx.arc(0, 0, r, -Math.PI / 2, -Math.PI / 2 + Math.PI * 2 * share)
  }
  arc(radius + 5, 1)
  fillWith(ctx, fade(colour.ink, 0.92))
  ctx.lineWidth = 6
  arc(radius, 1)
  ctx.strokeStyle = fade(colour.edge, 0.5)
  ctx.stroke()
  arc(radius, sure)
  ctx.strokeStyle = sure >= high ? colour.jade : colour.lantern
  ctx.stroke()
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
