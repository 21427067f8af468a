import { colour } from '../../look/index.ts'
import { classMark } from '../../scenes/kit/draw.ts'
import { circleAt, fade } from '../../scenes/kit/paint.ts'
import { createSketch } from '../../scenes/kit/sketch.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { picture } from '../../scenes/kit/texture.ts'
import { type Dot, type Layout, toPlane } from './layout.ts'

/** Under the pointer: the class the trained network answers there, and how much of a whole circle its probability fills. */
export interface StageProbe {
  /** Only a trained network can be asked. */
  allow(yes: boolean): void
  dispose(): void
}

/** Half of the dial's width, CSS pixels. */
const reach = 21

export function createProbe({ scene, ask }: StageKit, layout: Layout): StageProbe {
  const dial = createSketch(scene, { x: 0, y: 0, width: reach * 2, height: reach * 2 })
  const spot = picture(scene, 'boundary/spot', 12, 12, (ctx) => {
    ctx.strokeStyle = colour.paper
    ctx.lineWidth = 2
    circleAt(ctx, 6, 6, 4)
    ctx.stroke()
  }).setVisible(false)
  const marks = ([0, 1] as const).map((index) => classMark(scene, index, 20).setVisible(false))
  let allowed = false
  let asking = false
  let next: Dot | undefined

  function hide(): void {
    dial.wipe()
    spot.setVisible(false)
    for (const mark of marks) mark.setVisible(false)
  }

  function draw(at: Dot, p: number): void {
    hide()
    const says = p >= 0.5 ? 0 : 1
    const share = says === 0 ? p : 1 - p
    // Above the fingertip, and inside the picture.
    const [x, y] = [at.x, Math.max(26, at.y - 34)]
    dial.view.setPosition(x - reach, y - reach)
    dial.draw((ctx) => {
      const ring = (r: number, from: number, turn: number) => {
        ctx.beginPath()
        ctx.arc(reach, reach, r, from, from + turn)
      }
      ctx.fillStyle = fade(colour.ink, 0.85)
      ring(20, 0, Math.PI * 2)
      ctx.fill()
      ctx.lineWidth = 5
      ctx.strokeStyle = fade(colour.edge, 0.8)
      ring(17, 0, Math.PI * 2)
      ctx.stroke()
      ctx.strokeStyle = says === 0 ? colour.neonBlue : colour.lantern
      ring(17, -Math.PI / 2, share * 2 * Math.PI)
      ctx.stroke()
    })
    spot.setPosition(at.x, at.y).setVisible(true)
    marks[says]?.setPosition(x, y).setVisible(true)
  }

  async function inquire(): Promise<void> {
    if (asking) return
    asking = true
    while (next && allowed) {
      const at = next
      next = undefined
      const place = toPlane(layout, at)
      const answer = place && (await ask(place))
      if (typeof answer === 'number' && allowed) draw(at, answer)
      else hide()
    }
    asking = false
  }

  function moved(pointer: { readonly worldX: number; readonly worldY: number }): void {
    if (!allowed) return
    const at = { x: pointer.worldX, y: pointer.worldY }
    if (!toPlane(layout, at)) {
      next = undefined
      hide()
      return
    }
    next = at
    void inquire()
  }

  scene.input.on('pointermove', moved)
  scene.input.on('pointerdown', moved)
  scene.input.on('gameout', hide)

  return {
    allow(yes) {
      if (yes === allowed) return
      allowed = yes
      next = undefined
      hide()
    },
    dispose() {
      allowed = false
      scene.input.off('pointermove', moved)
      scene.input.off('pointerdown', moved)
      scene.input.off('gameout', hide)
      dial.dispose()
      for (const thing of [spot, ...marks]) thing.destroy()
    },
  }
}
