import type Phaser from 'phaser'
import { type Painter, resolution } from './texture.ts'

/**
 * Lines and shapes that change now and then. They are drawn by the browser's 2D canvas, which smooths their edges, and
 * stay a picture until they change; Phaser's own Graphics would cut every path into triangles anew each frame.
 */
export interface Sketch {
  /** Its origin is its top left. */
  readonly view: Phaser.GameObjects.Image
  /** Wipes it, then draws, in CSS pixels from its top left. */
  draw(painter: Painter): void
  wipe(): void
  dispose(): void
}

let serial = 0

export function createSketch(
  scene: Phaser.Scene,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): Sketch {
  const scale = resolution(scene)
  const [width, height] = [Math.max(1, Math.ceil(box.width)), Math.max(1, Math.ceil(box.height))]
  const key = `sketch/${serial++}`
  const texture = scene.textures.createCanvas(key, Math.ceil(width * scale), Math.ceil(height * scale))
  if (!texture) throw new Error(`createSketch: ${key} exists already`)
  const ctx = texture.getContext()
  const view = scene.add.image(box.x, box.y, key).setOrigin(0, 0).setDisplaySize(width, height)
  // Whoever takes the picture off the stage, a demo that clears its cast or the sketch's owner, frees its texture.
  const { textures } = scene
  let gone = false
  view.once('destroy', () => {
    gone = true
    textures.remove(key)
  })
  let empty = true
  view.setVisible(false)

  function clear(): void {
    ctx.setTransform(1, 0, 0, 1, 0, 0)
    ctx.clearRect(0, 0, ctx.canvas.width, ctx.canvas.height)
    ctx.setTransform(ctx.canvas.width / width, 0, 0, ctx.canvas.height / height, 0, 0)
  }
  return {
    view,
    draw(painter) {
      if (gone) return
      clear()
      ctx.save()
      painter(ctx, width, height)
      ctx.restore()
      texture.refresh()
      view.setVisible(true)
      empty = false
    },
    wipe() {
      if (empty || gone) return
      clear()
      view.setVisible(false)
      empty = true
    },
    dispose: () => view.destroy(),
  }
}
