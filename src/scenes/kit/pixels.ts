import type Phaser from 'phaser'

/**
 * Small pictures of pixels that change often (what a neuron answers, a layer's weights), side by side in one texture.
 * A changed picture goes to the graphics card as numbers and alone: handing over a canvas means reading it back first,
 * which takes longer than painting it.
 */
export interface Pixels {
  readonly key: string
  /** The frame of the nth picture: `scene.add.image(x, y, pixels.key, pixels.frame(n))`. */
  frame(n: number): string
  /** Changes the nth picture: `paint` fills its RGBA bytes, row by row from the top left. */
  write(n: number, paint: (rgba: Uint8ClampedArray) => void): void
  dispose(): void
}

/** Each picture's outermost pixels are repeated around it: smoothing must not mix in its neighbour. */
const margin = 1

export function createPixels(
  scene: Phaser.Scene,
  key: string,
  count: number,
  width: number,
  height: number,
): Pixels {
  const columns = Math.max(1, Math.min(count, Math.floor(1000 / (width + 2 * margin))))
  const rows = Math.max(1, Math.ceil(count / columns))
  const [w, h] = [width + 2 * margin, height + 2 * margin]
  // Phaser keeps smaller copies of textures whose sides are powers of two, and does not renew them.
  const texture = scene.textures.createCanvas(key, unlikePower(columns * w), unlikePower(rows * h))
  if (!texture) throw new Error(`createPixels: ${key} exists already`)
  const ctx = texture.getContext()
  const picture = new Uint8ClampedArray(width * height * 4)
  const bordered = ctx.createImageData(w, h)
  const [from, to] = [new Uint32Array(picture.buffer), new Uint32Array(bordered.data.buffer)]
  const place = (n: number) => ({ x: (n % columns) * w, y: Math.floor(n / columns) * h })
  for (let n = 0; n < count; n++) {
    const { x, y } = place(n)
    texture.add(String(n), 0, x + margin, y + margin, width, height)
  }

  /** Whole rows at a time: this is done for every picture that changes, in every frame in which it does. */
  function surround(): void {
    for (let row = 0; row < height; row++) {
      const line = from.subarray(row * width, (row + 1) * width)
      const at = (row + margin) * w
      to.set(line, at + margin)
      to.fill(line[0] ?? 0, at, at + margin)
      to.fill(line[width - 1] ?? 0, at + margin + width, at + w)
    }
    for (let y = 0; y < margin; y++) {
      to.copyWithin(y * w, margin * w, (margin + 1) * w)
      to.copyWithin((h - 1 - y) * w, (h - 1 - margin) * w, (h - margin) * w)
    }
  }

  return {
    key,
    frame: String,
    write(n, paint) {
      paint(picture)
      surround()
      const { x, y } = place(n)
      // The canvas too: a lost graphics card is given everything again from it.
      ctx.putImageData(bordered, x, y)
      if (!send(scene, texture, bordered, x, y)) texture.refresh()
    },
    dispose() {
      scene.textures.remove(key)
    },
  }
}

const unlikePower = (side: number) => ((side & (side - 1)) === 0 ? side + 1 : side)

/** Puts pixels straight into a texture of the graphics card; false where there is none. */
function send(
  scene: Phaser.Scene,
  texture: Phaser.Textures.CanvasTexture,
  { data, width, height }: ImageData,
  x: number,
  y: number,
): boolean {
  const card = texture.source[0]?.glTexture
  if (!card || !('gl' in scene.renderer)) return false
  const { gl, glTextureUnits, glWrapper } = scene.renderer
  if (gl.isContextLost()) return true
  glTextureUnits.bind(card, 0)
  glWrapper.updateTexturing({ texturing: { flipY: card.flipY, premultiplyAlpha: card.pma } })
  const top = card.flipY ? texture.height - y - height : y
  gl.texSubImage2D(gl.TEXTURE_2D, 0, x, top, width, height, gl.RGBA, gl.UNSIGNED_BYTE, data)
  return true
}
