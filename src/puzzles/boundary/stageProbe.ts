import { colourNumber } from '../../look/index.ts'
import { classMark } from '../../scenes/kit/draw.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { type Dot, type Layout, toPlane } from './layout.ts'

/** Under the pointer: the class the trained network answers there, and how much of a whole circle its probability fills. */
export interface StageProbe {
  /** Only a trained network can be asked. */
  allow(yes: boolean): void
  dispose(): void
}

export function createProbe({ scene, ask }: StageKit, layout: Layout): StageProbe {
  const dial = scene.add.graphics()
  const marks = ([0, 1] as const).map((index) => classMark(scene, index, 20).setVisible(false))
  let allowed = false
  let asking = false
  let next: Dot | undefined

  function hide(): void {
    dial.clear()
    for (const mark of marks) mark.setVisible(false)
  }

  function draw(at: Dot, p: number): void {
    hide()
    const says = p >= 0.5 ? 0 : 1
    const share = says === 0 ? p : 1 - p
    // Above the fingertip, and inside the picture.
    const [x, y] = [at.x, Math.max(26, at.y - 34)]
    dial.fillStyle(colourNumber('ink'), 0.85)
    dial.fillCircle(x, y, 20)
    dial.lineStyle(5, colourNumber('edge'), 0.8)
    dial.strokeCircle(x, y, 17)
    dial.lineStyle(5, colourNumber(says === 0 ? 'neonBlue' : 'lantern'), 1)
    dial.beginPath()
    dial.arc(x, y, 17, -Math.PI / 2, -Math.PI / 2 + share * 2 * Math.PI)
    dial.strokePath()
    dial.lineStyle(2, colourNumber('paper'), 1)
    dial.strokeCircle(at.x, at.y, 4)
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
      for (const thing of [dial, ...marks]) thing.destroy()
    },
  }
}
